import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { actorOf, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { GUARDIAN_FIRST } from './core/notes.ts';
import { openFile } from './file.ts';
import { addStep, listLateSteps, setStepDone } from './next-steps.ts';
import { readOwnAdvice } from './own-advice.ts';
import { listReadings } from './readings.ts';
import { anotherAdviser, asPerson, guardianSays, received } from './testing.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

const NOW = new Date('2026-11-02T09:00Z');
const add = (actor: Actor, person: string, more: Record<string, string> = {}) =>
  act(addStep, actor, { personne: person, etape: 'Appeler le lycée technique', 'pour-le': '2026-11-20', ...more }, NOW);
const done = (actor: Actor, etape: string, fait: string) => act(setStepDone, actor, { etape, fait }, NOW);
const stepsOf = async (person: string) => (await readOwnAdvice(asPerson(person))).steps;

describe('a next step', () => {
  it('is written by an adviser of the person, read by the person, and done or not', async () => {
    const { person, adviser } = await received(sql);
    expect(await add(adviser, person, { 'pour-le': '2026-11-01' })).toMatchObject({
      fieldErrors: { 'pour-le': expect.any(String) },
    });
    expect(await add(adviser, person, { etape: ' ' })).toMatchObject({ fieldErrors: { etape: expect.any(String) } });
    expect(await add(adviser, person)).toMatchObject({ ok: true });
    expect(await stepsOf(person)).toMatchObject([
      { label: 'Appeler le lycée technique', dueOn: '2026-11-20', done: false, author: 'Mme Essai' },
    ]);
    expect(await sql`select 1 from public.next_steps where label like '%lycée%'`).toEqual([]);
    const { id } = (await stepsOf(person))[0]!;
    const colleague = await anotherAdviser(sql, person, '2025-06-05T08:00');
    expect(await done(colleague, id, 'oui')).toMatchObject({ ok: true });
    expect(await stepsOf(person)).toMatchObject([{ done: true }]);
    expect(await done(adviser, id, 'non')).toMatchObject({ ok: true });
    expect((await openFile(colleague, person, null))!.steps).toMatchObject([{ id, done: false }]);
  });

  it('is nobody else’s to write, to read or to tick', async () => {
    const { person, adviser } = await received(sql);
    await add(adviser, person);
    const { id } = (await stepsOf(person))[0]!;
    const stranger = actorOf(await newAdviser(sql, await newPlace(sql)));
    for (const other of [stranger, { ...stranger, role: 'admin' as const }, asPerson(person)]) {
      expect(await add(other, person)).toMatchObject({ code: 'not-found' });
      expect(await done(other, id, 'oui')).toMatchObject({ code: 'not-found' });
    }
    expect(await add(GUEST, person)).toMatchObject({ code: 'unauthenticated' });
    expect(await stepsOf(person)).toMatchObject([{ done: false }]);
    expect(await stepsOf(await newVisitor(sql))).toEqual([]);
  });

  it('is not written for a minor before the guardian’s confirmed yes', async () => {
    const { person, adviser } = await received(sql, { adult: false });
    expect(await add(adviser, person)).toMatchObject({ message: GUARDIAN_FIRST });
    await guardianSays(sql, person);
    expect(await add(adviser, person)).toMatchObject({ ok: true });
  });

  it('is late the day after, for the adviser who wrote it, until it is done', async () => {
    const { person, adviser } = await received(sql);
    await add(adviser, person);
    const colleague = await anotherAdviser(sql, person, '2025-06-05T08:00');
    expect(await listLateSteps(adviser, '2026-11-20')).toEqual({ count: 0, oldest: [] });
    const { count, oldest: late } = await listLateSteps(adviser, '2026-11-21');
    expect(count).toBe(1);
    expect(late).toMatchObject([{ label: 'Appeler le lycée technique', personId: person, personName: 'Visite' }]);
    expect((await listLateSteps(colleague, '2026-11-21')).count).toBe(0);
    await done(adviser, late[0]!.id, 'oui');
    expect((await listLateSteps(adviser, '2026-11-21')).count).toBe(0);
  });
});

describe('who read what of me', () => {
  it('is told to the person alone: the newest first, by whom, and what was shown at one moment in one line', async () => {
    const { person, adviser } = await received(sql);
    expect(await listReadings(asPerson(person), 1)).toEqual({ readings: [], more: false });
    await openFile(adviser, person, null);
    await sql`insert into public.access_grants (profile_id, consultant_id, scope, ends_at) values (${person}, ${adviser.id}, 'profile', now() + interval '1 hour')`;
    await openFile(adviser, person, null);
    const { readings, more } = await listReadings(asPerson(person), 1);
    expect(more).toBe(false);
    expect(readings.map(({ reader, parts }) => [reader, parts])).toEqual([
      ['Mme Essai', ['file', 'profile']],
      ['Mme Essai', ['file']],
    ]);
    expect((await listReadings(asPerson(await newVisitor(sql)), 1)).readings).toEqual([]);
    // Whoever read is not who was read.
    expect((await listReadings(adviser, 1)).readings).toEqual([]);
  });

  it('names an administrator as such, a reader who is gone as unknown, and goes on by pages of twenty', async () => {
    const [person, admin] = [await newVisitor(sql), await newVisitor(sql)];
    await sql`update private.accounts set app_role = 'admin' where id = ${admin}`;
    const read = (reader: string, minute: number) =>
      sql`insert into public.audit_logs (table_name, record_id, action, user_id, new_data, created_at)
        values ('readings', ${person}, 'READ', ${reader}, '{"part": "account"}', ${new Date(NOW.getTime() + minute * 60_000)})`;
    for (let minute = 0; minute < 20; minute += 1) await read(admin, minute);
    expect((await listReadings(asPerson(person), 1)).more).toBe(false);
    await read(crypto.randomUUID(), -1);
    const first = await listReadings(asPerson(person), 1);
    expect([first.readings.length, first.more, first.readings[0]!.reader]).toEqual([20, true, 'un administrateur']);
    expect(await listReadings(asPerson(person), 2)).toEqual({
      readings: [{ at: new Date(NOW.getTime() - 60_000), reader: null, parts: ['account'] }],
      more: false,
    });
  });
});
