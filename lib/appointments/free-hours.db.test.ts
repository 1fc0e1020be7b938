import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAs, type Tx } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor } from '#lib/access/core/actor.ts';
import { confirmHold, keepHour } from './book.ts';
import { MINUTE, type Span } from './core/zone.ts';
import { listAdvisers, listFreeHours, listOpenPlaces, type FreeHour } from './free-hours.ts';
import { listMotifs, type Motif } from './motifs.ts';
import { at, motifNamed, newAdviser, newPlace, newVisitor, NOW, system, wanted } from './testing.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;
const DAY: Span = { from: at('2027-06-09T00:00'), to: at('2027-06-10T00:00') };
const as = (id: string): Actor => ({ kind: 'person', id, role: 'user', sessionId: null });

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  motif = await motifNamed();
});
afterAll(() => sql.end());

const list = (actor: Actor, advisers: string[], now = NOW, ignored: string | null = null) =>
  runAs(actor, (tx: Tx) => listFreeHours(tx, motif, advisers, [place], DAY, now, ignored));
const clock = (hours: readonly FreeHour[]) =>
  hours.map(({ from }) => new Date(from + 60 * MINUTE).toISOString().slice(11, 16));
const hold = (person: string, adviser: string, local = '2027-06-09T08:45') =>
  system((tx) => keepHour(tx, person, wanted(motif, place, local, adviser), NOW));

describe('free hours', () => {
  it('are seen without an account, on the grid of the motif', async () => {
    const adviser = await newAdviser(sql, place);
    const hours = await list(GUEST, [adviser]);
    expect(clock(hours)).toEqual([
      '08:00',
      '08:45',
      '09:30',
      '10:15',
      '11:00',
      '11:45',
      '12:30',
      '13:15',
      '14:00',
      '14:45',
      '15:30',
      '16:15',
      '17:00',
    ]);
    expect(hours[0]).toEqual({
      from: at('2027-06-09T08:00'),
      to: at('2027-06-09T08:45'),
      placeId: place,
      adviserIds: [adviser],
    });
  });

  it('of advisers who were not vetted, are closed or are none any more, nobody sees', async () => {
    const [unvetted, closed, former] = [
      await newAdviser(sql, place, { vetted: false }),
      await newAdviser(sql, place),
      await newAdviser(sql, place),
    ];
    await sql`update public.advisers set closed_at = now() where id = ${closed}`;
    await sql`update private.accounts set app_role = 'user' where id = ${former}`;
    expect(await list(GUEST, [unvetted, closed, former])).toEqual([]);
    const shown = await runAs(GUEST, listAdvisers);
    expect(shown.map(({ id }) => id)).toEqual(expect.not.arrayContaining([unvetted, closed, former]));
  });

  it('whoever keeps one still sees it, nobody else does, nor after a request; an end gives it back (ob-22)', async () => {
    const adviser = await newAdviser(sql, place);
    const [ada, ben] = [await newVisitor(sql, { reachable: false }), await newVisitor(sql)];
    const kept = await hold(ada, adviser);
    if (!kept.ok) throw new Error(kept.why);
    const { id } = kept.appointment;
    expect(clock(await list(as(ada), [adviser], NOW, id))).toContain('08:45');
    for (const other of [GUEST, as(ben)]) expect(clock(await list(other, [adviser], NOW, id))).not.toContain('08:45');
    expect(clock(await list(as(ben), [adviser], NOW + 15 * MINUTE))).toContain('08:45');
    await system((tx) => confirmHold(tx, ada, id, [], NOW));
    expect(clock(await list(as(ben), [adviser], NOW + 15 * MINUTE))).not.toContain('08:45');
  });

  it('each that is listed can be kept, and what an absence takes is neither listed nor kept', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`insert into public.absences (adviser_id, first_day, last_day, from_minute, to_minute, starts_at, ends_at)
      values (${adviser}, '2027-06-09', '2027-06-09', 540, 900, ${new Date(at('2027-06-09T09:00'))}, ${new Date(at('2027-06-09T15:00'))})`;
    const hours = await list(GUEST, [adviser]);
    expect(clock(hours)).toEqual(['08:00', '15:00', '15:45', '16:30', '17:15']);
    const ada = await newVisitor(sql);
    for (const local of clock(hours)) expect((await hold(ada, adviser, `2027-06-09T${local}`)).ok, local).toBe(true);
    expect(await hold(ada, adviser, '2027-06-09T09:30')).toEqual({ ok: false, why: 'taken' });
  });

  it('of two advisers at the same hour and place are one hour', async () => {
    const pair = [await newAdviser(sql, place), await newAdviser(sql, place)].toSorted();
    const hours = await list(GUEST, pair);
    expect(new Set(hours.map(({ from }) => from)).size).toBe(hours.length);
    expect(hours[0]?.adviserIds.toSorted()).toEqual(pair);
  });

  it('on a public holiday there are none', async () => {
    const adviser = await newAdviser(sql, place);
    const holiday = { from: at('2027-06-10T00:00'), to: at('2027-06-11T00:00') };
    expect(await runAs(GUEST, (tx) => listFreeHours(tx, motif, [adviser], [place], holiday, NOW))).toEqual([]);
  });
});

it('a new installation has six motifs, in their order; closed places are not offered', async () => {
  const slugs = (await runAs(GUEST, listMotifs)).map(({ slug }) => slug);
  expect(slugs).toEqual([
    'apres-le-bepc',
    'apres-le-bac',
    'comprendre-mon-resultat',
    'changer-de-chemin',
    'mon-cv',
    'stage-ou-emploi',
  ]);
  const closed = await newPlace(sql);
  await sql`update public.places set closed_at = now() where id = ${closed}`;
  const open = (await runAs(GUEST, listOpenPlaces)).map(({ id }) => id);
  expect(open).toContain(place);
  expect(open).not.toContain(closed);
});
