import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { actorOf, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { openFile } from './file.ts';
import { listOwnPeople } from './relation.ts';
import { anotherAdviser, asPerson, grant, guardianSays, readingsOf, received } from './testing.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR);

/** A profile with something in it, and one finished test. */
async function fill(person: string): Promise<void> {
  const ofAge = await sql`select adult from private.age_groups where profile_id = ${person}`;
  await sql`update public.profiles set education_level = 'lycee', bac_series = 'D', current_job = 'élève', interests = '{sante}', goals = '{choisir-etudes}',
    phone = 'scellé', birth_date = 'scellé', gender = 'femme' where id = ${person}`;
  // Another birth date, and the database forgets that the person is of age.
  if (ofAge.length > 0) await sql`insert into private.age_groups (profile_id, adult) values (${person}, true)`;
  await sql`insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at)
    values (gen_random_uuid(), date_trunc('month', now(), 'UTC'), ${person}, 'riasec', (select id from public.instrument_versions where published_at is not null limit 1), 'h', '1', '{}', '{}', 'Vous aimez soigner', now())`;
}
/** Profile and results as this adviser is shown them. */
async function sees(adviser: Person, person: string): Promise<[profile: boolean, results: boolean] | null> {
  const file = await openFile(adviser, person, null);
  return file && [file.profile !== null, file.results !== null];
}

describe('the file of an adult', () => {
  it('shows what was granted and nothing else: no birth date, phone, mailbox or gender', async () => {
    const { person, adviser } = await received(sql);
    await fill(person);
    expect(await sees(adviser, person)).toEqual([false, false]);
    await grant(sql, person, adviser, 'profile');
    const file = await openFile(adviser, person, null);
    expect(file).toMatchObject({ name: 'Visite', open: true, results: null });
    expect(file!.profile).toEqual({
      educationLevel: 'lycee',
      bacSeries: 'D',
      currentJob: 'élève',
      experienceYears: null,
      interests: ['sante'],
      goals: ['choisir-etudes'],
    });
    await grant(sql, person, adviser, 'results');
    const [result] = (await openFile(adviser, person, null))!.results!.list;
    expect(result!.headline).toBe('Vous aimez soigner');
  });

  it.each([
    ['withdrawn', { withdrawn_at: new Date() }],
    ['over', { given_at: ago(3), ends_at: ago(1) }],
    ['not yet begun', { given_at: ago(-1), ends_at: ago(-2) }],
  ])('a grant that is %s shows nothing', async (_, more) => {
    const { person, adviser } = await received(sql);
    await fill(person);
    for (const scope of ['profile', 'results']) await grant(sql, person, adviser, scope, more);
    expect(await sees(adviser, person)).toEqual([false, false]);
    for (const scope of ['profile', 'results']) await grant(sql, person, adviser, scope);
    expect(await sees(adviser, person)).toEqual([true, true]);
  });

  it('shows another adviser of the same person nothing of what was granted to one', async () => {
    const { person, adviser } = await received(sql);
    await fill(person);
    await grant(sql, person, adviser, 'results');
    const other = await anotherAdviser(sql, person, '2025-06-05T08:00');
    expect([await sees(adviser, person), await sees(other, person)]).toEqual([
      [false, true],
      [false, false],
    ]);
  });
});

describe('a minor', () => {
  it.each([
    ['without a guardian’s yes', null, [false, false]],
    ['with a yes that nobody has confirmed', { confirmed: false }, [false, false]],
    ['with a yes to earlier words', { version: 'gardien-2026-11-c' }, [false, false]],
    ['with a yes that was taken back', { withdrawn: true }, [false, false]],
    ['with a confirmed yes', {}, [true, true]],
  ] as const)('%s', async (_, yes, expected) => {
    const { person, adviser } = await received(sql, { adult: false });
    await fill(person);
    for (const scope of ['profile', 'results']) await grant(sql, person, adviser, scope);
    if (yes) await guardianSays(sql, person, yes);
    expect(await sees(adviser, person)).toEqual(expected);
    expect((await openFile(adviser, person, null))!.open).toBe(expected[0]);
  });
});

describe('nobody else opens a file', () => {
  it('whoever does not receive the person finds none, with a grant or without, whatever their role', async () => {
    const { person, adviser } = await received(sql);
    await fill(person);
    const stranger = actorOf(await newAdviser(sql, await newPlace(sql)));
    await grant(sql, person, stranger, 'results');
    const others = [stranger, { ...stranger, role: 'admin' as const }, asPerson(adviser.id), asPerson(person)];
    for (const other of others) expect(await openFile(other, person, null)).toBeNull();
    expect(await openFile(adviser, 'not an id', null)).toBeNull();
    expect(await readingsOf(sql, person)).toEqual([]);
  });

  it.each([
    ['not vetted', (id: string) => sql`update public.advisers set vetted_at = null, vetted_by = null where id = ${id}`],
    ['closed', (id: string) => sql`update public.advisers set closed_at = now() where id = ${id}`],
    ['no adviser any more', (id: string) => sql`update private.accounts set app_role = 'user' where id = ${id}`],
  ])('nor whoever is %s', async (_, change) => {
    const { person, adviser } = await received(sql);
    await fill(person);
    await grant(sql, person, adviser, 'results');
    expect(await sees(adviser, person)).toEqual([false, true]);
    await change(adviser.id);
    expect(await openFile(adviser, person, null)).toBeNull();
    expect(await listOwnPeople(adviser, new Date(), 1)).toBeNull();
  });

  it('an appointment that was only asked for, or was cancelled, opens none', async () => {
    const { person, adviser } = await received(sql);
    expect(await sees(adviser, person)).toEqual([false, false]);
    await sql`update public.appointments set status = 'cancelled', cancelled_by = 'person', changed_side = 'person' where profile_id = ${person}`;
    expect(await openFile(adviser, person, null)).toBeNull();
    expect((await listOwnPeople(adviser, new Date(), 1))!.people).toEqual([]);
  });
});

it('each showing is recorded with what was shown, and what was not shown is not', async () => {
  const { person, adviser } = await received(sql);
  await fill(person);
  const reader = adviser.id;
  await openFile(adviser, person, null);
  expect(await readingsOf(sql, person)).toEqual([{ part: 'file', reader, of: null }]);
  await grant(sql, person, adviser, 'profile');
  await grant(sql, person, adviser, 'results');
  const file = await openFile(adviser, person, null);
  expect((await readingsOf(sql, person)).slice(1)).toEqual([
    { part: 'file', reader, of: null },
    { part: 'profile', reader, of: null },
    { part: 'results', reader, of: file!.results!.shown!.id },
  ]);
});

it('the result of somebody else is not read in a file', async () => {
  const { person, adviser } = await received(sql);
  await fill(person);
  const other = await newVisitor(sql);
  await fill(other);
  await grant(sql, person, adviser, 'results');
  await grant(sql, other, adviser, 'results');
  const [row] = await sql`select id from public.test_results where profile_id = ${other}`;
  const { list, shown } = (await openFile(adviser, person, row!['id'] as string))!.results!;
  expect([list.length, shown]).toEqual([1, null]);
});

it('lists whom the adviser receives, each once, with the next hour or the latest', async () => {
  const { person, adviser } = await received(sql);
  const list = await listOwnPeople(adviser, new Date(), 1);
  expect(list).toMatchObject({ page: 1, pages: 1, people: [{ id: person, name: 'Visite', ahead: false }] });
  const before = await listOwnPeople(adviser, new Date('2025-06-03T00:00Z'), 9);
  expect(before).toMatchObject({ page: 1, people: [{ ahead: true, at: Date.parse('2025-06-04T07:00Z') }] });
});
