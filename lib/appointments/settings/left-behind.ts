import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { advisers, places } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { appointmentOf, type Appointment } from '../appointment-row.ts';
import type { Instant } from '../core/zone.ts';
import { listAwaited } from '../proposals.ts';
import { mayVet } from './rights.ts';

const isAhead = (now: Instant) =>
  and(inArray(appointments.status, ['pending', 'confirmed']), gt(appointments.scheduledAt, new Date(now)));
const receivesNobody = sql`not private.is_active_adviser(${appointments.consultantId})`;

/** What is ahead with an adviser who does not receive any more; none for one who does. */
export async function selectLeftBehind(tx: Tx, adviserId: string, now: Instant): Promise<Appointment[]> {
  const rows = await tx
    .select()
    .from(appointments)
    .where(and(eq(appointments.consultantId, adviserId), isAhead(now), receivesNobody))
    .orderBy(asc(appointments.scheduledAt), asc(appointments.id));
  return rows.map(appointmentOf);
}

/** An appointment as an administrator treats it: when and where, and of the person nothing. */
export type LeftBehind = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly place: string | null;
  readonly pending: boolean;
  /** Other hours were proposed: until when the person may choose; null: nobody has treated it. */
  readonly until: Instant | null;
};

/** The appointments ahead of an adviser who does not receive any more. Empty for whoever is no administrator. */
export async function listLeftBehind(actor: Person, adviserId: string, now: Instant): Promise<LeftBehind[]> {
  if (!mayVet(actor) || !isId(adviserId)) return [];
  return runAsSystem('hours that an administrator treats, without names', async (tx) => {
    const left = await selectLeftBehind(tx, adviserId, now);
    const awaited = await listAwaited(tx, left, now);
    const where = await tx.select({ id: places.id, name: places.name }).from(places);
    return left.map(({ id, startsAt, placeId, status }) => ({
      id,
      startsAt,
      place: where.find((one) => one.id === placeId)?.name ?? null,
      pending: status === 'pending',
      until: awaited.get(id) ?? null,
    }));
  });
}

/** Advisers who do not receive any more, each with how many appointments nobody has treated yet. */
export async function listToTreat(
  actor: Person,
  now: Instant,
): Promise<{ readonly id: string; readonly displayName: string; readonly count: number }[]> {
  if (!mayVet(actor)) return [];
  return runAsSystem('untreated appointments counted for an administrator', async (tx) => {
    const rows = await tx
      .select({ row: appointments, displayName: advisers.displayName })
      .from(appointments)
      .innerJoin(advisers, eq(advisers.id, appointments.consultantId))
      .where(and(isAhead(now), receivesNobody))
      .orderBy(asc(advisers.displayName));
    const left = rows.map(({ row, displayName }) => ({ ...appointmentOf(row), displayName }));
    const awaited = await listAwaited(tx, left, now);
    const untreated = left.filter(({ id }) => !awaited.has(id));
    return [...Map.groupBy(untreated, ({ adviserId }) => adviserId ?? '')].map(([id, theirs]) => ({
      id,
      displayName: theirs[0]?.displayName ?? '',
      count: theirs.length,
    }));
  });
}
