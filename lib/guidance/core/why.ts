import type { OccupationMatch, OccupationProfile, RouteMatches } from './matching.ts';
import { CONSTANCY_TENTHS, DRAWS, constancyOf, type Constancy } from './stability.ts';
import type { PersonTier } from './tiers.ts';
import { POLE_TEXTS, listed, quoted } from '#lib/assessments/core/index.ts';
import type { Pole } from '#lib/interests/poles.ts';

type Match = OccupationMatch<OccupationProfile>;

/** How near, in words: never a percentage, never “made for you”. */
export const TIER_WORDS: Readonly<Record<PersonTier, string>> = {
  forte: 'Très proches de vos réponses',
  bonne: 'Proches de vos réponses',
  'moins-eloigne': 'Les moins éloignés de vos goûts',
  'a-explorer': 'Moins proches de vos réponses',
};

/**
 * What may be said of how often an occupation comes up; null without frequencies, and for an indication, whose tier is
 * null too. Draws take the six scores as they came out: they cannot know that these differ by chance, which is what an
 * indication doubts.
 */
export const constancySaid = ({ frequency, tier }: Pick<Match, 'frequency' | 'tier'>): Constancy | null =>
  frequency === null || tier === null ? null : constancyOf(frequency);

/** The same in words; `howOften` says what they mean. */
export const CONSTANCY_WORDS: Readonly<Record<Constancy, string>> = {
  'presque-toujours': 'Revient presque toujours',
  souvent: 'Revient souvent',
  parfois: 'Revient parfois',
  rarement: 'Revient rarement',
};

/**
 * Heading of some that are as near and come up as often: « Très proches, reviennent presque toujours ». That they come
 * up rarely in their route goes without saying: they stand open in a part of it.
 */
export const nearAndOften = (tier: PersonTier, said: Constancy): string =>
  said === 'rarement'
    ? TIER_WORDS[tier]
    : `${TIER_WORDS[tier].replace(' de vos réponses', '')}, ${CONSTANCY_WORDS[said].replace('Revient', 'reviennent')}`;

const HOW_OFTEN = `Nous refaisons le calcul ${DRAWS}\u00a0fois, en changeant un peu le poids de vos réponses. Un métier «\u00a0revient presque toujours\u00a0» s’il reste parmi les premiers de son chemin d’études au moins ${CONSTANCY_TENTHS['presque-toujours']}\u00a0fois sur\u00a010, «\u00a0souvent\u00a0» au moins ${CONSTANCY_TENTHS.souvent}\u00a0fois, «\u00a0parfois\u00a0» au moins ${CONSTANCY_TENTHS.parfois}\u00a0fois. Cela ne dit pas si ce métier vous plaira.`;

/**
 * What `CONSTANCY_WORDS` mean, to whoever has never heard of a draw: once for all the routes of a page. Null where they
 * are not said.
 */
export const howOften = (routes: readonly RouteMatches<OccupationProfile>[]): string | null =>
  routes.some(({ groups }) => groups.some(({ members }) => members.some((match) => constancySaid(match) !== null)))
    ? HOW_OFTEN
    : null;

const names = (poles: readonly Pole[]): string => listed(poles.map((pole) => quoted(POLE_TEXTS[pole].name)));

/** What the person likes little, yet more than the rest: it attracts nobody, and explains a place in a list. */
export const leaning = (leans: readonly Pole[]): string =>
  `${names(leans)}, qui vous attire${leans.length > 1 ? 'nt' : ''} peu aujourd’hui, mais plus que le reste.`;

/**
 * Why an occupation is shown: which interests of the person it feeds, then which it asks for that they like less.
 * One or two sentences; never a promise, never a verdict.
 */
export function whySentences({
  feeds,
  leans,
  lacks,
  tier,
}: Pick<Match, 'feeds' | 'leans' | 'lacks' | 'tier'>): string[] {
  const sentences = [
    feeds.length > 0
      ? `Vous y retrouveriez ce qui vous attire\u00a0: ${names(feeds)}.`
      : leans.length > 0
        ? `C’est l’un des moins éloignés de vos goûts\u00a0: il demande ${leaning(leans)}`
        : tier === 'a-explorer' || tier === null
          ? 'Ce que vous préférez n’y tient pas une grande place.'
          : 'Il demande peu de ce que vous aimez peu. Mais ce que vous préférez n’y tient pas une grande place.',
  ];
  if (lacks.length > 0) sentences.push(`Il demande aussi ce qui vous attire moins aujourd’hui\u00a0: ${names(lacks)}.`);
  return sentences;
}

/**
 * When no occupation of a route has the person's first interests at its centre: said kindly, with a way out. Null when
 * none lacks.
 */
export function uncoveredSentence(poles: readonly Pole[]): string | null {
  if (poles.length === 0) return null;
  return `Dans notre liste, aucun métier de ce chemin d’études n’a ${names(poles)} au premier plan. Nous en montrons d’autres\u00a0: vous pouvez aussi garder ce goût dans un loisir, une association ou un projet à vous.`;
}
