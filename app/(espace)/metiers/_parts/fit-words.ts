import { POLE_TEXTS, listed, quoted } from '#lib/assessments/core/index.ts';
import { CONSTANCY_WORDS, TIER_WORDS, constancySaid, leaning, whySentences } from '#lib/guidance/core/why.ts';
import type { Pole } from '#lib/interests/poles.ts';
import type { InterestFit } from '#lib/guidance/core/fit.ts';
import type { OccupationProfile } from '#lib/guidance/core/matching.ts';

const poleNames = (poles: readonly Pole[]): string => listed(poles.map((pole) => quoted(POLE_TEXTS[pole].name)));

type Found = Extract<InterestFit<OccupationProfile>, { kind: 'piste' }>;

/** How near, in the words of the result page, under which the occupation is found there; null for an indication. */
export const nearnessWords = ({ match }: Pick<Found, 'match'>): string | null =>
  match.tier === null ? null : TIER_WORDS[match.tier];

/** How often it comes up, as the result page says it; null where that is not said, and when it is rarely. */
export function frequencySentence({ match }: Pick<Found, 'match'>): string | null {
  const said = constancySaid(match);
  return said === null || said === 'rarement'
    ? null
    : `Il ${CONSTANCY_WORDS[said].toLowerCase()} parmi les premiers de sa voie quand nous refaisons le calcul en donnant plus ou moins de poids à vos réponses.`;
}

/** Said where the words of nearness would stand. */
export const ONLY_AN_INDICATION =
  'Vos réponses donnent une indication, pas encore une préférence nette. Nous ne disons donc pas si ce métier en est proche ou loin.';

/**
 * `whySentences` for any occupation: where nothing is fed, it speaks of the nearest of a list, and an occupation that
 * one has looked up may be the furthest.
 */
export function whyAny(match: Found['match']): string[] {
  const [feeding, ...lacking] = whySentences(match);
  if (match.feeds.length > 0) return [feeding!, ...lacking];
  const apart =
    match.leans.length > 0
      ? `Il demande ${leaning(match.leans)}`
      : 'Ce que vous préférez n’y tient pas une grande place.';
  return [apart, ...lacking];
}

/**
 * Which interests the occupation feeds, which it asks for that the person likes less, and which do not matter there.
 * Never a promise, never a verdict. All six poles are named once.
 */
export function fitSentences({ match, also, apart, quiet }: Found): string[] {
  return [
    ...whyAny(match),
    also.length > 0 ? `Il demande aussi, sans que ce soit ce que vous préférez\u00a0: ${poleNames(also)}.` : '',
    apart.length > 0
      ? `Vous aimez ${poleNames(apart)}, qui y compte${apart.length > 1 ? 'nt' : ''} peu\u00a0: vous pouvez garder ce goût dans un loisir, une association ou un projet à vous.`
      : '',
    quiet.length > 0 ? `Y tien${quiet.length > 1 ? 'nent' : 't'} peu de place\u00a0: ${poleNames(quiet)}.` : '',
  ].filter(Boolean);
}

/** Why nothing is said of nearness, and what to do instead. */
export const REFUSALS: Readonly<
  Record<Exclude<InterestFit<OccupationProfile>['kind'], 'piste'>, { readonly title: string; readonly text: string }>
> = {
  'sans-preference': {
    title: 'Nous ne disons pas si ce métier est proche ou loin de vos réponses',
    text: 'Vos réponses ne montrent pas de préférence nette aujourd’hui : les comparer à un métier donnerait un résultat au hasard. Ce n’est pas un échec. Essayez plutôt ce que ce métier demande, et voyez si cela vous plaît.',
  },
  incomplet: {
    title: 'Il manque des réponses pour comparer ce métier à vos goûts',
    text: 'Une réponse qui manque ne compte jamais pour zéro : nous préférons ne rien dire. Vous pouvez reprendre le test quand vous voulez. En attendant, voici ce que ce métier demande.',
  },
  'sans-profil': {
    title: 'Ce métier demande un peu de tout',
    text: 'Aucune famille d’activités n’y compte plus que les autres : il n’y a rien à rapprocher de vos réponses.',
  },
};
