import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { findAppointment } from './appointment-row.ts';
import { moveAppointment } from './move.ts';
import { changeStatus } from './change-status.ts';
import type { Motif } from './motifs.ts';
import { share } from './share.ts';
import { at, booked, hourMotif, newAdviser, newPlace, newVisitor, NOW, system } from './testing.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
afterAll(() => sql.end());

/** An appointment on Wednesday at 9:00 for which both things are shown, until a week later. */
async function shown(): Promise<{ id: string; adviser: string }> {
  const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
  const id = await booked({ person, adviser, place, motif, local: '2027-06-09T09:00' });
  const ticked = { 'montrer-resultat': 'oui', 'montrer-profil': 'oui', 'montrer-jusque': '7' } as const;
  await system(async (tx) => {
    const given = { now: new Date(NOW), again: false };
    expect(await share(tx, person, (await findAppointment(tx, id))!, ticked, given)).toBe(2);
  });
  return { id, adviser };
}
const grants = (id: string) =>
  sql`select consultant_id as adviser, ends_at as "endsAt", withdrawn_at is null as stands from public.access_grants where appointment_id = ${id}`;
const both = (grant: object) => [grant, grant];

it('what is shown ends when the appointment is cancelled, by either', async () => {
  for (const side of ['person', 'service'] as const) {
    const { id, adviser } = await shown();
    expect(await grants(id)).toEqual(both({ adviser, endsAt: new Date(at('2027-06-16T10:00')), stands: true }));
    const outcome = await system((tx) => changeStatus(tx, id, 'cancel', { side, id: adviser }, NOW, 'x'));
    expect(outcome.ok).toBe(true);
    expect((await grants(id)).map(({ stands }) => stands)).toEqual([false, false]);
  }
});

it('a move keeps it, and its end moves with the hour', async () => {
  const { id, adviser } = await shown();
  const to = { from: at('2027-06-11T15:00'), placeId: place };
  expect((await system((tx) => moveAppointment(tx, id, to, { side: 'person', id: null }, NOW))).ok).toBe(true);
  expect(await grants(id)).toEqual(both({ adviser, endsAt: new Date(at('2027-06-18T16:00')), stands: true }));
});

it('it does not go along to another adviser', async () => {
  const { id } = await shown();
  const other = await newAdviser(sql, place);
  await sql`update public.appointments set consultant_id = ${other}, revision = revision + 1 where id = ${id}`;
  expect((await grants(id)).map(({ stands }) => stands)).toEqual([false, false]);
  expect(await sql`select 1 from public.access_grants where consultant_id = ${other}`).toEqual([]);
});
