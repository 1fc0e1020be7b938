import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { act } from '#lib/accounts/testing.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { confirmHold, keepHour } from '../book.ts';
import type { Motif } from '../motifs.ts';
import { findAbsence } from '../queries/adviser-hours.ts';
import { actorOf, hourMotif, newAdviser, newPlace, newVisitor, NOW, system, wanted } from '../testing.ts';
import { addAbsence } from './adviser-absences.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
afterAll(() => sql.end());

const DAYS = ['09', '11', '12', '13', '14'];
const HOURS = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00'];

/** Keeps an hour and confirms it, as the pages do: in two transactions. */
function book(person: string, adviser: string, local: string) {
  const kept = system((tx) => keepHour(tx, person, wanted(motif, place, local, adviser), NOW));
  const confirmed = kept.then(async (held) =>
    held.ok ? (await system((tx) => confirmHold(tx, person, held.appointment.id, [], NOW))).ok : false,
  );
  return { kept, confirmed };
}

/** Saves an absence of one day and reads at once what it touches. */
async function absent(adviser: string, day: string): Promise<{ day: string; listed: string[] }> {
  const outcome = await act(addAbsence, actorOf(adviser), { premier: `2027-06-${day}` }, new Date(NOW));
  if (!outcome.ok) throw new Error(outcome.message);
  const id = outcome.redirect.replace(/^.*\/|\?.*$/g, '');
  return { day, listed: (await findAbsence(actorOf(adviser), id, NOW))!.touched.map((one) => one.id) };
}

it('bookings against absences being saved: none lies in an absence and on nobody’s list', async () => {
  const crowd = await Promise.all(Array.from({ length: 50 }, () => newVisitor(sql)));
  let made = 0;
  let blocked = 0;
  for (let round = 0; round < runs(3, 40); round += 1) {
    const adviser = await newAdviser(sql, place);
    const bookings = crowd.map((person, index) =>
      book(person, adviser, `2027-06-${DAYS[index % DAYS.length]}T${HOURS[Math.floor(index / DAYS.length)]}`),
    );
    // Each while others book: some are confirmed before it, the rest after.
    const absences = DAYS.map((day, index) => bookings[index * 6]!.kept.then(() => absent(adviser, day)));
    const [outcomes, saved] = await Promise.all([
      Promise.all(bookings.map(({ confirmed }) => confirmed)),
      Promise.all(absences),
    ]);
    made += outcomes.filter(Boolean).length;
    blocked += outcomes.filter((done) => !done).length;
    const inside = await sql<{ id: string; day: string }[]>`
      select id, to_char(scheduled_at at time zone 'Africa/Brazzaville', 'DD') as day from public.appointments
       where consultant_id = ${adviser} and status in ('pending', 'confirmed')`;
    const unlisted = inside.filter(({ id, day }) => !saved.find((one) => one.day === day)!.listed.includes(id));
    expect(unlisted).toEqual([]);
    await sql`update public.appointments set status = 'cancelled', cancelled_by = 'service' where consultant_id = ${adviser} and status in ('hold', 'pending', 'confirmed')`;
  }
  // Neither came wholly before the other.
  expect(Math.min(made, blocked)).toBeGreaterThan(0);
});

/** Whether somebody waits for an agenda that another transaction holds. */
const isAwaited = async (): Promise<boolean> =>
  (
    await sql`select 1 from pg_locks where locktype = 'advisory' and not granted
       and database = (select oid from pg_database where datname = current_database())`
  ).length > 0;

it('an absence waits for a booking that is under way, and then lists it', async () => {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql);
  const [begun, released] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()];
  const booking = system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, '2027-06-09T08:00', adviser), NOW);
    if (!kept.ok) throw new Error(kept.why);
    await confirmHold(tx, person, kept.appointment.id, [], NOW);
    begun.resolve(kept.appointment.id);
    await released.promise;
  });
  const id = await begun.promise;
  let saved = false;
  const absence = absent(adviser, '09').finally(() => {
    saved = true;
  });
  while (!saved && !(await isAwaited()));
  released.resolve();
  await booking;
  expect((await absence).listed).toEqual([id]);
});
