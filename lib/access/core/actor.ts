import { z } from 'zod';

/** The roles a person can hold in the product. They are kept in `private.accounts`, never taken from a client. */
export const APP_ROLES = ['user', 'consultant', 'admin'] as const;
export type AppRole = (typeof APP_ROLES)[number];

/** The role that a stored word names; the least one for a word that names none. */
export const roleOf = (word: string): AppRole => APP_ROLES.find((role) => role === word) ?? 'user';

/** Somebody who has not signed in: runs as the database role `app_guest`. */
export type Guest = { readonly kind: 'guest' };

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
