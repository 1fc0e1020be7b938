import type { Analysis } from '#lib/assessments/core/analyse.ts';
import type { Pole } from '#lib/interests/poles.ts';
import type { Exactness, Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { Interests } from '#lib/interests/six-values.ts';
import type { PersonTier } from './tiers.ts';

/** What matching needs to know of an occupation; callers pass richer objects (an `Occupation`) and get them back. */
export interface OccupationProfile {
  readonly slug: string;
  readonly titleFeminine: string;
  readonly titleMasculine: string;
  readonly sector: string;
  readonly route: Route;
  /** 1–7. */
  readonly interests: Interests;
  /** Always shown beside the match: the figures may come from a merely similar occupation. */
  readonly exactness: Exactness;
}

/** The part of an analysis that matching reads. */
export type MatchablePerson = Pick<
  Analysis,
  'preference' | 'scores' | 'maxScore' | 'codes' | 'groups' | 'answerCounts'
>;

/** By slug, in which share of the draws from a person’s answers an occupation is recommended, 0–1. */
export type Frequencies = ReadonlyMap<string, number>;

export interface OccupationMatch<T extends OccupationProfile> {
  readonly occupation: T;
  readonly r: number;
  /** Null when the answers are no more than an indication: nothing is said of how near. */
  readonly tier: PersonTier | null;
  /** 0–18; null without codes. */
  readonly cIndex: number | null;
  /**
   * Poles above their own mean for both that attract the person (half of the scale), the strongest link first. Never
   * empty when the tier is 'forte' or 'bonne'.
   */
  readonly feeds: readonly Pole[];
  /** When nothing is fed: the poles above their own mean for both that the person nevertheless likes little. */
  readonly leans: readonly Pole[];
  /** Share of the draws in which it is recommended, 0–1; null where no draws are known. */
  readonly frequency: number | null;
  /** Poles that count in the occupation and that the person likes little, the most needed first. */
  readonly lacks: readonly Pole[];
}

/** Occupations with nearly the same interest profile: shown together, in alphabetical order, not ranked. */
export interface MatchGroup<T extends OccupationProfile> {
  /** 1 = nearest of the route; groups with equal r have the same rank. */
  readonly rank: number;
  /** Of the nearest member. */
  readonly r: number;
  readonly tier: PersonTier | null;
  readonly members: readonly OccupationMatch<T>[];
}

export interface RouteMatches<T extends OccupationProfile> {
  readonly route: Route;
  /** Nearest first; the `perRoute` nearest groups, more if the last place is tied. Empty only without occupations. */
  readonly groups: readonly MatchGroup<T>[];
  /** Occupations of this route in all, shown or not. */
  readonly total: number;
  /** Occupations whose own profile is flat: no r exists, so they are listed without a place. */
  readonly unranked: readonly T[];
  /** Leading poles that attract the person and that come first in no occupation of this route: to be said kindly. */
  readonly uncovered: readonly Pole[];
}

/** Either a refusal to rank, with its reason, or the four routes in order. */
export type Matches<T extends OccupationProfile> =
  | { readonly kind: 'sans-preference' | 'incomplet' }
  | { readonly kind: 'pistes'; readonly routes: readonly RouteMatches<T>[] };
