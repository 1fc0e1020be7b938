import {
  MINORS_DANGER_NOTICE,
  ROUTE_STATES,
  SELF_EMPLOYED_NOTICE,
  occupationTitle,
} from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationMatch } from '#lib/guidance/core/matching.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { whySentences } from '#lib/guidance/core/why.ts';
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

/** The title leads to the guide. */
const Title = ({ occupation }: { occupation: CareerProfile }) => (
  <a href={`/metiers/${occupation.slug}`}>{occupationTitle(occupation)}</a>
);

/**
 * One occupation with its why; `brief` leaves out what the work consists of; `nearest`: it stands among the nearest of
 * its route. Few elements and whole sentences: there are more than a hundred of these in a page.
 */
export function OccupationEntry({
  match,
  brief = false,
  nearest = false,
}: {
  match: OccupationMatch<CareerProfile>;
  brief?: boolean;
  nearest?: boolean;
}) {
  const { occupation } = match;
  const why = (nearest ? whySentences(match) : whyAny(match)).join(' ');
  const small = notes(occupation);
  return (
    <li>
      <Title occupation={occupation} />
      {brief ? (
        `. ${why} ${small}`
      ) : (
        <>
          <br />
          {occupation.summary}
          <br />
          {why}
          {small && (
            <small>
              <br />
              {small}
            </small>
          )}
        </>
      )}
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
