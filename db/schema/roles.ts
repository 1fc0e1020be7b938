import { sql } from 'drizzle-orm';
import { pgPolicy, pgRole, pgSchema } from 'drizzle-orm/pg-core';

/** Database roles. The first migration makes those that Supabase does not bring. */
export const anon = pgRole('anon').existing();
export const authenticated = pgRole('authenticated').existing();
export const serviceRole = pgRole('service_role').existing();
/** Owns the definer functions; never granted to a login. */
export const appDefiner = pgRole('app_definer').existing();

/** Tables that no person's role may touch at all: accounts, sessions, tokens, counters. */
export const privateSchema = pgSchema('private');

/** `(select …)` lets Postgres compute it once for a statement instead of once for a row. */
export const me = sql`(select auth.uid())`;
export const iAmAdmin = sql`(select auth.jwt() ->> 'app_role') = 'admin'`;

const everything = sql`true`;

/** What the system does on this table; the verbs are narrowed by grants. */
export const systemPolicy = (table: string) =>
  pgPolicy(`${table}_system`, { for: 'all', to: serviceRole, using: everything, withCheck: everything });

/** What the definer functions do on this table; the verbs are narrowed by grants. */
export const definerPolicy = (table: string) =>
  pgPolicy(`${table}_definer`, { for: 'all', to: appDefiner, using: everything, withCheck: everything });
