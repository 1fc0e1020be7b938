import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { confirmHold, keepHour } from './book.ts';
import { changeStatus } from './change-status.ts';
import { STATUSES, STEPS, type Status } from './core/lifecycle.ts';
import { MINUTE } from './core/zone.ts';
import { expireAppointments } from './jobs.ts';
import { at, motifNamed, newAdviser, newPlace, newVisitor, NOW, system, wanted } from './testing.ts';

let sql: postgres.Sql;
let place: string;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
});
afterAll(() => sql.end());

const START = at('2027-06-09T08:00');

/** An appointment on 9 June 2027 at 8:00; `reachable` false: only asked for. */
async function appointment({ reachable = true } = {}): Promise<{ id: string; person: string; adviser: string }> {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql, { reachable });
  const motif = await motifNamed();
  return system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, '2027-06-09T08:00', adviser), NOW);
    if (!kept.ok) throw new Error(kept.why);
    const made = await confirmHold(tx, person, kept.appointment.id, [], NOW);
    if (!made.ok) throw new Error(made.why);
    return { id: kept.appointment.id, person, adviser };
  });
}

const act = (
  id: string,
  action: Parameters<typeof changeStatus>[2],
  side: 'person' | 'service',
  now = NOW,
  by: string | null = null,
) => system((tx) => changeStatus(tx, id, action, { side, id: by }, now, 'Réunion imprévue'));

describe('one step on', () => {
  it('two confirmations at once: one confirms, the other has nothing to do (ob-19)', async () => {
    const { id, adviser } = await appointment({ reachable: false });
    const both = await Promise.all([1, 2].map(() => act(id, 'confirm', 'service', NOW, adviser)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, why: 'nothing-to-do' }]);
  });

  it('cancelled, the hour is free again, the revision rises and the reason stays', async () => {
    const { id, adviser } = await appointment();
    expect(await act(id, 'cancel', 'service', NOW, adviser)).toMatchObject({
      ok: true,
      after: { status: 'cancelled', revision: 1, cancelledBy: 'service', cancelReason: 'Réunion imprévue' },
    });
    const motif = await motifNamed();
    const other = await newVisitor(sql);
    const again = await system((tx) => keepHour(tx, other, wanted(motif, place, '2027-06-09T08:00', adviser), NOW));
    expect(again.ok).toBe(true);
  });

  it('the trace says who did what, and of the person no id', async () => {
    const { id, adviser } = await appointment({ reachable: false });
    await act(id, 'confirm', 'service', NOW, adviser);
    await act(id, 'cancel', 'person', NOW, null);
    const events =
      await sql`select to_status, by_side, by_id from public.appointment_events where appointment_id = ${id} order by id`;
    expect(events.map(({ to_status, by_side, by_id }) => [to_status, by_side, by_id])).toEqual([
      ['hold', 'person', null],
      ['pending', 'person', null],
      ['confirmed', 'service', adviser],
      ['cancelled', 'person', null],
    ]);
  });

  it('after the deadline the person no longer cancels, the service does (ob-26)', async () => {
    const { id, adviser } = await appointment();
    const late = START - 239 * MINUTE;
    expect(await act(id, 'cancel', 'person', late)).toEqual({ ok: false, why: 'too-late' });
    expect(await act(id, 'cancel', 'service', late, adviser)).toMatchObject({ ok: true });
  });

  it('an arrival is noted from an hour before', async () => {
    const { id, adviser } = await appointment();
    expect(await act(id, 'arrive', 'service', START - 61 * MINUTE, adviser)).toEqual({ ok: false, why: 'too-early' });
    expect(await act(id, 'arrive', 'service', START - 8 * MINUTE, adviser)).toMatchObject({
      after: { arrivedAt: START - 8 * MINUTE, revision: 0 },
    });
  });
});

describe('what ends by itself', () => {
  it('a kept hour after its time, a request at its hour; nothing that was agreed (ob-27)', async () => {
    const [asked, agreed] = [await appointment({ reachable: false }), await appointment()];
    const kept = await system(async (tx) => {
      const adviser = await newAdviser(sql, place);
      const outcome = await keepHour(
        tx,
        await newVisitor(sql),
        wanted(await motifNamed(), place, '2027-06-09T08:00', adviser),
        NOW,
      );
      if (!outcome.ok) throw new Error(outcome.why);
      return outcome.appointment.id;
    });
    await sql`update public.appointments set hold_expires_at = now() where id = ${kept}`;
    await sql`update public.appointments set scheduled_at = now(), blocked_from = now(), blocked_to = now() + interval '1 hour', revision = 1 where id = ${asked.id}`;
    expect(await expireAppointments.run()).toEqual({ expired: { holds: 1, requests: 1 } });
    expect(await expireAppointments.run()).toEqual({ expired: { holds: 0, requests: 0 } });
    // Whoever asked cannot be written to here; the adviser is, once, and about the request alone.
    const told = await sql`select profile_id from public.outbox where kind = 'rendez-vous-sans-reponse'`;
    expect(told.map((row) => row['profile_id'])).toEqual([asked.adviser]);
    const rows =
      await sql`select status from public.appointments where id = any (${[asked.id, kept, agreed.id]}) order by status`;
    expect(rows.map((row) => row['status'])).toEqual(['confirmed', 'expired', 'expired']);
  });
});

describe('a person who erases their account', () => {
  it('gives the hour back and leaves the row without them; what is over stays as it was', async () => {
    const { id, person, adviser } = await appointment();
    const past = await appointment();
    await sql.begin(async (tx) => {
      await tx`alter table public.appointments disable trigger guard_appointment`;
      await tx`update public.appointments set status = 'completed' where id = ${past.id}`;
      await tx`alter table public.appointments enable trigger guard_appointment`;
    });
    for (const one of [person, past.person]) await sql`delete from public.profiles where id = ${one}`;
    const rows =
      await sql`select status, profile_id, cancelled_by, revision from public.appointments where id = any (${[id, past.id]}) order by status`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { status: 'cancelled', profile_id: null, cancelled_by: 'person', revision: 1 },
      { status: 'completed', profile_id: null, cancelled_by: null, revision: 0 },
    ]);
    const motif = await motifNamed();
    const other = await newVisitor(sql);
    const again = await system((tx) => keepHour(tx, other, wanted(motif, place, '2027-06-09T08:00', adviser), NOW));
    expect(again.ok).toBe(true);
  });
});

describe('the database', () => {
  it('allows the steps of the core and no other, whoever writes', async () => {
    const { id } = await appointment();
    // In the past, so that what became of it may be said.
    const put = (status: Status) =>
      sql.begin(async (tx) => {
        await tx`alter table public.appointments disable trigger guard_appointment`;
        await tx`update public.appointments set status = ${status}, hold_expires_at = now(), cancelled_by = ${status === 'cancelled' ? 'person' : null},
          scheduled_at = '2026-01-05T08:00Z', blocked_from = '2026-01-05T08:00Z', blocked_to = '2026-01-05T09:00Z' where id = ${id}`;
        await tx`alter table public.appointments enable trigger guard_appointment`;
      });
    for (const from of STATUSES)
      for (const to of STATUSES.filter((status) => status !== from)) {
        await put(from);
        const step = sql`update public.appointments set status = ${to}, cancelled_by = ${to === 'cancelled' ? 'person' : null} where id = ${id}`;
        const done = await step.then(
          () => true,
          (error: { code?: string }) => (error.code === '23514' ? false : Promise.reject(error)),
        );
        expect(done, `${from} → ${to}`).toBe(STEPS[from].includes(to));
      }
  });

  it('says what became of it only after the start, moves it only with a new revision, never changes a trace', async () => {
    const { id } = await appointment();
    const refused = (query: Promise<unknown>) =>
      expect(query).rejects.toMatchObject({ code: expect.stringMatching(/23514|42501/) });
    await refused(sql`update public.appointments set status = 'completed' where id = ${id}`);
    await refused(
      sql`update public.appointments set scheduled_at = scheduled_at + interval '1 minute' where id = ${id}`,
    );
    await refused(sql`update public.appointment_events set to_status = 'expired' where appointment_id = ${id}`);
  });

  it('takes no two appointments of one adviser, nor of one person, at the same time, even without the locks', async () => {
    const { id } = await appointment();
    const copy = (change: string) =>
      sql.unsafe(`insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, changed_side)
        select ${change}, motif_id, appointment_type, place_id, mode, 'confirmed', scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, 'person' from public.appointments where id = '${id}'`);
    await expect(copy('null, consultant_id')).rejects.toMatchObject({ code: '23P01' });
    const [other] =
      await sql`insert into public.appointments (profile_id, motif_id, appointment_type, place_id, mode, status, scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, changed_side)
      select profile_id, motif_id, appointment_type, place_id, mode, 'confirmed', scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, 'person' from public.appointments where id = ${id} returning id, profile_id, scheduled_at`;
    await expect(
      sql`insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel) values (${other!['id']}, ${other!['profile_id']}, ${other!['scheduled_at']}, ${new Date(START + MINUTE)}, true, 'web')`,
    ).rejects.toMatchObject({ code: '23P01' });
  });
});
