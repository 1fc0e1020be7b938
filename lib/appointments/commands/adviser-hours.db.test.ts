import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { runAs } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { listFreeHours } from '../free-hours.ts';
import { findOpeningDesk, listOutsideHours } from '../queries/adviser-hours.ts';
import { actorOf, at, booked, motifNamed, newAdviser, newPlace, newVisitor, NOW } from '../testing.ts';
import { addOpeningHours, removeOpeningDate, removeOpeningHours, setOpeningDate } from './adviser-hours.ts';

let sql: postgres.Sql;
let place: string;
let other: string;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  [place, other] = [await newPlace(sql), await newPlace(sql)];
});
afterAll(() => sql.end());

const now = new Date(NOW);
const send = <Input>(
  definition: Parameters<typeof act<Input, undefined>>[0],
  id: string,
  fields: Record<string, unknown>,
  role: 'user' | 'consultant' = 'consultant',
) => act(definition, actorOf(id, role), fields, now);

/** An adviser without hours. */
async function newcomer(options: { vetted?: boolean } = {}): Promise<string> {
  const id = await newAdviser(sql, place, options);
  await sql`delete from public.opening_hours where adviser_id = ${id}`;
  return id;
}
const hoursOf = (id: string) =>
  sql`select weekday, from_minute, to_minute, place_id from public.opening_hours where adviser_id = ${id} order by from_minute`;
const typed = (more: Record<string, string> = {}) => ({ jour: '3', de: '08:00', a: '12:00', lieu: place, ...more });

/** Starts of free hours on a date, « 08:00 ». */
async function freeOn(adviser: string, day: string): Promise<string[]> {
  const motif = await motifNamed();
  const window = { from: at(`${day}T00:00`), to: at(`${day}T23:59`) };
  const hours = await runAs(GUEST, (tx) => listFreeHours(tx, motif, [adviser], [place, other], window, NOW));
  return hours.map(({ from }) => new Date(from + 3_600_000).toISOString().slice(11, 16));
}

describe('hours of the week', () => {
  it('are saved, and those that overlap at another place are refused in words', async () => {
    const adviser = await newcomer();
    // A second press of the same changes nothing.
    for (const _ of [1, 2]) expect(await send(addOpeningHours, adviser, typed())).toMatchObject({ ok: true });
    expect(await send(addOpeningHours, adviser, typed({ de: '11:00', a: '13:00', lieu: other }))).toMatchObject({
      code: 'invalid',
      fieldErrors: { de: expect.stringContaining('de 8 h 00 à 12 h 00') },
    });
    expect(await send(addOpeningHours, adviser, typed({ de: '12:00', a: '13:00', lieu: other }))).toMatchObject({
      ok: true,
    });
    expect(await send(addOpeningHours, adviser, typed({ jour: '4', lieu: other }))).toMatchObject({ ok: true });
    expect((await hoursOf(adviser)).map((row) => [row['weekday'], row['from_minute'], row['place_id']])).toEqual([
      [3, 480, place],
      [4, 480, other],
      [3, 720, other],
    ]);
  });

  it('want an open place and motifs that there are', async () => {
    const adviser = await newcomer();
    const closed = await newPlace(sql);
    await sql`update public.places set closed_at = now() where id = ${closed}`;
    expect(await send(addOpeningHours, adviser, typed({ lieu: closed }))).toMatchObject({
      fieldErrors: { lieu: expect.stringContaining('fermé') },
    });
    expect(await send(addOpeningHours, adviser, typed({ motifs: crypto.randomUUID() }))).toMatchObject({
      fieldErrors: { motifs: expect.any(String) },
    });
    expect(await hoursOf(adviser)).toEqual([]);
  });

  it('are removed by whose they are; for another adviser they do not exist', async () => {
    const adviser = await newcomer();
    await send(addOpeningHours, adviser, typed());
    const [row] = await sql`select id from public.opening_hours where adviser_id = ${adviser}`;
    expect(await send(removeOpeningHours, await newcomer(), { plage: row!['id'] })).toMatchObject({
      code: 'not-found',
    });
    expect(await hoursOf(adviser)).toHaveLength(1);
    expect(await send(removeOpeningHours, adviser, { plage: row!['id'] })).toMatchObject({ ok: true });
    expect(await hoursOf(adviser)).toEqual([]);
  });

  it('may be prepared before one is vetted; by nobody who is no adviser, is closed, or lost the role', async () => {
    const unvetted = await newcomer({ vetted: false });
    expect(await send(addOpeningHours, unvetted, typed())).toMatchObject({ ok: true });
    expect(await freeOn(unvetted, '2027-06-09')).toEqual([]);
    expect(await findOpeningDesk(actorOf(unvetted), NOW)).toMatchObject({
      adviser: { active: false },
      weekly: [{ from: 480 }],
    });

    const closed = await newcomer();
    await sql`update public.advisers set closed_at = now() where id = ${closed}`;
    const visitor = await newVisitor(sql);
    for (const id of [closed, visitor])
      expect(await send(addOpeningHours, id, typed())).toMatchObject({ code: 'not-found' });
    expect(await send(addOpeningHours, await newcomer(), typed(), 'user')).toMatchObject({ code: 'not-found' });
    expect(await act(addOpeningHours, GUEST, typed(), now)).toMatchObject({ code: 'unauthenticated' });
    expect([await hoursOf(closed), await findOpeningDesk(actorOf(closed), NOW)]).toEqual([[], null]);
  });
});

describe('dates', () => {
  const DAY = '2027-06-09';
  const open = { date: DAY, ouverture: 'heures', 'date-de': '14:00', 'date-a': '15:00' };

  it('close, open at other hours, and get their usual hours back', async () => {
    const adviser = await newAdviser(sql, place);
    expect(await freeOn(adviser, DAY)).toContain('08:00');
    await send(setOpeningDate, adviser, { date: DAY, ouverture: 'ferme' });
    expect(await freeOn(adviser, DAY)).toEqual([]);
    await send(setOpeningDate, adviser, { ...open, 'date-lieu': other });
    expect(await freeOn(adviser, DAY)).toEqual(['14:00']);
    expect(await send(setOpeningDate, adviser, { ...open, 'date-lieu': place })).toMatchObject({
      fieldErrors: { 'date-de': expect.stringContaining('14 h 00') },
    });
    await send(setOpeningDate, adviser, { date: DAY, ouverture: 'ferme' });
    expect(await freeOn(adviser, DAY)).toEqual([]);
    expect(await send(removeOpeningDate, adviser, { date: DAY })).toMatchObject({ ok: true });
    expect(await freeOn(adviser, DAY)).toContain('08:00');
    expect(await send(removeOpeningDate, adviser, { date: DAY })).toMatchObject({ code: 'not-found' });
  });

  it('open a public holiday, which closes the weekly hours', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`insert into public.holidays (day, name, certain) values ('2027-06-10', 'Jour férié du 10 juin', true) on conflict do nothing`;
    expect(await freeOn(adviser, '2027-06-10')).toEqual([]);
    await send(setOpeningDate, adviser, { ...open, date: '2027-06-10', 'date-lieu': place });
    expect(await freeOn(adviser, '2027-06-10')).toEqual(['14:00']);
  });

  it('are ahead', async () => {
    const adviser = await newAdviser(sql, place);
    expect(await send(setOpeningDate, adviser, { date: '2027-06-06', ouverture: 'ferme' })).toMatchObject({
      fieldErrors: { date: expect.stringContaining('passée') },
    });
  });

  it('leave an appointment where it is, and say that it lies outside the hours', async () => {
    const adviser = await newAdviser(sql, place);
    const motif = await motifNamed();
    const id = await booked({ person: await newVisitor(sql), adviser, place, motif, local: `${DAY}T08:00` });
    expect(await listOutsideHours(actorOf(adviser), NOW)).toEqual([]);
    await send(setOpeningDate, adviser, { date: DAY, ouverture: 'ferme' });
    expect(await listOutsideHours(actorOf(adviser), NOW)).toMatchObject([{ id, status: 'confirmed' }]);
  });
});
