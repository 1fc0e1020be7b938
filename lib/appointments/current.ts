import type { Tx } from '#db/run-as.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import type { Instant } from './core/zone.ts';
import { lockAgendas } from './locks.ts';

/**
 * An appointment as it is, under the locks of its person and its adviser: whatever changes it comes before this
 * reading or after the transaction. In the service’s transaction.
 * @returns null when there is none, when its person or its adviser is gone, or when it was just being changed
 */
export async function lockCurrent(tx: Tx, id: string, now: Instant): Promise<Appointment | null> {
  const seen = await findAppointment(tx, id);
  if (!seen?.personId || !seen.adviserId) return null;
  const { personId, adviserId, startsAt, endsAt } = seen;
  await lockAgendas(tx, [personId, adviserId], { from: startsAt, to: endsAt }, now);
  const current = await findAppointment(tx, id);
  // Another adviser has other locks.
  return current?.revision === seen.revision && current.adviserId === adviserId ? current : null;
}
