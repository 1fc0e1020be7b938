import { sql as query } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { announce } from './announce.ts';
import { findAppointment } from './appointment-row.ts';
import { lockAgendas } from './locks.ts';
import { actorOf, booked, hourMotif, newAdviser, newPlace, newVisitor, NOW, system } from './testing.ts';
import { change, reread } from './write.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

it('erasing an account comes after what is being written about its appointments, and neither fails', async () => {
  const place = await newPlace(sql);
  const motif = await hourMotif(sql);
  const [adviser, other, person] = [await newAdviser(sql, place), await newAdviser(sql, place), await newVisitor(sql)];
  const id = await booked({ person, adviser, place, motif, local: '2027-06-09T08:00' });
  let erased: Promise<unknown> = Promise.resolve();
  await system(async (tx) => {
    await lockAgendas(tx, [person, adviser, other], { from: NOW, to: NOW + 1 }, NOW);
    const before = (await findAppointment(tx, id))!;
    const given = { consultant_id: other, revision: before.revision + 1, changed_side: 'service', changed_by: adviser };
    expect(await change(tx, before, given)).toBe(true);
    erased = runAs(actorOf(person, 'user'), (own) => own.execute(query`select app_api.erase_me() as gone`));
    await vi.waitFor(async () => {
      const waiting = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%erase_me%'`;
      expect(waiting).toHaveLength(1);
    });
    // A letter names its person: it needs the row that is being erased.
    await announce(tx, (await reread(tx, id)).appointment, { kind: 'confirmed', by: 'service' }, NOW);
  });
  expect(await erased).toMatchObject([{ gone: true }]);
  expect(await sql`select status, profile_id, consultant_id from public.appointments where id = ${id}`).toEqual([
    { status: 'cancelled', profile_id: null, consultant_id: other },
  ]);
});
