import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { isOutage } from '#db/outage.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { parseIdentifier } from '#lib/access/core/credentials.ts';
import type { Fault } from '#lib/access/core/fault.ts';
import { identity } from '#lib/access/identity/index.ts';
import { cookieKey } from '#lib/access/keys.ts';
import { memoryLimits } from '#lib/access/limits/store.ts';
import { runForm } from '#lib/access/adapters/form.ts';
import type { CookieChange, Definition, Success } from '#lib/access/pipeline/definition.ts';

/** For the tests of this folder: real people in a real database, through the real pipeline. */

export const PASSWORD = 'une phrase de passe assez longue';
export const NOW = new Date('2026-11-23T12:00:00Z');

/** Opens an account with the local identity provider. */
export async function newPerson(identifier: string, fullName: string | null = null): Promise<Person> {
  const id = randomUUID();
  const parsed = parseIdentifier(identifier);
  if (!parsed) throw new Error(`no identifier: ${identifier}`);
  const password = await identity().preparePassword(PASSWORD);
  const made = await runAsSystem('test: account', (tx) =>
    identity().createAccount(tx, { id, identifier: parsed, password, fullName }),
  );
  if (made !== 'created') throw new Error(made);
  return { kind: 'person', id, role: 'user', sessionId: null };
}

const limits = memoryLimits();

/** Sends a form as this actor, from the site's own address. */
export function act<Input, Ready>(
  definition: Definition<Input, Ready>,
  actor: Actor,
  fields: Record<string, unknown> = {},
  now: Date = NOW,
  jar: Record<string, string> = {},
): Promise<Success | Fault> {
  const appUrl = process.env['APP_URL']!;
  const facts = {
    method: 'POST',
    origin: appUrl,
    host: new URL(appUrl).host,
    secFetchSite: 'same-origin',
    address: '192.0.2.1',
    requestId: 'test',
    cookie: (name: string) => jar[name],
  };
  return runForm(
    definition,
    facts,
    { fields },
    {
      actor: async () => actor,
      limits,
      cookieKey: cookieKey(),
      appUrl,
      now: () => now,
      runAs,
      runAsSystem,
      isOutage,
    },
  );
}

/** The cookies that a success sets. */
export const cookiesOf = (outcome: Success | Fault): readonly CookieChange[] =>
  outcome.ok ? (outcome.cookies ?? []) : [];

export { GUEST };

/** Every table of the product, partitions left out: their rows show through the parent. */
export const tablesOf = async (sql: postgres.Sql): Promise<string[]> =>
  (
    await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relispartition order by 1`
  ).map(({ name }) => name);

/** The tables in which any column of any row holds this text, as it is or as the bytes of a `bytea`. */
export async function tablesHolding(sql: postgres.Sql, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tablesOf(sql)) {
    const rows = await sql.unsafe(
      `select 1 from ${table} t where position($1 in t::text) > 0 or position($2 in t::text) > 0 limit 1`,
      [text, Buffer.from(text).toString('hex')],
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
}
