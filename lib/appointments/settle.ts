import { sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { findAppointment } from './appointment-row.ts';
import { changeStatus } from './change-status.ts';
import type { Instant } from './core/zone.ts';
import { lockAgendas } from './locks.ts';
import { listUnanswered } from './proposals.ts';

/** What the persons read. */
const REASONS = {
  unanswered: 'Le service ne peut pas vous recevoir à l’heure prévue, et aucune des heures proposées n’a été choisie.',
  untreated: 'La personne qui devait vous recevoir ne reçoit plus.',
} as const;
type Why = keyof typeof REASONS;

/** Appointments of the next day whose adviser does not receive any more, and which nobody has treated. */
async function listUntreated(tx: Tx, now: Instant): Promise<string[]> {
  const at = sql`${new Date(now).toISOString()}::timestamptz`;
  const rows = await tx.execute<{ id: string }>(sql`
    select a.id from public.appointments a
     where a.status in ('pending', 'confirmed') and a.scheduled_at > ${at}
       and a.scheduled_at <= ${at} + interval '24 hours'
       and a.consultant_id is not null and not private.is_active_adviser(a.consultant_id)
     order by a.id`);
  return rows.map(({ id }) => id);
}

const LISTS: Readonly<Record<Why, (tx: Tx, now: Instant) => Promise<string[]>>> = {
  unanswered: listUnanswered,
  untreated: listUntreated,
};

/**
 * Cancels what cannot take place any more, and tells the persons: nobody sets out for an hour that nobody keeps. Each
 * in a transaction of its own, and looked at again under its locks: whoever answers at that moment comes before or
 * after.
 * @returns how many were cancelled, by why
 */
export async function settleAppointments(now: Instant): Promise<Record<Why, number>> {
  const counts = { unanswered: 0, untreated: 0 };
  for (const why of ['unanswered', 'untreated'] as const)
    for (const id of await runAsSystem('appointments that cannot take place', (tx) => LISTS[why](tx, now)))
      if (await runAsSystem('an appointment that cannot take place', (tx) => settle(tx, id, why, now)))
        counts[why] += 1;
  return counts;
}

async function settle(tx: Tx, id: string, why: Why, now: Instant): Promise<boolean> {
  const seen = await findAppointment(tx, id);
  if (!seen) return false;
  const people = [seen.personId, seen.adviserId].filter((one) => one !== null);
  await lockAgendas(tx, people, { from: seen.startsAt, to: seen.endsAt }, now);
  if (!(await LISTS[why](tx, now)).includes(id)) return false;
  return (await changeStatus(tx, id, 'cancel', { side: 'service', id: null }, now, REASONS[why])).ok;
}
