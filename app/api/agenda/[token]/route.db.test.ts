import ICAL from 'ical.js';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { confirmHold, keepHour } from '#lib/appointments/book.ts';
import { moveAppointment } from '#lib/appointments/move.ts';
import { changeStatus } from '#lib/appointments/change-status.ts';
import { at, motifNamed, newAdviser, newPlace, newVisitor, NOW, system, wanted } from '#lib/appointments/testing.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { GET } from './route.ts';

const DAY = 24 * 3_600_000;
let sql: postgres.Sql;
let place: string;
let adviser: string;
let token: string;

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
  vi.setSystemTime(NOW);
  adviser = await newAdviser(sql, place);
  token = newToken();
  await sql`insert into public.agenda_feeds (adviser_id, token_hash) values (${adviser}, ${hashToken(token)})`;
});

const ask = (address = `${token}.ics`, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`http://localhost/api/agenda/${address}`, { headers }), {
    params: Promise.resolve({ token: address }),
  });

/** An appointment with this adviser. @returns its id */
async function book(local: string, { reachable = true } = {}): Promise<string> {
  const person = await newVisitor(sql, { reachable });
  const motif = await motifNamed();
  return system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, local, adviser), NOW);
    if (!kept.ok) throw new Error(kept.why);
    const made = await confirmHold(tx, person, kept.appointment.id, [], NOW);
    if (!made.ok) throw new Error(made.why);
    return made.appointment.id;
  });
}

/** What an independent parser finds, in the order of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name);
      return {
        uid: value('uid'),
        status: value('status'),
        sequence: value('sequence'),
        summary: value('summary'),
        location: value('location'),
        start: (value('dtstart') as ICAL.Time).toJSDate().toISOString(),
        names: event.getAllProperties().map(({ name }) => name),
      };
    }),
  };
}
const feed = async () => {
  const response = await ask();
  expect(response.status).toBe(200);
  return read(await response.text());
};

it('shows the hours and the place in UTC, and nobody’s name, motif, address or number', async () => {
  const asked = await book('2027-06-09T14:00', { reachable: false });
  const id = await book('2027-06-09T08:00');
  const response = await ask();
  const file = await response.text();
  const { method, events } = read(file);
  expect(method).toBe('PUBLISH');
  expect(events.map(({ names: _, ...event }) => event)).toEqual([
    {
      uid: `${id}@localhost:3000`,
      status: 'CONFIRMED',
      sequence: 0,
      summary: 'Rendez-vous',
      location: 'Centre Poto-Poto',
      start: '2027-06-09T07:00:00.000Z',
    },
    {
      uid: `${asked}@localhost:3000`,
      status: 'TENTATIVE',
      sequence: 0,
      summary: 'Rendez-vous à confirmer',
      location: 'Centre Poto-Poto',
      start: '2027-06-09T13:00:00.000Z',
    },
  ]);
  expect(events.flatMap(({ names }) => names)).not.toContain('attendee');
  expect(file).not.toMatch(/Visite|visite\.|exemple\.cg|résultat|\+242|TZID/);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex, nofollow',
  });
});

const NAME = 'Maison de l’Étudiant à Ouenzé, première salle réservée aux élèves du collège, côté école';

it('breaks lines with CRLF, at most 75 octets each, and cuts no letter', async () => {
  await sql`update public.places set name = ${NAME} where id = ${place}`;
  await book('2027-06-09T08:00');
  const file = await (await ask()).text();
  await sql`update public.places set name = 'Centre Poto-Poto' where id = ${place}`;
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(file).toContain('\r\n ');
  expect(read(file).events[0]?.location).toBe(NAME);
});

it('a move raises the number; what was cancelled stays thirty days, marked so', async () => {
  const id = await book('2027-06-09T08:00');
  await system((tx) =>
    moveAppointment(tx, id, { from: at('2027-06-11T08:00'), placeId: place }, { side: 'person', id: null }, NOW),
  );
  expect((await feed()).events).toMatchObject([
    { sequence: 1, start: '2027-06-11T07:00:00.000Z', status: 'CONFIRMED' },
  ]);
  await system((tx) => changeStatus(tx, id, 'cancel', { side: 'person', id: null }, NOW));
  await sql`alter table public.appointments disable trigger guard_appointment`;
  await sql`update public.appointments set updated_at = ${new Date(NOW)} where id = ${id}`;
  await sql`alter table public.appointments enable trigger guard_appointment`;
  expect((await feed()).events).toMatchObject([{ uid: `${id}@localhost:3000`, sequence: 2, status: 'CANCELLED' }]);
  vi.setSystemTime(NOW + 30 * DAY - 1000);
  expect((await feed()).events).toHaveLength(1);
  vi.setSystemTime(NOW + 30 * DAY);
  expect((await feed()).events).toEqual([]);
});

it('neither a kept hour nor another adviser’s appointment is in it', async () => {
  const motif = await motifNamed();
  const person = await newVisitor(sql);
  await system((tx) => keepHour(tx, person, wanted(motif, place, '2027-06-09T08:00', adviser), NOW));
  const mine = adviser;
  adviser = await newAdviser(sql, place);
  await book('2027-06-09T10:15');
  adviser = mine;
  expect((await feed()).events).toEqual([]);
});

it('is the same until something changes: 304 without a body, then the new state', async () => {
  await book('2027-06-09T14:00');
  const etag = (await ask()).headers.get('etag')!;
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await ask(undefined, { 'if-none-match': known });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  await book('2027-06-09T08:00');
  const changed = await ask(undefined, { 'if-none-match': etag });
  expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
});

describe('the address answers nobody', () => {
  const closed = async () => {
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([404, '']);
  };
  it.each(['x', 'x.ics', '.ics', `${'a'.repeat(43)}.ics`, '%.ics', '»'])('that says %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });
  it('without its ending, so that a guess costs as much as the whole', async () => {
    expect((await ask(token)).status).toBe(404);
  });
  it('at once when the adviser is closed', async () => {
    await feed();
    await sql`update public.advisers set closed_at = now() where id = ${adviser}`;
    await closed();
  });
  it('at once when the role is taken away', async () => {
    await sql`update private.accounts set app_role = 'user' where id = ${adviser}`;
    await closed();
  });
  it('at once when it is closed or replaced', async () => {
    await sql`delete from public.agenda_feeds where adviser_id = ${adviser}`;
    await closed();
  });
});

it('a program that asks without pause is held back, and another’s address is not', async () => {
  const statuses: number[] = [];
  for (let asked = 0; asked < 61; asked += 1) statuses.push((await ask()).status);
  expect([new Set(statuses.slice(0, 60)), statuses[60]]).toEqual([new Set([200]), 429]);
  const other = newToken();
  await sql`insert into public.agenda_feeds (adviser_id, token_hash) values (${await newAdviser(sql, place)}, ${hashToken(other)})`;
  expect((await ask(`${other}.ics`)).status).toBe(200);
});
