import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { POLES } from '#lib/assessments/core/types.ts';
import { EXACTNESS } from '#lib/careers/core/catalogue.ts';
import type { OccupationPage } from '#lib/careers/core/pages.ts';

/** What one had better like in this work: the poles above the occupation’s own mean, the strongest first, and whose figures they are. */
export function Interests({ page }: { page: OccupationPage }) {
  const mean = POLES.reduce((sum, pole) => sum + page.interests[pole], 0) / POLES.length;
  const leading = POLES.filter((pole) => page.interests[pole] > mean).sort((a, b) => page.interests[b] - page.interests[a]);
  return (
    <>
      <h2>Ce qu’on y aime souvent</h2>
      <p>Les familles d’activités qui comptent le plus dans ce métier, de la plus forte à la moins forte :</p>
      <ul className="plain poles">
        {leading.map((pole) => <li key={pole}><PoleBadge pole={pole} name={POLE_TEXTS[pole].name} /> <span>{POLE_TEXTS[pole].description}</span></li>)}
      </ul>
      <p className="hint">
        {EXACTNESS[page.exactness]}. {page.exactnessNote} {page.selfEmployed && 'À son compte, vendre et convaincre comptent souvent plus que ces chiffres ne le disent. '}
        Chiffres : O*NET 30.2, {page.onetTitle} ({page.onetSoc}), CC BY 4.0, modifié, non approuvé par O*NET. Code CITP-08 : {page.guide.isco08}.
      </p>
    </>
  );
}
