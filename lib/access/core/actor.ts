import { z } from 'zod';

/** The roles a person can hold in the product. They are kept in `private.accounts`, never taken from a client. */
export const APP_ROLES = ['user', 'consultant', 'admin'] as const;
export type AppRole = (typeof APP_ROLES)[number];

/** The role that a stored word names; the least one for a word that names none. */
export const roleOf = (word: string): AppRole => APP_ROLES.find((role) => role === word) ?? 'user';

/**
 * A session that opens nothing until more is shown: the second code of an adviser or administrator, or their password
 * alone after half an hour without a request.
 */
export type Held = {
  readonly personId: string;
  readonly sessionId: string;
  readonly asks: 'second-factor' | 'password';
};

/** Whether this role sees what others have confided: it signs in with a second factor, and for twelve hours at most. */
export const isStaff = (role: AppRole): boolean => role !== 'user';

/** Somebody who has not signed in, or not to the end (`held`): runs as the database role `app_guest`. */
export type Guest = { readonly kind: 'guest'; readonly held?: Held };

/** A signed-in person, verified against the database in this request: runs as `app_person`. */
export type Person = {
  readonly kind: 'person';
  readonly id: string;
  readonly role: AppRole;
  /** The session row this request came with; null for a bearer token. */
  readonly sessionId: string | null;
};

/** Whoever a query runs for. The system is not an Actor: it has its own door, `runAsSystem`. */
export type Actor = Guest | Person;

export const GUEST: Guest = { kind: 'guest' };

/** The session row that a request came with, whether it opens something yet or not. */
export const sessionIdOf = (actor: Actor): string | null =>
  actor.kind === 'person' ? actor.sessionId : (actor.held?.sessionId ?? null);

/** The page that asks a held session for what it lacks, and leads on to `next` (a path of this site). */
export const proofAddress = ({ asks }: Pick<Held, 'asks'>, next: string): string =>
  `/connexion/${asks === 'password' ? 'reprendre' : 'second-code'}?suite=${encodeURIComponent(next)}`;

const uuid = z.uuid();

/** True for a string that may be a row id here. An id that fails is answered like one that does not exist. */
export const isId = (value: unknown): value is string => uuid.safeParse(value).success;

/**
 * The two settings that Postgres' row-level security reads for this actor.
 * @returns the database role (closed set) and the JSON of `request.jwt.claims`.
 */
export function databaseIdentity(actor: Actor): { role: 'app_guest' | 'app_person'; claims: string } {
  if (actor.kind === 'guest') return { role: 'app_guest', claims: '{"role":"app_guest"}' };
  if (!isId(actor.id)) throw new Error('actor id is not a uuid');
  return {
    role: 'app_person',
    claims: JSON.stringify({ sub: actor.id, role: 'app_person', app_role: actor.role }),
  };
}
