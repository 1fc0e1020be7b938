import { beforeAll, expect } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor } from '#lib/access/core/actor.ts';
import { FLASH_COOKIE } from '#lib/access/core/cookie-names.ts';
import { parseIdentifier } from '#lib/access/core/credentials.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { identity } from '#lib/access/identity/index.ts';
import { cookieKey, dataKeys } from '#lib/access/keys.ts';
import { postgresLimits } from '#lib/access/limits/store.ts';
import { runForm } from '#lib/access/adapters/form.ts';
import type { Definition, Success } from '#lib/access/pipeline/definition.ts';
import type { Fault } from '#lib/access/core/fault.ts';
import { openPayload } from '#lib/messages/outbox.ts';
import { signIn } from '../connexion/command.ts';
import { signUp } from '../inscription/command.ts';

const APP_URL = 'http://localhost:3000';

export type Sent = { cookies?: Record<string, string>; actor?: Actor; address?: string; now?: Date };

/** The real pipeline, database and limits; only next-auth's cookie, which needs a request of Next's, is left out. */
export function accountBench() {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });

  function send<Input, Ready>(
    definition: Definition<Input, Ready>,
    fields: Record<string, unknown>,
    { cookies = {}, actor = GUEST, address = '198.51.100.1', now = new Date() }: Sent = {},
  ): Promise<Success | Fault> {
    const opensSession = definition.name === 'sign-in' || definition.name === 'sign-up';
    const { afterCommit, ...rest } = definition;
    const tested: Definition<Input, Ready> = opensSession || !afterCommit ? rest : definition;
    return runForm(
      tested,
      {
        method: 'POST',
        origin: APP_URL,
        host: 'localhost:3000',
        secFetchSite: 'same-origin',
        address,
        requestId: 'test',
        cookie: (name) => cookies[name],
      },
      { fields },
      {
        actor: () => Promise.resolve(actor),
        limits: postgresLimits(cookieKey()),
        cookieKey: cookieKey(),
        appUrl: APP_URL,
        now: () => now,
        runAs,
        runAsSystem,
        isOutage,
      },
    );
  }

  async function query<Row extends Record<string, unknown>>(
    work: (sql: ReturnType<typeof asSuperuser>) => Promise<unknown>,
  ): Promise<Row[]> {
    const sql = asSuperuser(database.name);
    try {
      return [...((await work(sql)) as Row[])];
    } finally {
      await sql.end();
    }
  }

  /** What waits to be sent, opened. */
  async function messages(kind: string): Promise<{ profileId: string | null; data: Record<string, string> }[]> {
    const rows = await query<{ kind: string; profile_id: string | null; payload: string }>(
      (sql) => sql`select kind, profile_id, payload from public.outbox where kind = ${kind} order by created_at`,
    );
    return rows.map((row) => ({
      profileId: row.profile_id,
      data: openPayload({ kind: row.kind, profileId: row.profile_id, payload: row.payload })!.data as Record<
        string,
        string
      >,
    }));
  }

  const open = (identifiant: string, more: Sent = {}) =>
    send(signUp, { identifiant, 'mot-de-passe': PASSWORD, nom: 'Anne Ngoma', conditions: 'oui' }, more);
  const enter = (identifiant: string, password: string, more: Sent = {}) =>
    send(signIn, { identifiant, 'mot-de-passe': password }, more);

  return { send, query, messages, open, enter };
}

/** The token in a link of a mail. */
export const tokenIn = (url: string): string => new URL(url).searchParams.get('jeton')!;

export const PASSWORD = 'un manguier derrière la maison';
export const OTHER = 'deux pirogues sur le fleuve';

export const cookieOf = (outcome: Success, name: string) =>
  outcome.cookies?.find((cookie) => cookie.name === name)?.value;
export const succeeded = (outcome: unknown): Success => {
  expect(outcome).toMatchObject({ ok: true });
  return outcome as Success;
};
export const accountOf = async (typed: string) => (await identity().findAccount(parseIdentifier(typed)!))!;

/** The recovery codes that a sign-up left for the next page. */
export const codesIn = (outcome: Success, personId: string): string[] =>
  openFlash(cookieOf(outcome, FLASH_COOKIE)!, 'recovery-codes', personId, new Date(), dataKeys())!.split(' ');
