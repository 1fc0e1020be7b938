import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import { confirmHold, keepHour } from './book.ts';
import { changeStatus } from './change-status.ts';
import { moveAppointment } from './move.ts';
import { writeReminders } from './reminders.ts';
import { at, motifNamed, newAdviser, newPlace, newVisitor, NOW, system, wanted } from './testing.ts';

let sql: postgres.Sql;
let place: string;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
});
beforeEach(async () => {
  await sql`delete from public.outbox`;
  await sql`delete from public.appointments`;
});
afterAll(() => sql.end());

const HOUR = 3_600_000;

type Made = { id: string; person: string; adviser: string };
async function appointment({ reachable = true, adult = true } = {}): Promise<Made> {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql, { reachable, adult });
  const motif = await motifNamed();
  const id = await system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, '2027-06-09T08:00', adviser), NOW);
    if (!kept.ok) throw new Error(kept.why);
    const made = await confirmHold(tx, person, kept.appointment.id, [], NOW);
    if (!made.ok) throw new Error(made.why);
    return made.appointment.id;
  });
  return { id, person, adviser };
}
/** What was enqueued and not voided: kind and reader. */
const letters = async () =>
  (await sql`select kind, profile_id from public.outbox where voided_at is null order by id`).map(
    ({ kind, profile_id }) => [kind, profile_id] as const,
  );
/** Sends everything, as a mail server would see it. */
async function sent(now = new Date()): Promise<MailMessage[]> {
  const messages: MailMessage[] = [];
  const transport = { send: async (message: MailMessage) => void messages.push(message) };
  await drainOutbox({ transport, now, limit: 50 });
  return messages;
}

describe('letters', () => {
  it('a booking: one to the person with the calendar, one to the adviser without the motif', async () => {
    const { person, adviser } = await appointment();
    // Those of one transaction have ids of one millisecond, in no order.
    expect((await letters()).toSorted()).toEqual(
      [
        ['rendez-vous-confirme', person],
        ['rendez-vous-confirme', adviser],
      ].toSorted(),
    );
    const [toPerson, toAdviser] = (await sent()).toSorted((a, b) => b.to.address.localeCompare(a.to.address));
    expect(toPerson?.text).toContain('Comprendre mon résultat');
    expect(toPerson?.calendar).toMatchObject({ method: 'REQUEST' });
    expect(toAdviser?.text).not.toContain('Comprendre mon résultat');
    expect(`${toAdviser?.text} ${toAdviser?.calendar?.text}`).not.toContain('Comprendre');
  });

  it('nobody is written to at an address that was only typed', async () => {
    const { adviser } = await appointment({ reachable: false });
    expect(await letters()).toEqual([['rendez-vous-demande', adviser]]);
  });

  it('a minor’s letter says where to tell of a problem, an adult’s and the adviser’s do not', async () => {
    const { person } = await appointment({ adult: false });
    await appointment();
    const minors = (await sql`select p.email from public.profiles p where p.id = ${person}`)[0]!['email'] as string;
    const told = (await sent()).filter(({ text }) => text.includes('Un problème avec cet adulte'));
    expect(told.map(({ to }) => to.address)).toEqual([minors]);
  });

  it('moved by the person: both are told both hours; the sequence rises', async () => {
    const { id, person, adviser } = await appointment();
    await sent();
    await system((tx) =>
      moveAppointment(tx, id, { from: at('2027-06-09T10:15'), placeId: place }, { side: 'person', id: null }, NOW),
    );
    expect((await letters()).slice(-2).toSorted()).toEqual(
      [
        ['rendez-vous-deplace', person],
        ['rendez-vous-deplace', adviser],
      ].toSorted(),
    );
    const [moved] = await sent();
    expect(moved?.text).toContain('8\u00a0h\u00a000');
    expect(moved?.calendar?.text).toContain('SEQUENCE:1');
  });

  it('cancelled by the service: the person reads the reason, both calendars forget it', async () => {
    const { id, person, adviser } = await appointment();
    await sent();
    await system((tx) => changeStatus(tx, id, 'cancel', { side: 'service', id: adviser }, NOW, 'Le lycée est fermé.'));
    expect((await letters()).slice(2).toSorted()).toEqual(
      [
        ['rendez-vous-annule', person],
        ['rendez-vous-annule', adviser],
      ].toSorted(),
    );
    const told = await sent();
    expect(told.map(({ calendar }) => calendar?.method)).toEqual(['CANCEL', 'CANCEL']);
    const reading = told.filter(({ text }) => text.includes('Le lycée est fermé.')).map(({ to }) => to.address);
    expect(reading).toEqual([expect.stringContaining('visite')]);
  });

  it('an hour that was only kept and let go makes no letter', async () => {
    const adviser = await newAdviser(sql, place);
    const person = await newVisitor(sql);
    const motif = await motifNamed();
    const kept = await system((tx) => keepHour(tx, person, wanted(motif, place, '2027-06-09T08:00', adviser), NOW));
    if (!kept.ok) throw new Error(kept.why);
    await system((tx) => changeStatus(tx, kept.appointment.id, 'cancel', { side: 'person', id: null }, NOW));
    expect(await letters()).toEqual([]);
  });
});

describe('reminders', () => {
  const START = at('2027-06-09T08:00');
  const before = (hours: number) => new Date(START - hours * HOUR);
  const reminders = async () => (await letters()).filter(([kind]) => kind === 'rendez-vous-rappel').length;

  it('are written at their hour, each once, and the adviser gets none (ob-33)', async () => {
    const { person } = await appointment();
    const counts = [];
    for (const hours of [36, 25, 24, 23, 12, 2, 1]) {
      await writeReminders(before(hours));
      counts.push(await reminders());
    }
    expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2]);
    expect((await letters()).filter(([kind]) => kind === 'rendez-vous-rappel').map(([, id]) => id)).toEqual([
      person,
      person,
    ]);
  });

  it('a late one leaves while it is of use; not two at once', async () => {
    await appointment();
    await writeReminders(before(1.5));
    expect(await reminders()).toBe(1);
  });

  it('booked inside the offset: none', async () => {
    const { id } = await appointment();
    await sql`alter table public.appointment_events disable trigger never_changed`;
    await sql`update public.appointment_events set created_at = ${before(1.5)} where appointment_id = ${id}`;
    await sql`alter table public.appointment_events enable trigger never_changed`;
    await writeReminders(before(1.4));
    expect(await reminders()).toBe(0);
  });

  it.each(['by the person', 'by the service', 'with the adviser', 'by another hour'])(
    'none after the end %s (ob-32)',
    async (end) => {
      const { id, adviser } = await appointment();
      await writeReminders(before(24));
      const written = await reminders();
      if (end === 'by the person')
        await system((tx) => changeStatus(tx, id, 'cancel', { side: 'person', id: null }, NOW));
      if (end === 'by the service')
        await system((tx) => changeStatus(tx, id, 'cancel', { side: 'service', id: adviser }, NOW, 'Réunion'));
      if (end === 'by another hour')
        await system((tx) =>
          moveAppointment(tx, id, { from: START + 48 * HOUR, placeId: place }, { side: 'service', id: adviser }, NOW),
        );
      if (end === 'with the adviser') await sql`update public.advisers set closed_at = now() where id = ${adviser}`;
      await writeReminders(before(2));
      // What was written before a closing may have left; nothing new is.
      expect([written, await reminders()]).toEqual([1, end === 'with the adviser' ? 1 : 0]);
    },
  );

  it('one that could not leave in time is given up (a mail server that is down)', async () => {
    await appointment();
    await sent();
    await writeReminders(before(2));
    expect(await sent(new Date(START))).toEqual([]);
    const [row] = await sql`select last_error, payload from public.outbox where kind = 'rendez-vous-rappel'`;
    expect(row).toEqual({ last_error: 'dépassé', payload: '' });
  });
});
