import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { acceptRequest } from '../commands/adviser-appointments.ts';
import type { Motif } from '../motifs.ts';
import { actorOf, at, booked, hourMotif, newAdviser, newPlace, newVisitor, NOW } from '../testing.ts';
import { approvePlace, listTouchedAt, setPlaceState } from './index.ts';
import { addPeople, ADA, send } from './testing.ts';

let sql: postgres.Sql;
let place: string;
let adviser: string;
let motif: Motif;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  await addPeople(sql);
  motif = await hourMotif(sql);
});
beforeEach(async () => {
  await sql`delete from public.appointments`;
  place = await newPlace(sql);
  adviser = await newAdviser(sql, place);
});
afterAll(() => sql.end());

const book = async (local: string, visitor: { adult?: boolean; reachable?: boolean }) =>
  booked({ person: await newVisitor(sql, visitor), adviser, place, motif, local });
const accept = (id: string) => send(acceptRequest, { 'rendez-vous': id }, actorOf(adviser), new Date(NOW));
const status = async (id: string) => (await sql`select status from public.appointments where id = ${id}`)[0]!['status'];

describe('a place from which the approval for minors is taken back', () => {
  it('shows what is ahead there: hours, adviser, minors, nobody’s name', async () => {
    await book('2027-06-11T09:00', { adult: true });
    await book('2027-06-09T10:00', { adult: false });
    await book('2027-06-14T10:00', { adult: false, reachable: false });
    expect(await listTouchedAt(ADA, place, new Date(NOW))).toEqual([
      { startsAt: new Date(at('2027-06-09T10:00')), adviser: 'Mme Essai', confirmed: true, minor: true },
      { startsAt: new Date(at('2027-06-11T09:00')), adviser: 'Mme Essai', confirmed: true, minor: false },
      { startsAt: new Date(at('2027-06-14T10:00')), adviser: 'Mme Essai', confirmed: false, minor: true },
    ]);
    expect(await listTouchedAt(ADA, place, new Date(at('2027-06-14T11:00')))).toEqual([]);
    expect(await listTouchedAt(actorOf(adviser), place, new Date(NOW))).toEqual([]);
  });

  it('lets no request of a minor be accepted any more, and says so', async () => {
    const minors = await book('2027-06-09T10:00', { adult: false, reachable: false });
    const adults = await book('2027-06-11T10:00', { adult: true, reachable: false });
    await send(approvePlace, { lieu: place, mineurs: 'non' });
    expect(await accept(minors)).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringContaining('moins de 18 ans n’est pas reçue dans ce lieu'),
    });
    expect(await status(minors)).toBe('pending');
    expect(await accept(adults)).toMatchObject({ ok: true });
    await send(approvePlace, { lieu: place, mineurs: 'oui' });
    expect(await accept(minors)).toMatchObject({ ok: true });
  });

  it('refuses a minor by phone without a guardian’s agreement', async () => {
    const id = await book('2027-06-09T10:00', { adult: false, reachable: false });
    await sql`update public.appointments set mode = 'telephone' where id = ${id}`;
    expect(await accept(id)).toMatchObject({ ok: false, message: expect.stringContaining('accord vérifié') });
    expect(await status(id)).toBe('pending');
  });

  it('closed, keeps what is ahead', async () => {
    const id = await book('2027-06-09T10:00', { adult: false, reachable: false });
    await send(setPlaceState, { lieu: place, etat: 'ferme' });
    expect(await accept(id)).toMatchObject({ ok: true });
  });
});
