import { MINORS_DANGER_NOTICE, ROUTE_STATES, SELF_EMPLOYED_NOTICE, occupationTitle } from '#lib/careers/core/catalogue.ts';
import type { OccupationMatch } from '#lib/careers/core/matching.ts';
import type { CareerProfile } from '#lib/careers/index.ts';
import { whySentences } from '#lib/assessments/index.ts';
import { fr } from '#lib/platform/document/french.ts';

/** What must be said of an occupation wherever it is named: how exact its profile is, and its dangers. */
function notes({ exactnessNote, selfEmployed, minorsDanger, routeState }: CareerProfile): string {
  return [
    minorsDanger ? MINORS_DANGER_NOTICE : '',
    selfEmployed ? SELF_EMPLOYED_NOTICE : '',
    exactnessNote ?? '',
    routeState === 'à confirmer' ? '' : `${ROUTE_STATES[routeState]}.`,
  ].filter(Boolean).join(' ');
}

/**
 * One occupation with its why; `brief` leaves out what the work consists of. Few elements and whole sentences:
 * there are more than a hundred of these in a page.
 */
export function OccupationEntry({ match, brief = false }: { match: OccupationMatch<CareerProfile>; brief?: boolean }) {
  const { occupation } = match;
  const why = whySentences(match).join(' ');
  const small = notes(occupation);
  return (
    <li>
      <strong>{fr(occupationTitle(occupation))}</strong>
      {brief ? fr(`. ${why} ${small}`) : <><br />{fr(occupation.summary)}<br />{fr(why)}{small && <small><br />{fr(small)}</small>}</>}
    </li>
  );
}

/** An occupation whose own profile is flat: it has no place in an order. */
export function PlainEntry({ occupation }: { occupation: CareerProfile }) {
  return <li><strong>{fr(occupationTitle(occupation))}</strong>{fr(`. ${occupation.summary} ${notes(occupation)}`)}</li>;
}
