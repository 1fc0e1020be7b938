import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { ALL, cellOf, motifRow, placeRow } from '../core/statistics/figures.ts';
import { changeStatus } from '../change-status.ts';
import { actorOf, at, booked, hourMotif, newAdviser, newPlace, newVisitor, system } from '../testing.ts';
import type { Motif } from '../motifs.ts';
import { readStatistics } from './read.ts';

let sql: postgres.Sql;
let place: string;
let adviser: string;
let motif: Motif;
const ADMIN = actorOf(crypto.randomUUID(), 'admin');

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
  adviser = await newAdviser(sql, place);
  motif = await hourMotif(sql);
});
beforeEach(() => sql`delete from public.appointments`);
afterAll(() => sql.end());

const hour = (n: number): string =>
  `2027-06-${String(8 + Math.floor(n / 9)).padStart(2, '0')}T${String(8 + (n % 9)).padStart(2, '0')}:00`;
let taken = 0;
/** So many confirmed appointments of June. @returns their ids */
async function appointments(many: number): Promise<string[]> {
  const ids = [];
  for (let n = 0; n < many; n += 1)
    ids.push(await booked({ person: await newVisitor(sql), adviser, place, motif, local: hour((taken += 1) - 1) }));
  return ids;
}
const figure = async (name: string, row = ALL, period = '2027-06') =>
  (await readStatistics(ADMIN, period))!.printed.get(cellOf(row, name));

describe('what became of appointments', () => {
  beforeEach(() => {
    taken = 0;
  });
  it('is counted by how each ended, by motif and by place', async () => {
    const ids = await appointments(16);
    const after = at('2027-07-01T08:00');
    // The database lets nobody say so before the hour.
    await sql`alter table public.appointments disable trigger guard_appointment`;
    for (const id of ids.slice(0, 6)) await sql`update public.appointments set status = 'completed' where id = ${id}`;
    for (const id of ids.slice(6, 11)) await sql`update public.appointments set status = 'no_show' where id = ${id}`;
    await sql`alter table public.appointments enable trigger guard_appointment`;
    for (const id of ids.slice(11))
      await system((tx) => changeStatus(tx, id, 'cancel', { side: 'service', id: null }, at('2027-06-07T08:00'), 'x'));
    expect(after).toBeGreaterThan(0);
    for (const row of [ALL, motifRow(motif.id), placeRow(place)]) {
      expect(await figure('asked', row)).toBe(16);
      expect(await figure('confirmed', row)).toBe(16);
      expect(await figure('honoured', row)).toBe(6);
      expect(await figure('missed', row)).toBe(5);
      expect(await figure('byService', row)).toBe(5);
    }
    expect(await figure('asked', ALL, '2027')).toBe(16);
    expect(await figure('asked', ALL, '2027-07')).toBeNull();
    expect(await figure('excused')).toBeNull();
  });

  it('says nothing of four, and something of five', async () => {
    await appointments(4);
    expect(await figure('asked')).toBeNull();
    await appointments(1);
    expect(await figure('asked')).toBe(5);
  });

  it('counts neither an hour that was only kept nor one beyond the month, on the clock of Brazzaville', async () => {
    const [first] = await appointments(5);
    await sql`alter table public.appointments disable trigger user`;
    // 31 May, 23:30 in London is 1 June in Brazzaville.
    await sql`update public.appointments set scheduled_at = '2027-05-31T23:30Z', blocked_from = '2027-05-31T23:30Z',
      blocked_to = '2027-06-01T01:00Z' where id = ${first!}`;
    expect(await figure('asked')).toBe(5);
    await sql`update public.appointments set scheduled_at = '2027-05-31T22:30Z', blocked_from = '2027-05-31T22:30Z',
      blocked_to = '2027-06-01T01:00Z' where id = ${first!}`;
    expect(await figure('asked')).toBeNull();
    await sql`alter table public.appointments enable trigger user`;
  });

  it('tells how much of an adviser’s open time was taken', async () => {
    expect((await readStatistics(ADMIN, '2027-06'))!.loads).toEqual([{ name: 'Mme Essai', percent: null }]);
    await appointments(15);
    // Thirty days of ten hours; the holiday of 10 June is closed.
    const [closed] =
      await sql`select count(*)::int as n from public.holidays where day between '2027-06-01' and '2027-06-30'`;
    const open = (30 - Number(closed!['n'])) * 10;
    expect((await readStatistics(ADMIN, '2027-06'))!.loads).toEqual([
      { name: 'Mme Essai', percent: Math.round((100 * 15) / open) },
    ]);
  });

  it('is for administrators', async () => {
    for (const role of ['user', 'consultant'] as const)
      expect(await readStatistics(actorOf(adviser, role), '2027-06')).toBeNull();
  });
});
