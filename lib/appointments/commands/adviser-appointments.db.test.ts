import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { GUARDIAN_TEXT_VERSION } from '#lib/people/core/consent.ts';
import { confirmHold, keepHour } from '../book.ts';
import { changeStatus } from '../change-status.ts';
import { MINUTE } from '../core/zone.ts';
import type { Motif } from '../motifs.ts';
import { findOfAdviser, listOfAdviser, listWaiting } from '../queries/adviser-appointments.ts';
import { findMoveChoices } from '../queries/adviser-free-hours.ts';
import { actorOf, at, booked, motifNamed, newAdviser, newPlace, newVisitor, system, wanted } from '../testing.ts';
import * as commands from './adviser-appointments.ts';

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

// In the past: the database takes what became of an appointment only after its start, by its own clock.
const NOW = at('2025-06-02T07:00');
const DAY = '2025-06-04';
const START = at(`${DAY}T08:00`);

/** An appointment on 4 June 2025 at 8:00; `reachable` false: only asked for. */
async function appointment({ reachable = true } = {}) {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql, { reachable });
  const id = await booked({ person, adviser, place, motif, local: `${DAY}T08:00`, now: NOW });
  return { id, person, adviser };
}
type Definition = (typeof commands)[keyof typeof commands];
const send = (definition: Definition, adviser: string, id: string, moment: number, more: Record<string, string> = {}) =>
  act(definition as typeof commands.acceptRequest, actorOf(adviser), { 'rendez-vous': id, ...more }, new Date(moment));
const statusOf = async (id: string) =>
  (await sql`select status from public.appointments where id = ${id}`)[0]!['status'];
const reason = { raison: 'Réunion imprévue' };
const to = (local: string) => ({ heure: `${at(local)} ${place}` });

describe('a request', () => {
  it('is accepted, once', async () => {
    const { id, adviser } = await appointment({ reachable: false });
    expect((await listWaiting(actorOf(adviser), NOW))!.pending.map((one) => one.id)).toEqual([id]);
    expect(await send(commands.acceptRequest, adviser, id, NOW)).toMatchObject({ ok: true });
    expect(await send(commands.acceptRequest, adviser, id, NOW)).toMatchObject({
      code: 'conflict',
      message: 'C’est déjà fait.',
    });
    expect([await statusOf(id), (await listWaiting(actorOf(adviser), NOW))!.pending]).toEqual(['confirmed', []]);
  });

  it('is refused with a reason that is kept; without one nothing happens', async () => {
    const { id, adviser } = await appointment({ reachable: false });
    expect(await send(commands.refuseRequest, adviser, id, NOW)).toMatchObject({
      fieldErrors: { raison: expect.any(String) },
    });
    expect(await statusOf(id)).toBe('pending');
    expect(await send(commands.refuseRequest, adviser, id, NOW, reason)).toMatchObject({ ok: true });
    expect((await findOfAdviser(actorOf(adviser), id))!.appointment).toMatchObject({
      status: 'cancelled',
      cancelledBy: 'service',
      cancelReason: 'Réunion imprévue',
    });
  });
});

it('what the person answered is read by their adviser alone, a minor’s only after a guardian’s confirmed yes', async () => {
  const answered = async (adult: boolean) => {
    const [adviser, person] = [await newAdviser(sql, place), await newVisitor(sql, { adult })];
    const id = await system(async (tx) => {
      const kept = await keepHour(tx, person, wanted(motif, place, `${DAY}T08:00`, adviser), NOW);
      if (!kept.ok) throw new Error(kept.why);
      await confirmHold(tx, person, kept.appointment.id, ['Tout'], NOW);
      return kept.appointment.id;
    });
    return { id, adviser, person };
  };
  const [adult, child] = [await answered(true), await answered(false)];
  const read = async ({ id, adviser }: { id: string; adviser: string }) =>
    (await findOfAdviser(actorOf(adviser), id))?.answers ?? null;
  expect(await read(adult)).toEqual([{ question: motif.questions[0], answer: 'Tout' }]);
  expect(await read({ id: adult.id, adviser: child.adviser })).toBeNull();
  expect(await read(child)).toEqual([]);
  const agree = (confirmed: boolean) =>
    sql`insert into public.consents (profile_id, kind, means, text_version, recorded_by, given_at, confirmed_at, confirmed_by)
      values (${child.person}, 'gardien', 'formulaire', ${GUARDIAN_TEXT_VERSION}, ${child.adviser}, now(), ${confirmed ? new Date() : null}, ${confirmed ? crypto.randomUUID() : null})`;
  await agree(false);
  expect(await read(child)).toEqual([]);
  await sql`delete from public.consents where profile_id = ${child.person}`;
  await agree(true);
  expect(await read(child)).toHaveLength(1);
});

it('an hour that was only kept and let go shows the adviser nothing', async () => {
  const [adviser, person] = [await newAdviser(sql, place), await newVisitor(sql)];
  const id = await system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, `${DAY}T08:00`, adviser), NOW);
    if (!kept.ok) throw new Error(kept.why);
    const { id: hold } = kept.appointment;
    expect(await changeStatus(tx, hold, 'cancel', { side: 'person', id: null }, NOW)).toMatchObject({ ok: true });
    return hold;
  });
  expect(await statusOf(id)).toBe('expired');
  expect(await findOfAdviser(actorOf(adviser), id)).toBeNull();
});

describe('a confirmed appointment', () => {
  it('is cancelled by its adviser after the person’s deadline, with a reason, until it begins (ob-26)', async () => {
    const { id, adviser } = await appointment();
    const late = START - 239 * MINUTE;
    expect(await send(commands.cancelByAdviser, adviser, id, late)).toMatchObject({ code: 'invalid' });
    expect(await send(commands.cancelByAdviser, adviser, id, START, reason)).toMatchObject({ code: 'conflict' });
    expect(await send(commands.cancelByAdviser, adviser, id, late, reason)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe('cancelled');
  });

  it('has an arrival from an hour before', async () => {
    const { id, adviser } = await appointment();
    expect(await send(commands.noteArrival, adviser, id, START - 61 * MINUTE)).toMatchObject({ code: 'conflict' });
    expect(await send(commands.noteArrival, adviser, id, START - 60 * MINUTE)).toMatchObject({ ok: true });
    expect((await findOfAdviser(actorOf(adviser), id))!.appointment.arrivedAt).toBe(START - 60 * MINUTE);
  });

  it('is marked missed only after its start, and that can be taken back (ob-31)', async () => {
    const { id, adviser } = await appointment();
    const after = START + 50 * MINUTE;
    expect(await send(commands.markMissed, adviser, id, START - 5 * MINUTE)).toMatchObject({ code: 'conflict' });
    expect((await listWaiting(actorOf(adviser), after))!.toFillIn.map((one) => one.id)).toEqual([id]);
    expect(await send(commands.markMissed, adviser, id, START + 5 * MINUTE)).toMatchObject({ ok: true });
    expect([await statusOf(id), (await listWaiting(actorOf(adviser), after))!.toFillIn]).toEqual(['no_show', []]);
    expect(await send(commands.undoOutcome, adviser, id, after)).toMatchObject({ ok: true });
    expect(await send(commands.markHonoured, adviser, id, after)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe('completed');
    expect((await findOfAdviser(actorOf(adviser), id))!.history.map((one) => [one.to, one.side])).toEqual([
      ['hold', 'person'],
      ['confirmed', 'person'],
      ['no_show', 'service'],
      ['confirmed', 'service'],
      ['completed', 'service'],
    ]);
  });

  it('once cancelled is neither missed nor honoured (ob-31)', async () => {
    const { id, adviser } = await appointment();
    await send(commands.cancelByAdviser, adviser, id, NOW, reason);
    for (const definition of [commands.markMissed, commands.markHonoured, commands.noteArrival])
      expect(await send(definition, adviser, id, START + 5 * MINUTE)).toMatchObject({ code: 'conflict' });
    expect(await statusOf(id)).toBe('cancelled');
  });
});

describe('moving', () => {
  it('goes to any hour of the list, and to no other', async () => {
    const { id, adviser } = await appointment();
    const choices = (await findMoveChoices(actorOf(adviser), id, DAY, NOW))!;
    expect(choices.hours!.map(({ from }) => from)).toContain(at(`${DAY}T09:30`));
    expect(choices.hours!.map(({ from }) => from)).not.toContain(START);
    expect(await send(commands.moveByAdviser, adviser, id, NOW, to(`${DAY}T22:00`))).toMatchObject({
      fieldErrors: { heure: expect.stringContaining('plus libre') },
    });
    expect(await send(commands.moveByAdviser, adviser, id, NOW, to(`${DAY}T09:30`))).toMatchObject({ ok: true });
    const { appointment: after, history } = (await findOfAdviser(actorOf(adviser), id))!;
    expect(after).toMatchObject({ startsAt: at(`${DAY}T09:30`), revision: 1 });
    expect(history.at(-1)).toMatchObject({ fromTime: START, toTime: at(`${DAY}T09:30`), side: 'service' });
  });

  it('over somebody else’s hour is refused, for staff too, and names nobody (ob-21)', async () => {
    const { id, adviser } = await appointment();
    await booked({ person: await newVisitor(sql), adviser, place, motif, local: `${DAY}T10:30`, now: NOW });
    const refused = await send(commands.moveByAdviser, adviser, id, NOW, to(`${DAY}T10:30`));
    expect(refused).toMatchObject({ code: 'invalid', fieldErrors: { heure: expect.stringContaining('plus libre') } });
    expect(JSON.stringify(refused)).not.toContain('Visite');
    expect((await findOfAdviser(actorOf(adviser), id))!.appointment.startsAt).toBe(START);
  });

  it('is over for what is past, cancelled, or marked missed (ob-24)', async () => {
    const [past, cancelled, missed] = [await appointment(), await appointment(), await appointment()];
    await send(commands.cancelByAdviser, cancelled.adviser, cancelled.id, NOW, reason);
    await send(commands.markMissed, missed.adviser, missed.id, START + MINUTE);
    for (const { id, adviser } of [past, cancelled, missed]) {
      const moment = START + 60 * MINUTE;
      expect(await findMoveChoices(actorOf(adviser), id, null, moment)).toMatchObject({ hours: null });
      expect(await send(commands.moveByAdviser, adviser, id, moment, to('2025-06-06T08:00'))).toMatchObject({
        code: 'conflict',
      });
      expect((await findOfAdviser(actorOf(adviser), id))!.appointment.startsAt).toBe(START);
    }
  });
});

describe('who', () => {
  it.each(Object.entries(commands))(
    '%s: for anybody but its adviser the appointment does not exist',
    async (_, definition) => {
      const { id, person, adviser } = await appointment();
      const colleague = await newAdviser(sql, place);
      const fields = { 'rendez-vous': id, ...reason, ...to(`${DAY}T09:30`) };
      const as = (actor: Parameters<typeof act>[1]) =>
        act(definition as typeof commands.cancelByAdviser, actor, fields, new Date(NOW));
      for (const actor of [
        actorOf(colleague),
        actorOf(person, 'user'),
        actorOf(colleague, 'admin'),
        actorOf(adviser, 'user'),
      ])
        expect(await as(actor)).toMatchObject({ code: 'not-found' });
      expect(await as(GUEST)).toMatchObject({ code: 'unauthenticated' });
      await sql`update public.advisers set closed_at = now() where id = ${adviser}`;
      expect(await as(actorOf(adviser))).toMatchObject({ code: 'not-found' });
      await sql`update public.advisers set closed_at = null, vetted_at = null where id = ${adviser}`;
      expect(await as(actorOf(adviser))).toMatchObject({ code: 'not-found' });
      expect([
        await statusOf(id),
        (await sql`select scheduled_at from public.appointments where id = ${id}`)[0]!['scheduled_at'],
      ]).toEqual(['confirmed', new Date(START)]);
    },
  );

  it('sees the name of the person, and nothing else of them', async () => {
    const { id, adviser, person } = await appointment();
    await sql`update public.profiles set full_name = 'Grâce Mabiala', phone = 'x', birth_date = 'x' where id = ${person}`;
    const window = { from: START, to: START + 1 };
    const [row, ...more] = (await listOfAdviser(actorOf(adviser), window))!;
    expect([row!.id, row!.personName, more]).toEqual([id, 'Grâce Mabiala', []]);
    expect(Object.keys(row!).filter((key) => /phone|birth|mail|answer|note|link/i.test(key))).toEqual([]);
    expect(await listOfAdviser(actorOf(await newAdviser(sql, place)), window)).toEqual([]);
    await sql`update public.advisers set vetted_at = null where id = ${adviser}`;
    expect([await listOfAdviser(actorOf(adviser), window), await findOfAdviser(actorOf(adviser), id)]).toEqual([
      null,
      null,
    ]);
    expect(await listOfAdviser(actorOf(person, 'user'), window)).toBeNull();
  });

  it('does not see an hour that somebody only keeps, and cannot touch it', async () => {
    const adviser = await newAdviser(sql, place);
    const kept = await system(async (tx) =>
      keepHour(tx, await newVisitor(sql), wanted(motif, place, `${DAY}T08:00`, adviser), NOW),
    );
    if (!kept.ok) throw new Error(kept.why);
    expect(await findOfAdviser(actorOf(adviser), kept.appointment.id)).toBeNull();
    expect(await send(commands.cancelByAdviser, adviser, kept.appointment.id, NOW, reason)).toMatchObject({
      code: 'not-found',
    });
    expect(await statusOf(kept.appointment.id)).toBe('hold');
  });
});
