import { attracts } from '#lib/assessments/core/scoring.ts';
import { POLES, type Pole } from '#lib/interests/poles.ts';
import { BAC_SERIE_IDS, type BacSerie } from '#lib/guides/core/bac-series.ts';
import type { Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { formationTitle, type Formation } from '#lib/guides/core/kinds/formation/schema.ts';
import { schoolsNaming, seriesOf, serieState, type SerieKnowledge } from '#lib/guides/core/links.ts';
import {
  matchOccupations,
  type Frequencies,
  type MatchablePerson,
  type OccupationMatch,
  type OccupationProfile,
} from './matching.ts';
import { leadingPoles } from '#lib/interests/six-values.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

/**
 * How one occupation answers one person, as data: what is known is said, what is not known stays null and counts for
 * nothing.
 */

/**
 * Each of the six poles stands in exactly one of `match.feeds`, `match.leans`, `match.lacks`, `also`, `apart` and
 * `quiet`.
 */
export type InterestFit<T extends OccupationProfile> =
  /** Nothing is said of nearness: no clear preference, too few answers, or an occupation whose own profile is flat. */
  | { readonly kind: 'sans-preference' | 'incomplet' | 'sans-profil' }
  | {
      readonly kind: 'piste';
      readonly match: OccupationMatch<T>;
      /** Asked for; neither among what the person likes most nor what they like little. */
      readonly also: readonly Pole[];
      /**
       * Liked by the person (above their own mean, and at least half of the scale), of little weight in the occupation.
       */
      readonly apart: readonly Pole[];
      /** Of little weight in the occupation, and nothing that the person would miss. */
      readonly quiet: readonly Pole[];
    };

/**
 * How near one occupation is to a person’s interests, and why. It ranks nothing: `matchOccupations` does.
 * @param frequencies of the whole list of occupations: a single one would come up always
 */
export function interestFit<T extends OccupationProfile>(
  person: MatchablePerson,
  occupation: T,
  frequencies: Frequencies | null = null,
): InterestFit<T> {
  const matches = matchOccupations(person, [occupation], { frequencies });
  if (matches.kind !== 'pistes') return { kind: matches.kind };
  const match = matches.routes.flatMap(({ groups }) => groups.flatMap(({ members }) => members))[0];
  if (!match) return { kind: 'sans-profil' };
  const asked = leadingPoles(occupation.interests);
  const mean = POLES.reduce((sum, pole) => sum + (person.scores[pole] ?? 0), 0) / POLES.length;
  const liked = (pole: Pole): boolean =>
    (person.scores[pole] ?? 0) > mean && attracts(person.scores[pole], person.maxScore);
  const said = new Set([...match.feeds, ...match.leans, ...match.lacks]);
  const rest = POLES.filter((pole) => !said.has(pole) && !asked.includes(pole));
  return {
    kind: 'piste',
    match,
    also: asked.filter((pole) => !said.has(pole)),
    apart: rest.filter(liked),
    quiet: rest.filter((pole) => !liked(pole)),
  };
}

/** Where the studies that somebody gave stand: 0 before the lycée, 1 lycée, 2 bac, 3 bac + 1 to bac + 3, 4 beyond. */
const STEP_OF_LEVEL: Readonly<Record<string, number>> = {
  primaire: 0,
  college: 0,
  'college-technique': 0,
  'cap-bep': 0,
  lycee: 1,
  'lycee-technique': 1,
  bac: 2,
  'bac-plus-2': 3,
  licence: 3,
  master: 4,
  doctorat: 4,
};
const STEP_OF_ROUTE: Readonly<Record<Exclude<Route, 'sans-bac'>, number>> = {
  bac: 2,
  'bac2-3': 3,
  'etudes-longues': 4,
};

/**
 * Studies as somebody gave them beside the usual way in. 'libre': it does not ask for the bac. 'atteint': at that step
 * or beyond. 'juste-avant': one step before. 'plus-loin': several. 'inconnu': not given, or nothing that stands on
 * this ladder; it says nothing about the person.
 */
export type LevelFit = 'libre' | 'atteint' | 'juste-avant' | 'plus-loin' | 'inconnu';

/** @param level a value of the profile’s list of studies, or null. */
export function levelFit(route: Route, level: string | null): LevelFit {
  if (route === 'sans-bac') return 'libre';
  const step = level === null || !Object.hasOwn(STEP_OF_LEVEL, level) ? undefined : STEP_OF_LEVEL[level];
  if (step === undefined) return 'inconnu';
  const missing = STEP_OF_ROUTE[route] - step;
  return missing <= 0 ? 'atteint' : missing === 1 ? 'juste-avant' : 'plus-loin';
}

/** The profile writes two series otherwise than the guides do. Null: none given, or one that the guides do not know. */
export function serieOfProfile(stored: string | null): BacSerie | null {
  const id = stored === 'PRO' ? 'pro' : stored === 'PEDA' ? 'pedagogique' : stored;
  return BAC_SERIE_IDS.find((serie) => serie === id) ?? null;
}

/** Who names the series for this occupation: its guide, else schools that name both. */
export type SerieWitness = {
  readonly kind: 'metier' | 'formation';
  readonly slug: string;
  readonly title: string;
  readonly state: SerieKnowledge;
};

export interface SerieFit {
  /** What the person gave; null when they gave none. */
  readonly serie: BacSerie | null;
  /** What is known of it here; null without information, which closes nothing. */
  readonly state: SerieKnowledge | null;
  readonly witnesses: readonly SerieWitness[];
  /** Everything known for this occupation, whatever the person gave. */
  readonly known: ReadonlyMap<BacSerie, SerieKnowledge>;
}

/** What the guide says of a series for an occupation, or else which schools name both. */
export function serieFit(page: OccupationPage, formations: readonly Formation[], serie: BacSerie | null): SerieFit {
  const known = seriesOf(page, formations);
  const own = page.guide.series.find((entry) => entry.serie === serie)?.state;
  const witnesses: SerieWitness[] = own
    ? [{ kind: 'metier', slug: page.slug, title: page.titleMasculine, state: own }]
    : serie === null
      ? []
      : schoolsNaming(page.slug, serie, formations).map((school) => ({
          kind: 'formation',
          slug: school.slug,
          title: formationTitle(school),
          state: 'citée',
        }));
  return { serie, known, state: serie === null ? null : (known.get(serie) ?? null), witnesses };
}

/** What is known of one series, by occupation; one that nobody names is absent, which closes nothing. */
export function serieStates(
  pages: Iterable<OccupationPage>,
  formations: readonly Formation[],
  serie: BacSerie,
): Map<string, SerieKnowledge> {
  const states = new Map<string, SerieKnowledge>();
  for (const page of pages) {
    const state = serieState(page, formations, serie);
    if (state) states.set(page.slug, state);
  }
  return states;
}

/** 'mineur': dangerous, and the person is known to be under 18. 'general': dangerous, whoever reads. */
export const dangerFit = (minorsDanger: boolean, minor: boolean | null): 'aucun' | 'mineur' | 'general' =>
  !minorsDanger ? 'aucun' : minor === true ? 'mineur' : 'general';
