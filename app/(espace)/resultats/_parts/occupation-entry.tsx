import {
  MINORS_DANGER_NOTICE,
  ROUTE_STATES,
  SELF_EMPLOYED_NOTICE,
  occupationTitle,
} from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationMatch } from '#lib/guidance/core/matching.ts';
import type { Constancy } from '#lib/guidance/core/stability.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { POLE_TEXTS } from '#lib/assessments/core/index.ts';
import { CONSTANCY_WORDS, constancySaid, whySentences } from '#lib/guidance/core/why.ts';
import { whyAny } from '../../metiers/_parts/fit-words.ts';

/** What must be said of an occupation wherever it is named: how exact its profile is, and its dangers. */
function notes({ exactnessNote, selfEmployed, minorsDanger, routeState }: CareerProfile): string {
  return [
    minorsDanger ? MINORS_DANGER_NOTICE : '',
    selfEmployed ? SELF_EMPLOYED_NOTICE : '',
    exactnessNote ?? '',
    routeState === 'à confirmer' ? '' : `${ROUTE_STATES[routeState]}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

type Match = OccupationMatch<CareerProfile>;

/** The title leads to the guide. */
const Title = ({ occupation }: { occupation: CareerProfile }) => (
  <a href={`/metiers/${occupation.slug}`}>{occupationTitle(occupation)}</a>
);

/** How often it comes up, as a sentence; empty where that is not said. */
const often = (said: Constancy | null): string => (said === null ? '' : `${CONSTANCY_WORDS[said]}.`);

/**
 * One of the first: its title, and in one line which of the reader’s families it feeds and, unless the heading says it,
 * how often it comes up. Its danger is said here too: no fold hides it.
 */
export function NearestEntry({ match, said }: { match: Match; said: Constancy | null }) {
  const { occupation, feeds } = match;
  const [why = ''] = whySentences(match);
  const line = feeds.length > 0 ? `${feeds.map((pole) => POLE_TEXTS[pole].name).join(' · ')}.` : why;
  return (
    <li>
      <Title occupation={occupation} />
      <small>
        {[line, often(said), occupation.minorsDanger ? MINORS_DANGER_NOTICE : ''].filter(Boolean).join(' ')}
      </small>
    </li>
  );
}

/** What the fold says of one of the nearest: the work, the whole why, and how exact its profile is. */
export function NearestNotes({ match }: { match: Match }) {
  const { occupation } = match;
  const parts = [occupation.summary, ...whySentences(match), notes({ ...occupation, minorsDanger: false })];
  return (
    <li>
      <b>{occupationTitle(occupation)}</b>
      {` : ${parts.filter(Boolean).join(' ')}`}
    </li>
  );
}

/**
 * Any other occupation with its why. Few elements and whole sentences: there are more than a hundred of these in a
 * page. That it comes up rarely is the rule here, and goes without saying.
 */
export function OccupationEntry({ match }: { match: Match }) {
  const { occupation } = match;
  const said = constancySaid(match);
  const again = said === 'rarement' ? '' : often(said);
  return (
    <li>
      <Title occupation={occupation} />
      {`. ${[...whyAny(match), again, notes(occupation)].filter(Boolean).join(' ')}`}
    </li>
  );
}

/** An occupation whose own profile is flat: it has no place in an order. */
export function PlainEntry({ occupation }: { occupation: CareerProfile }) {
  return (
    <li>
      <Title occupation={occupation} />
      {`. ${occupation.summary} ${notes(occupation)}`}
    </li>
  );
}
