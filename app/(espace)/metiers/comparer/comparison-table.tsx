import type { ReactNode } from 'react';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/index.ts';
import {
  EXACTNESS,
  MINORS_DANGER_NOTICE,
  occupationTitle,
  ROUTES,
  ROUTE_STATES,
  SELF_EMPLOYED_NOTICE,
} from '#lib/guides/core/kinds/metier/catalogue.ts';
import { fr } from '#lib/platform/document/french.ts';
import { comparisonPath, type Column } from '../_parts/comparison.ts';
import { fitSentences, frequencySentence, nearnessWords, ONLY_AN_INDICATION, REFUSALS } from '../_parts/fit-words.ts';

const NOT_FLAGGED = 'Rien de signalé dans notre liste.';
/** Links of a cell, so that one long list does not push the rest away. */
const SHOWN = 5;

/**
 * One row a question, one column an occupation. On a phone the columns stand under each other, each answer under the
 * name of its occupation.
 */
export function ComparisonTable({ columns }: { columns: readonly Column[] }) {
  const slugs = columns.map(({ page }) => page.slug);
  const rows: readonly (readonly [string, (column: Column) => ReactNode])[] = [
    ...(columns.some(({ fit }) => fit !== null)
      ? [['Et pour vous', (column: Column) => <Fit {...column} />] as const]
      : []),
    ['Le métier', ({ page }) => page.summary],
    ['Secteur', ({ page }) => page.sector],
    ['Chemin d’accès', ({ page }) => `${ROUTES[page.route]} (${ROUTE_STATES[page.routeState].toLowerCase()})`],
    // What is flagged for none of them is no difference to weigh.
    ...(columns.some(({ page }) => page.selfEmployed)
      ? [['À son compte', ({ page }: Column) => (page.selfEmployed ? SELF_EMPLOYED_NOTICE : NOT_FLAGGED)] as const]
      : []),
    ...(columns.some(({ page }) => page.minorsDanger)
      ? [['Danger', ({ page }: Column) => (page.minorsDanger ? MINORS_DANGER_NOTICE : NOT_FLAGGED)] as const]
      : []),
    [
      'Familles d’activités qui comptent le plus',
      ({ leading, page }) => (
        <>
          <ul className="plain">
            {leading.map((pole) => (
              <li key={pole}>
                <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} />
              </li>
            ))}
          </ul>
          <details>
            <summary>
              D’où cela vient<span className="hidden-text">{` : ${occupationTitle(page)}`}</span>
            </summary>
            {page.exactnessNote ?? `${EXACTNESS[page.exactness]} (O*NET, base américaine).`}
          </details>
        </>
      ),
    ],
    ['Formations en lien', (column) => <Courses {...column} />],
  ];
  const caption = `${columns.length} métiers côte à côte`;
  // Positioned, so that what is hidden in its cells does not widen the page.
  return (
    <section className="scroll relative" aria-label={caption} tabIndex={0}>
      <table className="stack">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ page }) => (
              <th key={page.slug} scope="col" className="min-w-44">
                <a href={`/metiers/${page.slug}`}>{occupationTitle(page)}</a>
                <br />
                <a href={comparisonPath(slugs.filter((slug) => slug !== page.slug))}>
                  Retirer<span className="hidden-text">{` ${occupationTitle(page)} de la comparaison`}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, cell]) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {columns.map((column) => (
                <td key={column.page.slug} data-label={fr(occupationTitle(column.page))}>
                  {cell(column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Courses({ page, formations }: Column) {
  if (formations.length === 0)
    return 'Aucune n’est encore dans notre liste : cela ne veut pas dire qu’il n’y en a pas.';
  const more = formations.length - SHOWN;
  return (
    <details>
      <summary>
        {`${formations.length} dans notre liste`}
        <span className="hidden-text">{` : ${occupationTitle(page)}`}</span>
      </summary>
      <ul>
        {formations.slice(0, SHOWN).map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/formations/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <a href={`/metiers/${page.slug}#acces`}>
          {more === 1 ? 'Et une autre, dans le guide' : `Et ${more} autres, dans le guide`}
        </a>
      )}
    </details>
  );
}

function Fit({ page, fit }: Column) {
  if (fit === null) return null;
  const more = (
    <a href={`/metiers/${page.slug}/pour-moi`}>
      En savoir plus<span className="hidden-text">{` : ${occupationTitle(page)} et moi`}</span>
    </a>
  );
  if (fit.kind !== 'piste')
    return (
      <>
        {`${REFUSALS[fit.kind].title}.`} {more}
      </>
    );
  const nearness = nearnessWords(fit);
  return (
    <>
      {nearness === null ? ONLY_AN_INDICATION : `Parmi les métiers « ${nearness} ».`}{' '}
      {[frequencySentence(fit), ...fitSentences({ ...fit, also: [], apart: [], quiet: [] })].filter(Boolean).join(' ')}{' '}
      {more}
    </>
  );
}
