import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { Transport } from '#lib/platform/mail/message.ts';
import { smtpTransport } from '#lib/platform/mail/smtp.ts';
import { smtpSink } from '#lib/platform/mail/testing/smtp-sink.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { moveAppointment } from './move.ts';
import { changeStatus } from './change-status.ts';
import type { Motif } from './motifs.ts';
import { writeReminders } from './reminders.ts';
import { at, hourMotif, newAdviser, newPlace, newVisitor, system } from './testing.ts';

const MANY = runs(50, 500);
const GONE = MANY / 5;
const A_DAY = 10;
const DRAINS = 8;
const HOUR = 3_600_000;
/** Every appointment is between two and twenty-four hours ahead. */
const EVE = new Date(at('2027-06-08T20:00'));
const AFTER_ALL = new Date(at('2027-06-09T19:00'));

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
beforeEach(async () => {
  await sql`delete from public.appointments`;
  await sql`delete from public.outbox`;
});
afterAll(() => sql.end());

type Made = { readonly id: string; readonly adviser: string; readonly address: string; readonly startsAt: number };

/** Ten appointments a day for each adviser, of one person each. */
async function arrange(): Promise<Made[]> {
  const made: Made[] = [];
  for (let index = 0; index < MANY; index += 1) {
    const adviser = index % A_DAY === 0 ? await newAdviser(sql, place) : made.at(-1)!.adviser;
    const startsAt = at('2027-06-09T08:00') + (index % A_DAY) * HOUR;
    const person = await newVisitor(sql);
    const [row] = await sql<{ id: string; address: string }[]>`
      with a as (
        insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at,
          duration_minutes, blocked_from, blocked_to, deadline_minutes, changed_side)
        values (${person}, ${adviser}, ${motif.id}, ${motif.slug}, ${place}, 'sur-place', 'confirmed', ${new Date(startsAt)}, 60,
          ${new Date(startsAt)}, ${new Date(startsAt + HOUR)}, 0, 'person') returning *),
      p as (
        insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel)
        select id, profile_id, blocked_from, blocked_to, true, 'web' from a)
      select a.id, f.email as address from a join public.profiles f on f.id = a.profile_id`;
    made.push({ id: row!.id, adviser, address: row!.address, startsAt });
  }
  return made;
}

/** Ends every other one of these, and moves the rest by two days: the next one is a public holiday. */
const change = ({ id, adviser, startsAt }: Made, index: number) =>
  system<{ readonly ok: boolean }>((tx) =>
    index % 2 === 0
      ? changeStatus(tx, id, 'cancel', { side: 'service', id: adviser }, EVE.getTime(), 'Réunion')
      : moveAppointment(
          tx,
          id,
          { from: startsAt + 48 * HOUR, placeId: place },
          { side: 'service', id: adviser },
          EVE.getTime(),
        ),
  );

/** Drains until nothing is due. @returns how many were sent */
async function drainAll(transport: Transport, now: Date): Promise<number> {
  let sent = 0;
  for (;;) {
    const report = await drainOutbox({ transport, now, limit: 25 });
    sent += report.sent;
    if (report.stopped || report.sent + report.failed === 0) return sent;
  }
}

it('reminders against cancelling and moving: each that still holds is sent once, none of the others', async () => {
  const made = await arrange();
  // Spread over all advisers.
  const gone = made.filter((_, index) => index % 5 === 0);
  expect(gone).toHaveLength(GONE);
  const [changed] = await Promise.all([
    Promise.all(gone.map(change)),
    ...Array.from({ length: 4 }, () => writeReminders(EVE)),
  ]);
  expect(changed.filter(({ ok }) => !ok)).toEqual([]);

  const sink = await smtpSink();
  try {
    await Promise.all(Array.from({ length: DRAINS }, () => drainAll(smtpTransport(sink.url), EVE)));
    const reminded = sink.received
      .filter(({ mail }) => mail.subject === 'Rappel de votre rendez-vous')
      .flatMap(({ recipients }) => recipients);
    const expected = made.filter((one) => !gone.includes(one)).map(({ address }) => address);
    expect(expected).toHaveLength(MANY - GONE);
    expect(reminded.toSorted()).toEqual(expected.toSorted());
    expect(new Set(sink.received.map(({ mail }) => mail.messageId)).size).toBe(sink.received.length);
  } finally {
    await sink.close();
  }
});

it('a mail server that is down past the end of the appointments sends none of their reminders', async () => {
  await arrange();
  await writeReminders(EVE);
  const sink = await smtpSink();
  await sink.close();
  expect(await Promise.all(Array.from({ length: DRAINS }, () => drainAll(smtpTransport(sink.url), EVE)))).toEqual(
    Array(DRAINS).fill(0),
  );
  const back = await smtpSink({}, sink.port);
  try {
    await Promise.all(Array.from({ length: DRAINS }, () => drainAll(smtpTransport(back.url), AFTER_ALL)));
    expect(back.received).toEqual([]);
  } finally {
    await back.close();
  }
  const rows = await sql`select last_error, payload, count(*)::int as n from public.outbox group by 1, 2`;
  expect(rows).toEqual([{ last_error: 'dépassé', payload: '', n: MANY }]);
});
