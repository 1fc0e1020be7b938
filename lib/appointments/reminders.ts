import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { remind } from './announce.ts';
import { findAppointment } from './appointment-row.ts';
import { lockAgendas } from './locks.ts';

/** How long before the start somebody is reminded, in hours, the earliest first. */
const OFFSETS = [24, 2];

/**
 * Writes the reminders that are due: of confirmed appointments whose adviser still receives and whose person can be
 * written to, that stood as they are before the hour of the reminder. A late one is written as long as the next is not
 * due. Each in a transaction of its own, under the locks of its appointment: whatever ends it meanwhile comes before or
 * after, and then takes the reminder back.
 * @returns how many were written
 */
export async function writeReminders(now: Date): Promise<number> {
  let written = 0;
  for (const [index, hours] of OFFSETS.entries())
    for (const id of await due(hours, OFFSETS[index + 1] ?? 0, now)) {
      const done = await runAsSystem('reminder', async (tx) => {
        const seen = await findAppointment(tx, id);
        if (!seen?.personId || !seen.adviserId) return false;
        const { personId, adviserId, startsAt, endsAt } = seen;
        await lockAgendas(tx, [personId, adviserId], { from: startsAt, to: endsAt }, now.getTime());
        const current = await findAppointment(tx, id);
        if (current?.status !== 'confirmed' || current.revision !== seen.revision) return false;
        await remind(tx, current, hours, now.getTime());
        return true;
      });
      if (done) written += 1;
    }
  return written;
}

/** Appointments that begin within so many hours, but not before the next reminder, and have no such reminder yet. */
const due = (hours: number, next: number, now: Date): Promise<string[]> =>
  runAsSystem('reminders due', async (tx) => {
    const at = sql`${now.toISOString()}::timestamptz`;
    const rows = await tx.execute<{ id: string }>(sql`
      select a.id from public.appointments a join private.accounts c on c.id = a.profile_id
       where a.status = 'confirmed' and private.is_active_adviser(a.consultant_id) and c.email_verified_at is not null
         and a.scheduled_at > ${at} + make_interval(hours => ${next})
         and a.scheduled_at <= ${at} + make_interval(hours => ${hours})
         and (select max(e.created_at) from public.appointment_events e where e.appointment_id = a.id)
             < a.scheduled_at - make_interval(hours => ${hours})
         and not exists (select from public.proposals p
             where p.appointment_id = a.id and p.revision = a.revision and p.answered_at is null)
         and not exists (select from public.outbox o where o.voided_at is null and o.dedupe_key =
             'rendez-vous-rappel:' || a.profile_id || ':' || a.id || ':' || a.revision || ':' || ${hours}::int)
       order by a.scheduled_at, a.id`);
    return rows.map(({ id }) => id);
  });
