import { MINUTE, type Instant, type Span } from './zone.ts';

/** Hours that one proposal may hold. */
export const MOST_PROPOSED = 3;

const DAY = 24 * 60 * MINUTE;

/**
 * The last moment at which the person may choose among proposed hours: a day before the hour that cannot be kept, so
 * that nobody sets out for nothing; when less than two days are left, half of what is left.
 */
export const proposalUntil = (now: Instant, startsAt: Instant): Instant =>
  startsAt - Math.min(DAY, Math.floor((startsAt - now) / 2));

type Proposed = {
  readonly startsAt: Instant;
  readonly revision: number;
  readonly until: Instant;
  readonly answered: boolean;
};

/** Whether somebody may choose this proposed hour now: not answered, of the appointment as it is, and still ahead. */
export const isOpen = ({ startsAt, revision, until, answered }: Proposed, current: number, now: Instant): boolean =>
  !answered && revision === current && now < until && now < startsAt;

/**
 * At most three of these free hours: of different days as far as there are such, the soonest first, and of those that
 * nobody else was just offered as long as there are any.
 * @param localDay the date on which an hour lies, on the clock of whoever proposes
 */
export function pickHours<Hour extends Span>(
  free: readonly Hour[],
  offered: ReadonlySet<Instant>,
  localDay: (at: Instant) => string,
): Hour[] {
  const picked: Hour[] = [];
  const take = (may: (hour: Hour) => boolean): void => {
    for (const hour of free)
      if (picked.length < MOST_PROPOSED && picked.every(({ from }) => from !== hour.from) && may(hour))
        picked.push(hour);
  };
  const fresh = ({ from }: Hour): boolean => !offered.has(from);
  const otherDay = ({ from }: Hour): boolean => picked.every((one) => localDay(one.from) !== localDay(from));
  take((hour) => fresh(hour) && otherDay(hour));
  take(fresh);
  take(otherDay);
  take(() => true);
  return picked.toSorted((a, b) => a.from - b.from);
}
