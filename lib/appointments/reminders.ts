import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { RefusableKind } from '#lib/messages/index.ts';
import { remind } from './announce.ts';
import { lockCurrent } from './current.ts';

/** How long before the start somebody is reminded, in hours, and what whoever does not want it refuses. */
type Offset = { readonly hours: number; readonly kind: RefusableKind };
/** The earliest first. */
const OFFSETS: readonly Offset[] = [
  { hours: 24, kind: 'rappel-veille' },
  { hours: 2, kind: 'rappel-jour-meme' },
];

/**
 * Writes the reminders that are due: of confirmed appointments whose adviser still receives and whose person can be
 * written to and wants it, that stood as they are before the hour of the reminder. A late one is written as long as the
 * next is not due. Each in a transaction of its own, under the locks of its appointment: whatever ends it meanwhile
 * comes before or after, and then takes the reminder back.
 * @returns how many were written
 */
export async function writeReminders(now: Date): Promise<number> {
  let written = 0;
  for (const [index, { hours, kind }] of OFFSETS.entries())
    for (const { id, revision } of await due({ hours, kind }, OFFSETS[index + 1]?.hours ?? 0, now)) {
      const done = await runAsSystem('reminder', async (tx) => {
        const current = await lockCurrent(tx, id, now.getTime());
        // Moved since it was listed, it is not due at its new hour.
        if (current?.status !== 'confirmed' || current.revision !== revision) return false;
        return (await remind(tx, current, { key: String(hours), kind }, now.getTime())) === 'written';
      });
      if (done) written += 1;
    }
  return written;
}

/**
 * Appointments that begin within so many hours, but not before the next reminder, and have no such reminder yet, of
 * people who did not refuse it.
 */
const due = ({ hours, kind }: Offset, next: number, now: Date): Promise<readonly { id: string; revision: number }[]> =>
  runAsSystem('reminders due', async (tx) => {
    const at = sql`${now.toISOString()}::timestamptz`;
    return tx.execute<{ id: string; revision: number }>(sql`
      select a.id, a.revision from public.appointments a join private.accounts c on c.id = a.profile_id
       where a.status = 'confirmed' and private.is_active_adviser(a.consultant_id) and c.email_verified_at is not null
         and a.scheduled_at > ${at} + make_interval(hours => ${next})
         and a.scheduled_at <= ${at} + make_interval(hours => ${hours})
         and (select max(e.created_at) from public.appointment_events e where e.appointment_id = a.id)
             < a.scheduled_at - make_interval(hours => ${hours})
         and not exists (select from public.proposals p
             where p.appointment_id = a.id and p.revision = a.revision and p.answered_at is null)
         and not exists (select from public.message_refusals r where r.profile_id = a.profile_id and r.kind = ${kind})
         and not exists (select from public.outbox o where o.voided_at is null and o.dedupe_key =
             'rendez-vous-rappel:' || a.profile_id || ':' || a.id || ':' || a.revision || ':' || ${hours}::int)
       order by a.scheduled_at, a.id`);
  });
