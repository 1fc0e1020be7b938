import { globSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { act } from '#lib/accounts/testing.ts';
import { requestReset, resendVerification } from '#lib/accounts/index.ts';
import { remindOfAppointments } from '#lib/appointments/index.ts';
import { confirmHold, keepHour } from '#lib/appointments/book.ts';
import { moveAppointment } from '#lib/appointments/move.ts';
import { changeStatus } from '#lib/appointments/change-status.ts';
import {
  actorOf,
  at,
  motifNamed,
  newAdviser,
  newPlace,
  newVisitor,
  NOW,
  system,
  wanted,
} from '#lib/appointments/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import { mailGuardian, updateProfile } from '#lib/people/index.ts';
import { tablesOf } from '#lib/people/testing.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

/**
 * Mail scanners open every address of a message, as GET and as HEAD, without cookies, again and again (ob-28). Here
 * each address of each mail of a whole life of an appointment is opened so: the database is the same row for row.
 */

/** Technical: how often somebody asked is counted, and the worker notes its runs. */
const NOT_COMPARED = ['private.rate_limits', 'private.job_runs'];

const root = join(import.meta.dirname, '../..');
let sql: postgres.Sql;
const messages: MailMessage[] = [];

const drain = (now = new Date()): Promise<unknown> =>
  drainOutbox({ transport: { send: async (message) => void messages.push(message) }, now, limit: 50 });

const dump = async (): Promise<Record<string, string[]>> => {
  const tables = (await tablesOf(sql)).filter((table) => !NOT_COMPARED.includes(table));
  expect(tables.length).toBeGreaterThan(30);
  const rows: Record<string, string[]> = {};
  for (const table of tables)
    rows[table] = (await sql.unsafe(`select t::text as line from ${table} t order by 1`)).map(
      ({ line }) => line as string,
    );
  return rows;
};

/** Asked for, accepted, moved, recalled, cancelled by each side, refused; and the links that open an account. */
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const place = await newPlace(sql);
  const adviser = await newAdviser(sql, place);
  const motif = await motifNamed();
  const person = await newVisitor(sql, { adult: false });
  const book = async (local: string): Promise<string> => {
    const now = Date.now();
    return system(async (tx) => {
      const kept = await keepHour(tx, person, wanted(motif, place, local, adviser), now);
      if (!kept.ok) throw new Error(kept.why);
      const made = await confirmHold(tx, person, kept.appointment.id, [], now);
      if (!made.ok) throw new Error(made.why);
      return made.appointment.id;
    });
  };
  const byService = { side: 'service', id: adviser } as const;
  const byPerson = { side: 'person', id: null } as const;
  const step = (id: string, what: 'confirm' | 'refuse' | 'cancel', by: typeof byService | typeof byPerson) =>
    system((tx) => changeStatus(tx, id, what, by, Date.now(), by.side === 'service' ? 'Une réunion au lycée' : null));

  // Asked for by somebody who cannot be reached yet, then accepted, moved, recalled, cancelled.
  await sql`update private.accounts set email_verified_at = null where id = ${person}`;
  const asked = await book('2027-06-09T14:00');
  await drain();
  const child = actorOf(person, 'user');
  const birth = { 'naissance-jour': '9', 'naissance-mois': '8', 'naissance-annee': '2011' };
  await act(updateProfile, child, { nom: 'Ada', telephone: '', ...birth }, new Date());
  const [{ email }] = (await sql`select email from public.profiles where id = ${person}`) as unknown as [
    { email: string },
  ];
  for (const done of [
    await act(resendVerification, child, {}, new Date()),
    await act(mailGuardian, child, { email: 'parent@exemple.cg' }, new Date()),
  ])
    expect(done).toMatchObject({ ok: true });
  await sql`update private.accounts set email_verified_at = now() where id = ${person}`;
  await step(asked, 'confirm', byService);
  await system((tx) => moveAppointment(tx, asked, { from: at('2027-06-09T15:30'), placeId: place }, byPerson, NOW));
  await drain();
  vi.setSystemTime(at('2027-06-08T16:00'));
  await remindOfAppointments.run();
  await drain();
  await step(asked, 'cancel', byService);
  const second = await book('2027-06-12T08:00');
  await drain();
  await step(second, 'cancel', byPerson);
  await drain();
  await sql`update private.accounts set email_verified_at = null where id = ${person}`;
  const third = await book('2027-06-12T08:00');
  await sql`update private.accounts set email_verified_at = now() where id = ${person}`;
  await step(third, 'refuse', byService);
  // Its link is good for one hour.
  expect(await act(requestReset, GUEST, { email }, new Date())).toMatchObject({ ok: true });
  await drain();
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});

type Answer = { readonly status: number };
type Opened = (method: 'GET' | 'HEAD') => Promise<Answer>;

/** What stands at an address, found as the router finds it: words before parameters. */
async function standsAt(address: URL): Promise<Opened> {
  const files = globSync('app/**/{route,page}.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('[...'));
  const asked = address.pathname.split('/').filter(Boolean);
  const found = files
    .map((file) => ({
      file,
      parts: file
        .split('/')
        .slice(1, -1)
        .filter((part) => !/^\(.*\)$/.test(part)),
    }))
    .filter(
      ({ parts }) => parts.length === asked.length && parts.every((part, at) => part === asked[at] || /^\[/.test(part)),
    )
    .toSorted(
      (a, b) => a.parts.filter((part) => /^\[/.test(part)).length - b.parts.filter((part) => /^\[/.test(part)).length,
    )[0];
  if (!found) throw new Error(`nothing stands at ${address.pathname}`);
  const params = Promise.resolve(
    Object.fromEntries(
      found.parts.flatMap((part, at) =>
        /^\[/.test(part) ? [[part.slice(1, -1), decodeURIComponent(asked[at]!)]] : [],
      ),
    ),
  );
  const module = (await import(join(root, found.file))) as Record<string, (...given: unknown[]) => Promise<Response>>;
  if (/page\.tsx$/.test(found.file))
    return async () => {
      await module['default']!({ params, searchParams: Promise.resolve(Object.fromEntries(address.searchParams)) });
      return { status: 200 };
    };
  // Next answers HEAD with what answers GET.
  return async (method) => (module[method] ?? module['GET']!)(new Request(address, { method }), { params });
}

/** Opens it without a cookie. A page of somebody else leads to the sign-in page, or is not found. */
async function lookAt(open: Opened, method: 'GET' | 'HEAD'): Promise<number> {
  jar.clear();
  try {
    return (await open(method)).status;
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? '');
    if (digest.includes('/connexion')) return 303;
    if (digest.includes('404')) return 404;
    throw error;
  }
}

it('the life has every letter that an appointment can bring, and those that open an account', () => {
  const subjects = new Set(messages.map(({ subject }) => subject));
  for (const part of ['demandé', 'confirmé', 'change d’heure', 'Rappel', 'annulé', 'mot de passe'])
    expect(
      [...subjects].some((subject) => subject.includes(part)),
      part,
    ).toBe(true);
  expect(subjects.size).toBeGreaterThanOrEqual(9);
  expect(messages.some(({ calendar }) => calendar?.method === 'CANCEL')).toBe(true);
});

it('each mailed address, looked at with GET and HEAD three times without cookies, changes no row (ob-28)', async () => {
  const addresses = [
    ...new Set(
      messages.flatMap(({ text, html = '', calendar, unsubscribe }) => [
        ...[text, html.replaceAll('&#38;', '&'), (calendar?.text ?? '').replace(/\r\n /g, '')].flatMap(
          (part) => part.match(/https?:\/\/[^\s<>"\\]+/g) ?? [],
        ),
        ...(unsubscribe ? [unsubscribe] : []),
      ]),
    ),
  ].map((address) => new URL(address));
  const paths = addresses.map(({ pathname }) => pathname);
  for (const part of [
    '/rendez-vous/',
    '/conseil/rendez-vous/',
    '/desabonnement/',
    '/verification',
    '/reinitialisation',
    '/consentement',
  ])
    expect(paths.filter((path) => path.startsWith(part)).length, part).toBeGreaterThan(0);
  const open = await Promise.all(
    addresses.map(async (address) => [address.pathname, await standsAt(address)] as const),
  );

  const before = await dump();
  const statuses = new Map<string, Set<number>>();
  for (let time = 0; time < 3; time += 1)
    for (const method of ['GET', 'HEAD'] as const)
      for (const [path, look] of open)
        statuses.set(path, (statuses.get(path) ?? new Set()).add(await lookAt(look, method)));
  // Each is a page that exists, or one that asks for a sign-in first.
  for (const [path, seen] of statuses) expect([path, ...seen]).toEqual([path, expect.toBeOneOf([200, 303])]);
  expect(await dump()).toEqual(before);
  // The press on the page does what it says: the comparison sees it.
  const stop = addresses.find(({ pathname }) => pathname.startsWith('/desabonnement/'))!;
  const { POST } = await import('../desabonnement/[token]/route.tsx');
  const token = stop.pathname.split('/').at(-1)!;
  expect((await POST(new Request(stop, { method: 'POST' }), { params: Promise.resolve({ token }) })).status).toBe(200);
  expect(await dump()).not.toEqual(before);
});
