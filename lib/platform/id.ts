import { v7 } from 'uuid';

/** A new id: a UUIDv7 (RFC 9562), as the database gives them. Ids grow with time. */
export const newId = (): string => v7();

/** A new id and the very millisecond that it carries, for rows that are found again by it. */
export function newDatedId(at: Date = new Date()): { readonly id: string; readonly at: Date } {
  return { id: v7({ msecs: at.getTime() }), at };
}

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** The last moment that both JavaScript and Postgres write with a year of four digits. */
const LAST_MS = Date.UTC(9999, 11, 31);

/**
 * The millisecond that a UUIDv7 carries: its first 48 bits, since 1970. Whoever made the id up chose it.
 * @returns null for an id of another version, for what is no id, and for a date beyond the year 9999
 */
export function dateOfId(id: string): Date | null {
  const [, high, low] = UUID_V7.exec(id) ?? [];
  if (high === undefined || low === undefined) return null;
  const ms = Number.parseInt(high + low, 16);
  return ms < LAST_MS ? new Date(ms) : null;
}
