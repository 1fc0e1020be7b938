import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { confirmHold, keepHour, type Booked, type Refused } from './book.ts';
import { MINUTE } from './core/zone.ts';
import type { Motif } from './motifs.ts';
import { moveAppointment } from './move.ts';
import { at, motifNamed, newAdviser, newPlace, newVisitor, NOW, system, wanted } from './testing.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  await sql`update public.motifs set modes = '{sur-place,telephone}'`;
  motif = await motifNamed();
});
afterAll(() => sql.end());

type Choice = { local: string; adviser?: string | null; now?: number; mode?: 'sur-place' | 'telephone' };
const keep = (person: string, { local, adviser = null, now = NOW, mode = 'sur-place' }: Choice) =>
  system((tx) => keepHour(tx, person, { ...wanted(motif, place, local, adviser), mode }, now));
const confirm = (person: string, id: string, now = NOW, answers: string[] = []) =>
  system((tx) => confirmHold(tx, person, id, answers, now));
const idOf = (outcome: Booked | Refused): string => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return outcome.appointment.id;
};
const book = async (person: string, choice: Choice) =>
  confirm(person, idOf(await keep(person, choice)), choice.now ?? NOW);
const whyNot = (outcome: Booked | Refused) => (outcome.ok ? null : outcome.why);
const statusOf = async (id: string) =>
  (await sql`select status from public.appointments where id = ${id}`)[0]!['status'];
const DAY = '2027-06-09';

describe('keeping an hour', () => {
  it('keeps it for fifteen minutes, for nobody else (ob-23)', async () => {
    const adviser = await newAdviser(sql, place);
    const [ada, ben] = [await newVisitor(sql), await newVisitor(sql)];
    const kept = await keep(ada, { local: `${DAY}T08:00`, adviser });
    expect(kept).toMatchObject({
      ok: true,
      appointment: { status: 'hold', holdExpiresAt: NOW + 15 * MINUTE, adviserId: adviser },
    });
    expect(whyNot(await keep(ben, { local: `${DAY}T08:00`, adviser }))).toBe('taken');
    expect(whyNot(await keep(ben, { local: `${DAY}T08:00`, adviser, now: NOW + 15 * MINUTE }))).toBeNull();
    // Taken meanwhile: whoever kept it first is told so.
    expect(whyNot(await confirm(ada, idOf(kept), NOW + 15 * MINUTE + 1000))).toBe('taken');
  });

  it('is confirmed after its end when nobody took it (ob-23)', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }));
    const late = await confirm(ada, id, NOW + 15 * MINUTE + 1000);
    expect(late).toMatchObject({ ok: true, appointment: { status: 'confirmed', startsAt: at(`${DAY}T08:00`) } });
    expect(await statusOf(id)).toBe('expired');
  });

  it('lets go of the hour before as soon as another is chosen; the same one stays the same (ob-22)', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const first = idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }));
    expect(idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }))).toBe(first);
    const second = idOf(await keep(ada, { local: `${DAY}T09:30`, adviser }));
    expect([await statusOf(first), await statusOf(second)]).toEqual(['expired', 'hold']);
  });

  it('judges by the list: off the grid, in the night, past the window, with an adviser who was not vetted (ob-12)', async () => {
    const [adviser, unvetted] = [await newAdviser(sql, place), await newAdviser(sql, place, { vetted: false })];
    const ada = await newVisitor(sql);
    const tries: Choice[] = [
      { local: `${DAY}T08:07`, adviser },
      { local: `${DAY}T22:00`, adviser },
      { local: '2027-09-09T08:00', adviser },
      { local: '2027-06-07T08:00', adviser },
      { local: `${DAY}T08:00`, adviser: unvetted },
      { local: `${DAY}T08:00`, adviser: ada },
    ];
    for (const choice of tries) expect(whyNot(await keep(ada, choice)), choice.local).toBe('taken');
    expect(await sql`select 1 from public.appointments where profile_id = ${ada}`).toEqual([]);
  });

  it('gives somebody two appointments ahead, and none at the same time elsewhere', async () => {
    const [one, two] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const ada = await newVisitor(sql);
    await book(ada, { local: `${DAY}T08:00`, adviser: one });
    expect(whyNot(await keep(ada, { local: `${DAY}T08:00`, adviser: two }))).toBe('person-busy');
    await book(ada, { local: `${DAY}T10:15`, adviser: two });
    expect(whyNot(await keep(ada, { local: `${DAY}T14:00`, adviser: two }))).toBe('two-ahead');
  });

  it('receives minors where somebody has looked, and by phone only after a guardian’s yes', async () => {
    const unseen = await newPlace(sql, { forMinors: false });
    const adviser = await newAdviser(sql, unseen);
    const elsewhere = await newAdviser(sql, place);
    const child = await newVisitor(sql, { adult: false });
    const there = { ...wanted(motif, unseen, `${DAY}T08:00`, adviser) };
    expect(whyNot(await system((tx) => keepHour(tx, child, there, NOW)))).toBe('place-not-for-minors');
    expect(whyNot(await keep(child, { local: `${DAY}T08:00`, adviser: elsewhere, mode: 'telephone' }))).toBe(
      'guardian-first',
    );
    expect(whyNot(await keep(child, { local: `${DAY}T08:00`, adviser: elsewhere }))).toBeNull();
  });
});

describe('« le premier disponible »', () => {
  it('is whoever is free, then nobody (ob-20)', async () => {
    await sql`update public.advisers set closed_at = now()`;
    const [busy, free] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const people = await Promise.all([1, 2, 3].map(() => newVisitor(sql)));
    await book(people[0]!, { local: `${DAY}T10:15`, adviser: busy });
    const second = await keep(people[1]!, { local: `${DAY}T10:15` });
    expect(second).toMatchObject({ ok: true, appointment: { adviserId: free, firstAvailable: true } });
    expect(whyNot(await keep(people[2]!, { local: `${DAY}T10:15` }))).toBe('taken');
  });
});

describe('confirming', () => {
  it('somebody who cannot be reached asks, and waits', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql, { reachable: false });
    expect(await book(ada, { local: `${DAY}T08:00`, adviser })).toMatchObject({ appointment: { status: 'pending' } });
    // A request takes the hour.
    expect(whyNot(await keep(await newVisitor(sql), { local: `${DAY}T08:00`, adviser }))).toBe('taken');
  });

  it('twice is once; a stranger confirms nothing', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }));
    expect(whyNot(await confirm(await newVisitor(sql), id))).toBe('gone');
    const both = await Promise.all([confirm(ada, id), confirm(ada, id)]);
    expect(both.map(whyNot)).toEqual([null, null]);
    const events = await sql`select to_status from public.appointment_events where appointment_id = ${id} order by id`;
    expect(events.map((row) => row['to_status'])).toEqual(['hold', 'confirmed']);
  });

  it('is refused when an absence or shorter hours came in between', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }));
    await sql`insert into public.absences (adviser_id, first_day, last_day, starts_at, ends_at) values (${adviser}, ${DAY}, ${DAY}, ${new Date(at(`${DAY}T00:00`))}, ${new Date(at('2027-06-10T00:00'))})`;
    expect(whyNot(await confirm(ada, id))).toBe('taken');
  });

  it('keeps what was answered, sealed', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = idOf(await keep(ada, { local: `${DAY}T08:00`, adviser }));
    await confirm(ada, id, NOW, ['Le métier de sage-femme']);
    const [row] = await sql`select answers from public.participations where appointment_id = ${id}`;
    expect(row!['answers']).toEqual(expect.any(String));
    expect(row!['answers']).not.toContain('sage-femme');
  });
});

describe('moving', () => {
  const move = (id: string, local: string, side: 'person' | 'service' = 'person', now = NOW) =>
    system((tx) => moveAppointment(tx, id, { from: at(local), placeId: place }, { side, id: null }, now));

  it('over its own time, in one step, with a new revision (ob-16)', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    await sql`update public.motifs set step_minutes = 15 where id = ${motif.id}`;
    const id = idOf(await book(ada, { local: `${DAY}T08:00`, adviser }));
    expect(await move(id, `${DAY}T08:15`)).toMatchObject({
      appointment: { startsAt: at(`${DAY}T08:15`), revision: 1 },
    });
    await sql`update public.motifs set step_minutes = 45 where id = ${motif.id}`;
    const [person] = await sql`select starts_at from public.participations where appointment_id = ${id}`;
    expect(person!['starts_at']).toEqual(new Date(at(`${DAY}T08:15`)));
  });

  it('on a day that is full but for it (ob-15)', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`update public.advisers set daily_limit = 1 where id = ${adviser}`;
    const ada = await newVisitor(sql);
    const id = idOf(await book(ada, { local: `${DAY}T08:00`, adviser }));
    expect(whyNot(await keep(await newVisitor(sql), { local: `${DAY}T14:00`, adviser }))).toBe('taken');
    expect(whyNot(await move(id, `${DAY}T14:00`))).toBeNull();
  });

  it('not after the deadline, for the person; for the service until it begins (ob-26)', async () => {
    const adviser = await newAdviser(sql, place);
    const id = idOf(await book(await newVisitor(sql), { local: `${DAY}T08:00`, adviser }));
    const late = at(`${DAY}T08:00`) - (motif.deadlineMinutes - 1) * MINUTE;
    expect(whyNot(await move(id, '2027-06-11T09:00', 'person', late))).toBe('too-late');
    expect(whyNot(await move(id, '2027-06-11T08:00', 'service', late))).toBeNull();
  });
});

describe('at the same moment', () => {
  it('two hundred people and one hour: one has it, the others are told (ob-17)', async () => {
    const crowd = await Promise.all(Array.from({ length: runs(20, 200) }, () => newVisitor(sql)));
    for (let round = 0; round < runs(2, 100); round += 1) {
      const adviser = await newAdviser(sql, place);
      const outcomes = await Promise.all(crowd.map((person) => keep(person, { local: `${DAY}T08:00`, adviser })));
      const reasons = outcomes.map(whyNot).toSorted();
      expect(reasons.filter((why) => why === null)).toHaveLength(1);
      expect(new Set(reasons.filter((why) => why !== null))).toEqual(new Set(['taken']));
      await sql`update public.appointments set status = 'expired' where consultant_id = ${adviser} and status = 'hold'`;
    }
  });

  it('one person at two advisers for the same hour: one appointment', async () => {
    for (let round = 0; round < runs(3, 30); round += 1) {
      const ada = await newVisitor(sql);
      const advisers = [await newAdviser(sql, place), await newAdviser(sql, place)];
      await Promise.all(advisers.map((adviser) => keep(ada, { local: `${DAY}T08:00`, adviser })));
      const held = await sql`select 1 from public.appointments where profile_id = ${ada} and status = 'hold'`;
      expect(held).toHaveLength(1);
    }
  });
});
