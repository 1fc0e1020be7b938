import { simpleParser } from 'mailparser';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { act } from '#lib/accounts/testing.ts';
import { writeReminders } from '#lib/appointments/reminders.ts';
import { actorOf, at, booked, motifNamed, newAdviser, newPlace, newVisitor, NOW } from '#lib/appointments/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import { chooseReminders, listReminders, stopAddress } from '#lib/messages/index.ts';
import { maskPath } from '#lib/platform/log-redact.ts';
import { composeMessage } from '#lib/platform/mail/compose.ts';
import { checkedMessage, type MailMessage } from '#lib/platform/mail/message.ts';
import { GET, POST } from './route.tsx';

const START = at('2027-06-09T08:00');
const before = (hours: number) => new Date(START - hours * 3_600_000);
let sql: postgres.Sql;
let place: string;
let person: string;
beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});
beforeEach(async () => {
  await sql`delete from public.outbox`;
  await sql`delete from public.appointments`;
  await sql`delete from public.message_refusals`;
  const adviser = await newAdviser(sql, place);
  person = await newVisitor(sql);
  await booked({ person, adviser, place, motif: await motifNamed(), local: '2027-06-09T08:00' });
});

const tokenIn = (address: string): string => new URL(address).pathname.split('/').at(-1)!;
const open = (token: string) =>
  GET(new Request(`http://localhost:3000/desabonnement/${token}`), { params: Promise.resolve({ token }) });
/** As RFC 8058 has it: no cookie, no Origin, one word in the body. */
const press = (token: string, body = 'List-Unsubscribe=One-Click') =>
  POST(
    new Request(`http://localhost:3000/desabonnement/${token}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    { params: Promise.resolve({ token }) },
  );
async function sent(now: Date): Promise<MailMessage[]> {
  const messages: MailMessage[] = [];
  await drainOutbox({ transport: { send: async (message) => void messages.push(message) }, now, limit: 50 });
  return messages;
}
const reminders = async (to = person): Promise<number> =>
  Number(
    (await sql`select count(*) from public.outbox where kind = 'rendez-vous-rappel' and profile_id = ${to}`)[0]![
      'count'
    ],
  );
const refused = () => sql`select profile_id, kind from public.message_refusals order by kind`;

/** The reminder of the day before, as it travels. */
async function reminder() {
  await sql`delete from public.outbox`;
  await writeReminders(before(24));
  const [message] = await sent(before(24));
  return { message: message!, parsed: await simpleParser(await composeMessage(checkedMessage(message!))) };
}

it('each reminder has the link, in its text and in its header; what must be said has none', async () => {
  const essential = await sent(new Date());
  expect(essential.length).toBeGreaterThan(0);
  for (const message of essential) {
    expect(message.unsubscribe).toBeUndefined();
    expect(message.text).not.toContain('desabonnement');
    expect((await simpleParser(await composeMessage(message))).headers.has('list')).toBe(false);
  }
  const { message, parsed } = await reminder();
  const address = message.unsubscribe!;
  expect(address).toMatch(/^http:\/\/localhost:3000\/desabonnement\/[\w.-]+$/);
  expect(message.text).toContain(`\n${address}\n`);
  const head = (await composeMessage(message))
    .toString('latin1')
    .split('\r\n\r\n')[0]!
    .replace(/\r\n[ \t]+/g, ' ');
  expect(head).toContain(`\r\nList-Unsubscribe: <${address}>\r\n`);
  expect(head).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(parsed.to).toMatchObject({ value: [{ address: expect.stringMatching(/^visite\./) }] });
});

it('looking changes nothing; the page names nobody, and leaves no trace elsewhere', async () => {
  const token = tokenIn((await reminder()).message.unsubscribe!);
  const page = await open(token);
  const html = await page.text();
  expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([
    200,
    'private, no-store',
    'same-origin',
  ]);
  expect(html).toContain(`action="/desabonnement/${token}"`);
  expect(html).not.toMatch(/Visite|exemple\.cg/);
  expect(await refused()).toEqual([]);
  expect(maskPath(`/desabonnement/${token}`)).not.toContain(token.slice(4, 20));
});

it('one click stops both reminders of that person, however often; nothing else, and nobody else’s', async () => {
  const token = tokenIn((await reminder()).message.unsubscribe!);
  const adviser = await newAdviser(sql, place);
  const other = await newVisitor(sql);
  await booked({ person: other, adviser, place, motif: await motifNamed(), local: '2027-06-09T08:00' });
  for (let time = 0; time < 3; time += 1) {
    const answer = await press(token, time === 0 ? undefined : '');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await answer.text()).toContain('Les rappels sont arrêtés');
  }
  expect(await refused()).toEqual([
    { profile_id: person, kind: 'rappel-jour-meme' },
    { profile_id: person, kind: 'rappel-veille' },
  ]);
  await sql`delete from public.outbox where kind = 'rendez-vous-rappel'`;
  await writeReminders(before(24));
  await writeReminders(before(2));
  expect([await reminders(), await reminders(other)]).toEqual([0, 2]);
});

it('is switched on again in the profile, one by one', async () => {
  const me = actorOf(person, 'user');
  await press(tokenIn(stopAddress(person)));
  expect(await listReminders(me)).toEqual([]);
  expect(await act(chooseReminders, me, { rappels: 'rappel-jour-meme' })).toMatchObject({ ok: true });
  expect(await listReminders(me)).toEqual(['rappel-jour-meme']);
  await writeReminders(before(24));
  const dayBefore = await reminders();
  await writeReminders(before(2));
  expect([dayBefore, await reminders()]).toEqual([0, 1]);
  await act(chooseReminders, me, { rappels: ['rappel-veille', 'rappel-jour-meme'] });
  expect(await refused()).toEqual([]);
  // A form with no box ticked sends no such field.
  await act(chooseReminders, me, {});
  expect(await listReminders(me)).toEqual([]);
});

describe('a link that is none of ours', () => {
  it.each(['x', '', '.', '%', 'a.b', 'é'])('that says « %s » stops nothing', async (token) => {
    expect((await open(token)).status).toBe(404);
    expect((await press(token)).status).toBe(404);
    expect(await refused()).toEqual([]);
  });
  it('made for another person from one’s own stops nothing', async () => {
    const own = tokenIn(stopAddress(await newVisitor(sql)));
    const theirs = tokenIn(stopAddress(person));
    const forged = `${theirs.split('.')[0]}.${own.split('.')[1]}`;
    expect([(await open(forged)).status, (await press(forged)).status]).toEqual([404, 404]);
    expect(await refused()).toEqual([]);
  });
  it('of somebody who has left is answered like any other', async () => {
    expect((await press(tokenIn(stopAddress(crypto.randomUUID())))).status).toBe(200);
    expect(await refused()).toEqual([]);
  });
});
