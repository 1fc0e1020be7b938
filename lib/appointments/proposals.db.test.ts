import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import { findAppointment } from './appointment-row.ts';
import { changeStatus } from './change-status.ts';
import { MINUTE } from './core/zone.ts';
import { handOver, moveAppointment, moveToProposal } from './move.ts';
import type { Motif } from './motifs.ts';
import { listOpenProposals, proposeHours } from './proposals.ts';
import { writeReminders } from './reminders.ts';
import { settleAppointments } from './settle.ts';
import { at, booked, hourMotif, newAdviser, newPlace, newVisitor, NOW, system } from './testing.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
beforeEach(async () => {
  await sql`delete from public.outbox`;
  await sql`delete from public.appointments`;
  await sql`delete from public.opening_hours`;
});
afterAll(() => sql.end());

const HOUR = 60 * MINUTE;
const START = '2027-06-16T09:00';
const OTHERS = ['2027-06-17T10:00', '2027-06-18T10:00', '2027-06-21T10:00'];

async function appointment({ reachable = true } = {}) {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql, { reachable });
  const id = await booked({ person, adviser, place, motif, local: START });
  await sql`delete from public.outbox`;
  return { id, person, adviser };
}
type Made = Awaited<ReturnType<typeof appointment>>;
const propose = ({ id, adviser }: Made, locals = OTHERS, now = NOW) =>
  system((tx) =>
    proposeHours(
      tx,
      id,
      locals.map((local) => ({ from: at(local), placeId: place, adviserId: adviser })),
      'Le lycée est fermé.',
      now,
    ),
  );
const open = (id: string, now = NOW) =>
  system(async (tx) => listOpenProposals(tx, (await findAppointment(tx, id))!, now));
const choose = (id: string, person: string, index: number, now = NOW) =>
  system(async (tx) => {
    const chosen = (await listOpenProposals(tx, (await findAppointment(tx, id))!, now))[index]!;
    return moveToProposal(tx, id, { ...chosen, from: chosen.startsAt }, { side: 'person', id: person }, now);
  });
const row = (id: string) => system((tx) => findAppointment(tx, id));
async function sent(): Promise<MailMessage[]> {
  const messages: MailMessage[] = [];
  await drainOutbox({ transport: { send: async (one) => void messages.push(one) }, now: new Date(), limit: 50 });
  return messages;
}
const kinds = async () =>
  (await sql`select kind, profile_id from public.outbox where voided_at is null order by id`).map(
    ({ kind, profile_id }) => [kind, profile_id] as const,
  );

describe('proposed hours', () => {
  it('are told to the person alone, with the reason and the last moment, and take nobody’s time', async () => {
    const made = await appointment();
    expect(await propose(made)).toEqual({ ok: true, until: at(START) - 24 * HOUR });
    expect(await kinds()).toEqual([['rendez-vous-propose', made.person]]);
    const [letter] = await sent();
    const text = letter!.text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('jeudi 17 juin 2027 à 10 h 00, heure de Brazzaville');
    expect(text).toContain('Choisissez avant le mardi 15 juin 2027 à 9 h 00');
    expect(text).toContain('Le lycée est fermé.');
    const other = await newVisitor(sql);
    expect(await booked({ person: other, adviser: made.adviser, place, motif, local: OTHERS[0]! })).toBeTruthy();
  });

  it('one is chosen: the same row moves there and stands, the revision rises, both calendars follow', async () => {
    const made = await appointment({ reachable: false });
    expect((await row(made.id))!.status).toBe('pending');
    await propose(made);
    expect(await choose(made.id, made.person, 1)).toMatchObject({ ok: true });
    expect(await row(made.id)).toMatchObject({
      status: 'confirmed',
      revision: 1,
      startsAt: at(OTHERS[1]!),
      adviserId: made.adviser,
    });
    expect(await open(made.id)).toEqual([]);
    expect(await kinds()).toEqual([['rendez-vous-deplace', made.adviser]]);
    expect((await sent())[0]?.calendar).toMatchObject({ method: 'REQUEST' });
    const answered =
      await sql`select chosen from public.proposals where appointment_id = ${made.id} order by starts_at`;
    expect(answered.map(({ chosen }) => chosen as boolean)).toEqual([false, true, false]);
  });

  it('one that was taken meanwhile is refused, and the appointment is where it was', async () => {
    const made = await appointment();
    await propose(made);
    await booked({ person: await newVisitor(sql), adviser: made.adviser, place, motif, local: OTHERS[0]! });
    expect(await choose(made.id, made.person, 0)).toEqual({ ok: false, why: 'taken' });
    expect(await row(made.id)).toMatchObject({ startsAt: at(START), revision: 0 });
    expect(await open(made.id)).toHaveLength(3);
  });

  it('an hour that the list would not offer is not proposed', async () => {
    const made = await appointment();
    for (const wrong of ['2027-06-17T10:20', '2027-06-17T19:00', '2027-08-17T10:00'])
      expect(await propose(made, [OTHERS[0]!, wrong]), wrong).toEqual({ ok: false, why: 'taken' });
    expect(await open(made.id)).toEqual([]);
  });

  it('the notice was kept when it was proposed: it may be chosen an hour before it begins', async () => {
    await sql`update public.motifs set notice_minutes = 2880 where id = ${motif.id}`;
    try {
      const made = await appointment();
      expect(await propose(made, ['2027-06-11T10:00'])).toMatchObject({ ok: true });
      expect(await choose(made.id, made.person, 0, at('2027-06-11T09:00'))).toMatchObject({ ok: true });
    } finally {
      await sql`update public.motifs set notice_minutes = 0 where id = ${motif.id}`;
    }
  });

  it.each(['moved', 'cancelled', 'accepted', 'past', 'proposed again'])('are over once %s', async (end) => {
    const made = await appointment({ reachable: end !== 'accepted' });
    await propose(made);
    const by = { side: 'service', id: made.adviser } as const;
    if (end === 'moved')
      await system((tx) => moveAppointment(tx, made.id, { from: at('2027-06-22T10:00'), placeId: place }, by, NOW));
    if (end === 'cancelled') await system((tx) => changeStatus(tx, made.id, 'cancel', by, NOW, 'Réunion'));
    if (end === 'accepted') await system((tx) => changeStatus(tx, made.id, 'confirm', by, NOW));
    if (end === 'proposed again') await propose(made, ['2027-06-22T10:00']);
    const left = await open(made.id, end === 'past' ? at(START) - 24 * HOUR : NOW);
    expect(left.map(({ startsAt }) => startsAt)).toEqual(end === 'proposed again' ? [at('2027-06-22T10:00')] : []);
  });

  it('without an answer in time the service cancels, and says why; a choice at that moment comes before or after', async () => {
    const made = await appointment();
    const { until } = (await propose(made)) as { until: number };
    await sql`delete from public.outbox`;
    expect(await settleAppointments(until - 1)).toEqual({ unanswered: 0, untreated: 0 });
    expect(await settleAppointments(until)).toEqual({ unanswered: 1, untreated: 0 });
    expect(await row(made.id)).toMatchObject({ status: 'cancelled', cancelledBy: 'service' });
    // Those of one transaction have ids of one millisecond, in no order.
    expect((await kinds()).map(([, reader]) => reader).toSorted()).toEqual([made.person, made.adviser].toSorted());
    expect((await sent()).some(({ text }) => text.includes('aucune des heures proposées'))).toBe(true);
    const other = await appointment();
    await propose(other);
    await Promise.all([choose(other.id, other.person, 0, until - 1), settleAppointments(until)]);
    const after = await row(other.id);
    expect([after?.status, after?.startsAt]).toEqual(
      after?.status === 'confirmed' ? ['confirmed', at(OTHERS[0]!)] : ['cancelled', at(START)],
    );
  });

  it('no reminder of the hour that cannot be kept', async () => {
    const made = await appointment();
    await system((tx) =>
      proposeHours(
        tx,
        made.id,
        [{ from: at(OTHERS[0]!), placeId: place, adviserId: made.adviser }],
        null,
        at(START) - 26 * HOUR,
      ),
    );
    await writeReminders(new Date(at(START) - 23 * HOUR));
    expect((await kinds()).map(([kind]) => kind)).toEqual(['rendez-vous-propose']);
  });

  it('whoever is asked for another hour may choose any, after the deadline too; otherwise three moves are the most', async () => {
    const made = await appointment();
    const move = (local: string, now = NOW) =>
      system((tx) =>
        moveAppointment(tx, made.id, { from: at(local), placeId: place }, { side: 'person', id: made.person }, now),
      );
    for (const hour of ['10', '11', '12']) expect(await move(`2027-06-16T${hour}:00`)).toMatchObject({ ok: true });
    expect(await move('2027-06-16T13:00')).toEqual({ ok: false, why: 'moved-enough' });
    await propose(made);
    expect(await move('2027-06-16T13:00')).toMatchObject({ ok: true });
    expect(await move('2027-06-16T14:00')).toEqual({ ok: false, why: 'moved-enough' });
  });
});

describe('handing over', () => {
  it('keeps the row and its hour; the person, the new and the old adviser are told, each calendar follows (ob-25)', async () => {
    const made = await appointment();
    const other = await newAdviser(sql, place);
    await writeReminders(new Date(at(START) - 24 * HOUR));
    const by = { side: 'service', id: made.adviser } as const;
    expect(await system((tx) => handOver(tx, made.id, other, by, NOW))).toMatchObject({ ok: true });
    expect(await row(made.id)).toMatchObject({
      adviserId: other,
      startsAt: at(START),
      revision: 1,
      status: 'confirmed',
    });
    expect((await kinds()).toSorted()).toEqual(
      [
        ['rendez-vous-autre-conseiller', made.person],
        ['rendez-vous-autre-conseiller', other],
        ['rendez-vous-confie', made.adviser],
      ].toSorted(),
    );
    const letters = await sent();
    expect(letters.map(({ calendar }) => calendar?.method).toSorted()).toEqual(['CANCEL', 'REQUEST', 'REQUEST']);
    const [event] = await sql`
      select by_id, by_side, from_status, to_status from public.appointment_events where appointment_id = ${made.id} order by id desc limit 1`;
    expect(event).toEqual({
      by_id: made.adviser,
      by_side: 'service',
      from_status: 'confirmed',
      to_status: 'confirmed',
    });
    // The reminder follows: written again for the new revision.
    await writeReminders(new Date(at(START) - 2 * HOUR));
    expect((await kinds()).filter(([kind]) => kind === 'rendez-vous-rappel')).toHaveLength(1);
  });

  it('only to somebody vetted who is free then and serves the motif and the place', async () => {
    const made = await appointment();
    const by = { side: 'service', id: made.adviser } as const;
    const give = (to: string) => system((tx) => handOver(tx, made.id, to, by, NOW));
    const unvetted = await newAdviser(sql, place, { vetted: false });
    const busy = await newAdviser(sql, place);
    await booked({ person: await newVisitor(sql), adviser: busy, place, motif, local: START });
    const elsewhere = await newAdviser(sql, await newPlace(sql));
    const otherMotif = await newAdviser(sql, place);
    await sql`update public.opening_hours set motif_ids = array[gen_random_uuid()] where adviser_id = ${otherMotif}`;
    for (const [who, id] of Object.entries({ unvetted, busy, elsewhere, otherMotif }))
      expect(await give(id), who).toEqual({ ok: false, why: 'taken' });
    expect(await give(made.adviser)).toEqual({ ok: false, why: 'gone' });
    expect(await row(made.id)).toMatchObject({ adviserId: made.adviser, revision: 0 });
  });

  it('two hand over to one at the same moment: one wins', async () => {
    const [a, b] = [await appointment(), await appointment()];
    const other = await newAdviser(sql, place);
    const give = ({ id, adviser }: Made) =>
      system((tx) => handOver(tx, id, other, { side: 'service', id: adviser }, NOW));
    const outcomes = await Promise.all([give(a), give(b)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await sql`select 1 from public.appointments where consultant_id = ${other}`).length).toBe(1);
  });

  it('what the person showed the old adviser is not the new one’s, and the letter says so', async () => {
    const made = await appointment();
    const other = await newAdviser(sql, place);
    await sql`insert into public.access_grants (profile_id, consultant_id, scope, ends_at) values (${made.person}, ${made.adviser}, 'results', ${new Date(at('2027-07-01T00:00'))})`;
    await system((tx) => handOver(tx, made.id, other, { side: 'service', id: made.adviser }, NOW));
    expect((await sql`select 1 from public.access_grants where consultant_id = ${other}`).length).toBe(0);
    const told = (await sent()).filter(({ text }) => text.includes('n’est pas transmis'));
    expect(told.map(({ to }) => to.address)).toEqual([expect.stringContaining('visite')]);
  });
});
