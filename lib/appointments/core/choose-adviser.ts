import type { Instant } from './zone.ts';

/** How busy an adviser is, as far as « le premier disponible » needs it. */
export type Load = {
  readonly adviserId: string;
  /** Minutes booked this month. */
  readonly bookedMinutes: number;
  /** Minutes of open hours this month. */
  readonly openMinutes: number;
  /** When an appointment with them was last booked; null: never. */
  readonly lastBookedAt: Instant | null;
};

export type Choice = { readonly adviserId: string; readonly reason: 'only-one' | 'least-booked' | 'longest-ago' };

const share = ({ bookedMinutes, openMinutes }: Load): number => bookedMinutes / Math.max(1, openMinutes);

/**
 * Whom « le premier disponible » means among those who are free: the fewest booked minutes per open minute this
 * month, then whoever was booked the longest ago, then the lower id, so that the same input chooses the same person.
 * @returns null when nobody is free
 */
export function chooseAdviser(free: readonly Load[]): Choice | null {
  const [first, second] = free.toSorted(
    (a, b) =>
      share(a) - share(b) ||
      (a.lastBookedAt ?? Number.NEGATIVE_INFINITY) - (b.lastBookedAt ?? Number.NEGATIVE_INFINITY) ||
      a.adviserId.localeCompare(b.adviserId),
  );
  if (!first) return null;
  if (!second) return { adviserId: first.adviserId, reason: 'only-one' };
  return { adviserId: first.adviserId, reason: share(first) < share(second) ? 'least-booked' : 'longest-ago' };
}
