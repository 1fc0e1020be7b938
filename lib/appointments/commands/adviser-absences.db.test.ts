import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { runAs } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { confirmHold, keepHour } from '../book.ts';
import { listFreeHours } from '../free-hours.ts';
import type { Motif } from '../motifs.ts';
import { listWaiting } from '../queries/adviser-appointments.ts';
import { findAbsence, listAbsences } from '../queries/adviser-hours.ts';
import {
  actorOf,
  at,
  booked,
  hourMotif,
  motifNamed,
  newAdviser,
  newPlace,
  newVisitor,
  NOW,
  system,
  wanted,
} from '../testing.ts';
import { addAbsence, removeAbsence, treatTouched } from './adviser-absences.ts';
import { moveByAdviser } from './adviser-appointments.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  motif = await motifNamed();
});
afterAll(() => sql.end());

const DAY = '2027-06-09';
const now = new Date(NOW);
const REASON = 'Formation imprévue';

/** Saves an absence. @returns its id, which the address names to which it leads */
async function absent(adviser: string, fields: Record<string, string>, moment = now): Promise<string> {
  const outcome = await act(addAbsence, actorOf(adviser), fields, moment);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.redirect.split('/').at(-1)!.replace(/\?.*/, '');
}
const book = async (adviser: string, local: string, reachable = true) =>
  booked({ person: await newVisitor(sql, { reachable }), adviser, place, motif, local });
const touchedBy = async (adviser: string, absence: string) =>
  (await findAbsence(actorOf(adviser), absence, NOW))!.touched.map(({ id }) => id);
const statusOf = async (id: string) =>
  (await sql`select status from public.appointments where id = ${id}`)[0]!['status'];

describe('local dates', () => {
  it('stay what they were, whatever the zone of the process (ob-08)', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`update public.advisers set zone = 'Europe/Paris' where id = ${adviser}`;
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      const id = await absent(adviser, { premier: '2026-10-27', dernier: '2026-10-31' }, new Date('2026-10-01T12:00Z'));
      const [row] = await sql`select starts_at, ends_at from public.absences where id = ${id}`;
      expect([row!['starts_at'], row!['ends_at']]).toEqual([
        new Date('2026-10-26T23:00Z'),
        new Date('2026-10-31T23:00Z'),
      ]);
      expect((await findAbsence(actorOf(adviser), id, NOW))!.absence).toMatchObject({
        firstDay: '2026-10-27',
        lastDay: '2026-10-31',
      });
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('a whole day is the local day (ob-09)', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`update public.opening_hours set from_minute = 0, to_minute = 1440 where adviser_id = ${adviser}`;
    const hour = await hourMotif(sql);
    const moment = Date.parse('2026-09-10T08:00Z');
    await absent(adviser, { premier: '2026-09-14' }, new Date(moment));
    const window = { from: at('2026-09-13T00:00'), to: at('2026-09-16T00:00') };
    const free = await runAs(GUEST, (tx) => listFreeHours(tx, hour, [adviser], [place], window, moment));
    const local = free.map(({ from }) => new Date(from + 3_600_000).toISOString().slice(0, 16));
    expect(local.filter((text) => text < '2026-09-14').at(-1)).toBe('2026-09-13T23:00');
    expect(local.filter((text) => text.startsWith('2026-09-14'))).toEqual([]);
    expect(local.find((text) => text > '2026-09-14')).toBe('2026-09-15T00:00');
  });

  it('that are over are refused', async () => {
    const adviser = await newAdviser(sql, place);
    expect(await act(addAbsence, actorOf(adviser), { premier: '2027-06-01' }, now)).toMatchObject({
      fieldErrors: { premier: expect.stringContaining('passée') },
    });
  });
});

describe('an absence', () => {
  it('blocks at once, and lists what is asked for and confirmed in it, and nothing else', async () => {
    const adviser = await newAdviser(sql, place);
    const inside = await book(adviser, `${DAY}T10:15`);
    const asked = await book(adviser, `${DAY}T11:15`, false);
    const before = await book(adviser, `${DAY}T08:00`);
    await book(adviser, '2027-06-11T08:00');
    const [late, visitor] = [await newVisitor(sql), await newVisitor(sql)];
    const keep = (person: string) =>
      system((tx) => keepHour(tx, person, wanted(motif, place, `${DAY}T12:15`, adviser), NOW));
    const kept = await keep(late);
    const absence = await absent(adviser, { premier: DAY, de: '10:00', a: '13:00', libelle: 'Dentiste' });
    expect(await touchedBy(adviser, absence)).toEqual([inside, asked]);
    if (!kept.ok) throw new Error(kept.why);
    const confirmed = await system((tx) => confirmHold(tx, late, kept.appointment.id, [], NOW));
    expect(confirmed).toMatchObject({ ok: false, why: 'taken' });
    await sql`update public.appointments set status = 'expired' where id = ${kept.appointment.id}`;
    expect(await keep(visitor)).toMatchObject({ ok: false, why: 'taken' });
    expect(await statusOf(before)).toBe('confirmed');

    expect(await act(removeAbsence, actorOf(adviser), { indisponibilite: absence }, now)).toMatchObject({ ok: true });
    expect(await listAbsences(actorOf(adviser), NOW)).toEqual([]);
    expect(await keep(visitor)).toMatchObject({ ok: true });
  });

  it('sent twice is one; removed and sent again, it is there again', async () => {
    const adviser = await newAdviser(sql, place);
    const [first, second] = await Promise.all([absent(adviser, { premier: DAY }), absent(adviser, { premier: DAY })]);
    expect(second).toBe(first);
    expect(await listAbsences(actorOf(adviser), NOW)).toHaveLength(1);
    await act(removeAbsence, actorOf(adviser), { indisponibilite: first }, now);
    const again = await absent(adviser, { premier: DAY });
    expect((await listAbsences(actorOf(adviser), NOW))!.map(({ absence }) => absence.id)).toEqual([again]);
    expect(again).not.toBe(first);
  });

  it('keeps each appointment « à traiter » until it is cancelled or moved', async () => {
    const adviser = await newAdviser(sql, place);
    const waiting = async () => (await listWaiting(actorOf(adviser), NOW))!.toTreat.map(({ id }) => id);
    const [cancelled, moved] = [await book(adviser, `${DAY}T08:00`), await book(adviser, `${DAY}T09:00`)];
    expect(await waiting()).toEqual([]);
    const absence = await absent(adviser, { premier: DAY });
    expect(await waiting()).toEqual([cancelled, moved]);
    const treat = { indisponibilite: absence, touches: cancelled, moyen: 'annuler', raison: REASON };
    expect(await act(treatTouched, actorOf(adviser), treat, now)).toMatchObject({ ok: true });
    const [row] =
      await sql`select status, cancelled_by, cancel_reason, changed_by from public.appointments where id = ${cancelled}`;
    expect(row).toEqual({ status: 'cancelled', cancelled_by: 'service', cancel_reason: REASON, changed_by: adviser });
    expect(await waiting()).toEqual([moved]);
    const to = { 'rendez-vous': moved, heure: `${at('2027-06-11T08:00')} ${place}` };
    expect(await act(moveByAdviser, actorOf(adviser), to, now)).toMatchObject({ ok: true });
    expect([await waiting(), await touchedBy(adviser, absence), await statusOf(moved)]).toEqual([[], [], 'confirmed']);
  });

  it('treats only what it touches: with anything else, nothing is cancelled', async () => {
    const [adviser, colleague] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const mine = await book(adviser, `${DAY}T08:00`);
    for (const stray of [await book(colleague, `${DAY}T08:00`), await book(adviser, '2027-06-11T08:00')]) {
      const absence = await absent(adviser, { premier: DAY });
      const fields = { indisponibilite: absence, touches: [mine, stray], moyen: 'annuler', raison: REASON };
      expect(await act(treatTouched, actorOf(adviser), fields, now)).toMatchObject({ code: 'conflict' });
      expect([await statusOf(mine), await statusOf(stray)]).toEqual(['confirmed', 'confirmed']);
    }
  });

  describe('one press treats all that it touches', () => {
    const treat = (adviser: string, absence: string, touches: string[], moyen: string) =>
      act(treatTouched, actorOf(adviser), { indisponibilite: absence, touches, moyen, raison: REASON }, now);
    const waiting = async (adviser: string) => (await listWaiting(actorOf(adviser), NOW))!;
    async function two(adviser: string) {
      const ids = [await book(adviser, `${DAY}T08:00`), await book(adviser, `${DAY}T09:00`)];
      return { ids, absence: await absent(adviser, { premier: DAY }) };
    }

    it('proposes three free hours to each, others to the second; the list is empty, the answers are awaited', async () => {
      const adviser = await newAdviser(sql, place);
      const { ids, absence } = await two(adviser);
      expect(await treat(adviser, absence, ids, 'proposer')).toMatchObject({ ok: true });
      const rows = await sql`select appointment_id, starts_at from public.proposals where appointment_id = any(${ids})`;
      expect(new Set(rows.map(({ starts_at }) => (starts_at as Date).getTime())).size).toBe(6);
      expect(rows.some(({ starts_at }) => (starts_at as Date).toISOString().startsWith(DAY))).toBe(false);
      const desk = (await findAbsence(actorOf(adviser), absence, NOW))!;
      expect([desk.touched, desk.awaited.map(({ id }) => id)]).toEqual([[], ids]);
      expect((await waiting(adviser)).toTreat).toEqual([]);
      expect((await waiting(adviser)).awaited.map(({ id }) => id)).toEqual(ids);
      // Unanswered, they are to be treated again.
      expect((await listWaiting(actorOf(adviser), at(`${DAY}T07:30`)))!.toTreat.map(({ id }) => id)).toEqual(ids);
    });

    it('hands over where somebody is free at that hour, and otherwise proposes', async () => {
      const elsewhere = await newPlace(sql);
      await sql`update public.opening_hours set place_id = ${elsewhere}`;
      const [adviser, colleague] = [await newAdviser(sql, place), await newAdviser(sql, place)];
      const { ids, absence } = await two(adviser);
      await book(colleague, `${DAY}T08:00`);
      // The trace has the clock of the database.
      await sql`update public.absences set created_at = now() where id = ${absence}`;
      expect(await treat(adviser, absence, ids, 'confier')).toMatchObject({ ok: true });
      const rows =
        await sql`select consultant_id from public.appointments where id = any(${ids}) order by scheduled_at`;
      expect(rows.map((row) => row['consultant_id'] as string)).toEqual([adviser, colleague]);
      const desk = (await findAbsence(actorOf(adviser), absence, NOW))!;
      expect(desk.awaited.map(({ id }) => id)).toEqual([ids[0]]);
      expect(desk.treated).toMatchObject([{ was: at(`${DAY}T09:00`), handedTo: 'Mme Essai' }]);
    });

    it('what finds no free hour stays to be treated', async () => {
      const adviser = await newAdviser(sql, place);
      const { ids, absence } = await two(adviser);
      await sql`delete from public.opening_hours where adviser_id = ${adviser}`;
      expect(await treat(adviser, absence, ids, 'proposer')).toMatchObject({ ok: true });
      expect((await waiting(adviser)).toTreat.map(({ id }) => id)).toEqual(ids);
    });
  });

  it('is nobody else’s: not another adviser’s, a person’s, or that of an adviser who is not vetted or is closed', async () => {
    const adviser = await newAdviser(sql, place);
    const touched = await book(adviser, `${DAY}T08:00`);
    const absence = await absent(adviser, { premier: DAY });
    const unvetted = await newAdviser(sql, place, { vetted: false });
    const closed = await newAdviser(sql, place);
    await sql`update public.advisers set closed_at = now() where id = ${closed}`;
    const others = [
      actorOf(await newAdviser(sql, place)),
      actorOf(unvetted),
      actorOf(closed),
      actorOf(await newVisitor(sql), 'user'),
    ];
    for (const actor of others) {
      const fields = { indisponibilite: absence, touches: touched, moyen: 'annuler', raison: REASON };
      expect(await act(treatTouched, actor, fields, now)).toMatchObject({ code: 'not-found' });
      expect(await act(removeAbsence, actor, { indisponibilite: absence }, now)).toMatchObject({ code: 'not-found' });
      expect(await findAbsence(actor, absence, NOW)).toBeNull();
    }
    for (const actor of others.slice(1)) {
      expect(await act(addAbsence, actor, { premier: DAY }, now)).toMatchObject({ code: 'not-found' });
      expect(await listAbsences(actor, NOW)).toBeNull();
    }
    expect(await act(addAbsence, GUEST, { premier: DAY }, now)).toMatchObject({ code: 'unauthenticated' });
    expect(await touchedBy(adviser, absence)).toEqual([touched]);
  });
});
