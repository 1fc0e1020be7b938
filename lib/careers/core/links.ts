import { BAC_SERIE_IDS, type BacSerie } from './bac-series.ts';
import type { Formation } from './formation.ts';
import type { OccupationPage } from './pages.ts';
import type { Situation } from './situation.ts';

const byName = new Intl.Collator('fr');

/** Courses and schools that name this occupation, the shortest ways first as their kinds are ordered, then by name. */
export const formationsOf = (slug: string, formations: readonly Formation[]): Formation[] =>
  formations.filter(({ occupations }) => occupations.includes(slug)).sort((a, b) => byName.compare(a.name, b.name));

/** Situations that name this occupation. */
export const situationsOf = (slug: string, situations: readonly Situation[]): Situation[] =>
  situations.filter(({ occupations }) => occupations.includes(slug)).sort((a, b) => byName.compare(a.title, b.title));

/** What is known of a series for an occupation: the guide’s own word, else that of a course that leads there. */
export type SerieKnowledge = 'ouvert' | 'à confirmer';

/**
 * Which series lead to an occupation as far as is known: « ouvert » when the guide or a course that names the
 * occupation has a source for it, « à confirmer » when one of them only names it. A series that nobody names is
 * absent, which does not mean closed.
 */
export function seriesOf(page: OccupationPage, formations: readonly Formation[]): Map<BacSerie, SerieKnowledge> {
  const known = new Map<BacSerie, SerieKnowledge>();
  const named = [...page.guide.series, ...formationsOf(page.slug, formations).flatMap(({ series }) => series)];
  for (const serie of BAC_SERIE_IDS) {
    const states = named.filter((entry) => entry.serie === serie).map(({ state }) => state);
    if (states.length > 0) known.set(serie, states.includes('ouvert') ? 'ouvert' : 'à confirmer');
  }
  return known;
}
