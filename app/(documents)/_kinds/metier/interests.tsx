import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { EXACTNESS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { leadingPoles } from '#lib/interests/six-values.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

/**
 * What one had better like in this work: the poles above the occupation’s own mean, the strongest first, and whose
 * figures they are.
 */
export function Interests({ page }: { page: OccupationPage }) {
  return (
    <>
      <h2>Ce que ce métier demande d’aimer</h2>
      <p>
        Les familles d’activités qui comptent le plus dans ce métier, d’après une base de données américaine, de la plus
        forte à la moins forte :
      </p>
      <ul className="plain poles">
        {leadingPoles(page.interests).map((pole) => (
          <li key={pole}>
            <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} /> <span>{POLE_TEXTS[pole].description}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {page.exactnessNote ?? `${EXACTNESS[page.exactness]}.`}{' '}
        {page.selfEmployed &&
          !page.exactnessNote?.includes('son compte') &&
          'Qui est à son compte vend et convainc souvent davantage. '}
        Chiffres : O*NET 30.2, {page.onetTitle} ({page.onetSoc}), CC BY 4.0, modifié, non approuvé par O*NET. Code
        CITP-08 : {page.guide.isco08}.
      </p>
    </>
  );
}
