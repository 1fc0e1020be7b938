import { BAC_SERIE_IDS, type BacSerie } from './bac-series.ts';
import type { Formation } from './kinds/formation/schema.ts';
import type { OccupationPage } from './pages.ts';
import type { Situation } from './kinds/parcours/schema.ts';

const byName = new Intl.Collator('fr');

/** Courses and schools that name this occupation, by name. */
export const formationsOf = (slug: string, formations: readonly Formation[]): Formation[] =>
  formations.filter(({ occupations }) => occupations.includes(slug)).sort((a, b) => byName.compare(a.name, b.name));

/** Situations that name this occupation. */
export const situationsOf = (slug: string, situations: readonly Situation[]): Situation[] =>
  situations.filter(({ occupations }) => occupations.includes(slug)).sort((a, b) => byName.compare(a.title, b.title));

/**
 * What is known of a series for an occupation. `ouvert` and `à confirmer` are the guide’s own word; `citée` means only
 * that a school which names the occupation names the series too, perhaps for another of its courses.
 */
export type SerieKnowledge = 'ouvert' | 'à confirmer' | 'citée';

/** Diplomas and universities gather every trade and every series: side by side there, the two say nothing. */
const SCHOOLS: ReadonlySet<Formation['kind']> = new Set(['faculte', 'ecole-publique', 'ecole-privee']);

/** Schools that name both the occupation and the series. */
export const schoolsNaming = (slug: string, serie: BacSerie, formations: readonly Formation[]): Formation[] =>
  formationsOf(slug, formations).filter(
    ({ kind, series }) => SCHOOLS.has(kind) && series.some((entry) => entry.serie === serie),
  );

/** What is known of one series for an occupation; undefined when nobody names it, which does not mean closed. */
export function serieState(
  page: OccupationPage,
  formations: readonly Formation[],
  serie: BacSerie,
): SerieKnowledge | undefined {
  const own = page.guide.series.find((entry) => entry.serie === serie)?.state;
  return own ?? (schoolsNaming(page.slug, serie, formations).length > 0 ? 'citée' : undefined);
}

/** Everything known of series for an occupation; what `serieState` does not know is absent. */
export function seriesOf(page: OccupationPage, formations: readonly Formation[]): Map<BacSerie, SerieKnowledge> {
  return new Map(
    BAC_SERIE_IDS.flatMap((serie) => {
      const state = serieState(page, formations, serie);
      return state ? [[serie, state] as const] : [];
    }),
  );
}
