import { randomUUID } from 'node:crypto';
import { beforeAll, expect } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { FLASH_COOKIE, SESSION_COOKIE } from '#lib/access/core/cookie-names.ts';
import type { Fault } from '#lib/access/core/fault.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { actorOfCookie } from '#lib/access/identity/actor-of.ts';
import { cookieKey, dataKeys } from '#lib/access/keys.ts';
import { memoryLimits, postgresLimits, type LimitStore } from '#lib/access/limits/store.ts';
import { runForm } from '#lib/access/adapters/form.ts';
import type { CookieChange, Definition, Success } from '#lib/access/pipeline/definition.ts';
import { openPayload } from '#lib/messages/outbox.ts';
import { parseIdentifier } from './core/credentials.ts';
import { createAccount } from './create-account.ts';
import { findAccount } from './directory.ts';
import type { GuestTestPort } from './guest-test.ts';
import { preparePassword } from './password.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

/** For tests about accounts and the people who hold them: a real database, through the real pipeline. */

export const PASSWORD = 'un manguier derrière la maison';
export const OTHER = 'deux pirogues sur le fleuve';
export const NOW = new Date('2026-11-23T12:00:00Z');
/** Signing up and in on a browser that holds no guest's test. */
export const NO_GUEST_TEST: GuestTestPort = { keepGuestTest: () => Promise.resolve(null) };
const APP_URL = 'http://localhost:3000';

/** Opens an account with `PASSWORD`. */
export async function newPerson(identifier: string, fullName: string | null = null): Promise<Person> {
  const id = randomUUID();
  const parsed = parseIdentifier(identifier);
  if (!parsed) throw new Error(`no identifier: ${identifier}`);
  const password = await preparePassword(PASSWORD);
  const made = await runAsSystem('test: account', (tx) =>
    createAccount(tx, { id, identifier: parsed, password, fullName }),
  );
  if (made !== 'created') throw new Error(made);
  return { kind: 'person', id, role: 'user', sessionId: null };
}

export type Sent = { cookies?: Record<string, string>; actor?: Actor; address?: string; now?: Date };

function post<Input, Ready>(
  definition: Definition<Input, Ready>,
  fields: Record<string, unknown>,
  { cookies = {}, actor = GUEST, address = '198.51.100.1', now = new Date() }: Sent,
  limits: LimitStore,
): Promise<Success | Fault> {
  const facts = {
    method: 'POST',
    origin: APP_URL,
    host: 'localhost:3000',
    secFetchSite: 'same-origin',
    address,
    requestId: 'test',
    cookie: (name: string) => cookies[name],
  };
  return runForm(
    definition,
    facts,
    { fields },
    {
      actor: () => Promise.resolve(actor),
      limits,
      cookieKey: cookieKey(),
      dataKeys: dataKeys(),
      appUrl: APP_URL,
      now: () => now,
      runAs,
      runAsSystem,
      isOutage,
    },
  );
}

const counted = memoryLimits();

/** Sends a form as this actor, from the site's own address; limits are counted in this process. */
export const act = <Input, Ready>(
  definition: Definition<Input, Ready>,
  actor: Actor,
  fields: Record<string, unknown> = {},
  now: Date = NOW,
  cookies: Record<string, string> = {},
): Promise<Success | Fault> => post(definition, fields, { actor, now, cookies, address: '192.0.2.1' }, counted);

/** A database of this file's own, with the limits of Postgres, and what one looks up in it. */
export function accountsDatabase() {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });

  const send = <Input, Ready>(
    definition: Definition<Input, Ready>,
    fields: Record<string, unknown>,
    sent: Sent = {},
  ): Promise<Success | Fault> => post(definition, fields, sent, postgresLimits(cookieKey()));

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

  /** Signs up with `PASSWORD`; without an address, the account has an identifiant. */
  const open = (email: string, more: Sent = {}) =>
    send(signUp(NO_GUEST_TEST), { email, 'mot-de-passe': PASSWORD, nom: 'Anne Ngoma', conditions: 'oui' }, more);

  /** Signs up somebody without a mailbox. */
  async function openWithHandle(more: Sent = {}) {
    const outcome = succeeded(await open('', more));
    const actor = await actorIn(outcome);
    if (actor.kind !== 'person') throw new Error('nobody was signed up');
    const [row] = await query<{ handle: string }>(
      (sql) => sql`select handle from private.accounts where id = ${actor.id}`,
    );
    return { outcome, id: actor.id, handle: row!.handle, codes: codesIn(outcome, actor.id) };
  }
  const enter = (identifiant: string, password: string, more: Sent = {}) =>
    send(signIn(NO_GUEST_TEST), { identifiant, 'mot-de-passe': password }, more);

  /** What it is called, once a test runs. */
  const databaseName = (): string => database.name;

  return { send, query, messages, open, openWithHandle, enter, databaseName };
}

/** The token in a link of a mail. */
export const tokenIn = (url: string): string => new URL(url).searchParams.get('jeton')!;

/** The cookies that a success sets. */
export const cookiesOf = (outcome: Success | Fault): readonly CookieChange[] =>
  outcome.ok ? (outcome.cookies ?? []) : [];
export const cookieOf = (outcome: Success | Fault, name: string) =>
  cookiesOf(outcome).find((cookie) => cookie.name === name)?.value;

/** Whom the session cookie of an answer opens as. */
export const actorIn = (outcome: Success): Promise<Actor> =>
  actorOfCookie(cookieOf(outcome, SESSION_COOKIE) ?? undefined);

export const succeeded = (outcome: unknown): Success => {
  expect(outcome).toMatchObject({ ok: true });
  return outcome as Success;
};
export const accountOf = async (typed: string) => (await findAccount(parseIdentifier(typed)!))!;

/** The recovery codes that a sign-up left for the next page. */
const codesIn = (outcome: Success, personId: string): string[] =>
  openFlash(cookieOf(outcome, FLASH_COOKIE)!, 'recovery-codes', personId, new Date(), dataKeys())!.split(' ');
