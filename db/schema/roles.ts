import { sql } from 'drizzle-orm';
import { customType, pgPolicy, pgRole, pgSchema } from 'drizzle-orm/pg-core';

/** Database roles. The first migration makes those that Supabase does not bring. */
/** A visitor, and a signed-in person, of our own server: granted to its login alone. */
export const appGuest = pgRole('app_guest').existing();
export const appPerson = pgRole('app_person').existing();
/** What PostgREST becomes for somebody with a token of Supabase: it may read their own rows, and nothing else. */
export const authenticated = pgRole('authenticated').existing();
export const serviceRole = pgRole('service_role').existing();
/** Owns the definer functions; never granted to a login. */
export const appDefiner = pgRole('app_definer').existing();

/** Tables that no person's role may touch at all: accounts, sessions, tokens, counters. */
export const privateSchema = pgSchema('private');

/**
 * Who asks, as our own functions read it: our roles need no right on the `auth` schema, which is not ours on Supabase.
 * `(select …)` lets Postgres compute it once for a statement instead of once for a row.
 */
export const me = sql`(select app_api.actor_id())`;
export const iAmAdmin = sql`(select app_api.actor_role()) = 'admin'`;

/**
 * What a person lets the adviser who asks see. The role is read once for a statement, and spares everybody else the
 * look at the grants of each row; `private.may_see` decides.
 */
export const sharedWithMe = (person: unknown, part: 'profile' | 'results') =>
  sql`(select app_api.actor_role()) <> 'user' and private.may_see(${person}, ${sql.raw(`'${part}'`)})`;

/** A UUIDv7: ids grow with time, so that an index stays dense and a date can be read from them. */
export const newId = sql`app_api.uuid_v7()`;

/** Who asks through PostgREST, as Supabase itself reads it. */
export const bearerOfToken = sql`(select auth.uid())`;

const everything = sql`true`;

/** What the system does on this table; the verbs are narrowed by grants. */
export const systemPolicy = (table: string) =>
  pgPolicy(`${table}_system`, { for: 'all', to: serviceRole, using: everything, withCheck: everything });

/** What the definer functions do on this table; the verbs are narrowed by grants. */
export const definerPolicy = (table: string) =>
  pgPolicy(`${table}_definer`, { for: 'all', to: appDefiner, using: everything, withCheck: everything });

/** Raw bytes: hashes of tokens and codes are never stored as something one could type. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
