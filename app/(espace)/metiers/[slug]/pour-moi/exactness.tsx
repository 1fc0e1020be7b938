import { EXACTNESS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

/** Whose figures the occupation is known by, and where they fall short. */
export function Exactness({ page }: { page: OccupationPage }) {
  return (
    <details>
      <summary>À quel point est-ce exact ?</summary>
      <p>
        {page.exactnessNote ??
          `${EXACTNESS[page.exactness]}, d’après une base américaine. Le travail au Congo peut être différent sur certains points.`}
        {page.selfEmployed &&
          !/son compte/i.test(page.exactnessNote ?? '') &&
          ' À son compte, vendre et convaincre comptent souvent plus que ces chiffres ne le disent.'}
      </p>
      <p className="hint">
        {`Chiffres : O*NET 30.2, ${page.onetTitle} (${page.onetSoc}), CC BY 4.0, modifié, non approuvé par O*NET.`}{' '}
        <a href="/methode">La méthode</a>
      </p>
    </details>
  );
}
