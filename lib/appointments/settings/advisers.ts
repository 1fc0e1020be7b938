import { and, asc, count, eq, gt, inArray } from 'drizzle-orm';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { GUEST, isId, type Person } from '#lib/access/core/actor.ts';
import { mayVet } from './rights.ts';

/** How an identity was seen is a column that no person’s role reads. */
const REASON = 'an adviser’s vetting, for an administrator';

type Row = typeof advisers.$inferSelect;

/** Somebody who receives people, as an administrator sees them. */
export type SetAdviser = Row & {
  /** Whether people are shown this adviser: vetted, not closed, and still an adviser by their account. */
  readonly shown: boolean;
  /** Appointments ahead that were asked for or confirmed. */
  readonly upcoming: number;
};

/** Every adviser by name. Empty for whoever is no administrator. */
export async function listSetAdvisers(actor: Person, now = new Date()): Promise<SetAdviser[]> {
  if (!mayVet(actor)) return [];
  const rows = await runAsSystem(REASON, (tx) => tx.select().from(advisers).orderBy(asc(advisers.displayName)));
  return described(rows, now);
}

/** One adviser; null for an id that is none, or for whoever is no administrator. */
export async function findSetAdviser(actor: Person, id: string, now = new Date()): Promise<SetAdviser | null> {
  if (!mayVet(actor) || !isId(id)) return null;
  const rows = await runAsSystem(REASON, (tx) => tx.select().from(advisers).where(eq(advisers.id, id)));
  const [found] = await described(rows, now);
  return found ?? null;
}

async function described(rows: Row[], now: Date): Promise<SetAdviser[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [shown, upcoming] = await Promise.all([shownAmong(ids), upcomingOf(ids, now)]);
  return rows.map((row) => ({ ...row, shown: shown.has(row.id), upcoming: upcoming.get(row.id) ?? 0 }));
}

/** Those whom a guest is shown: the database says who that is. */
async function shownAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await runAs(GUEST, (tx) =>
    tx
      .select({ id: advisers.id })
      .from(advisers)
      .where(inArray(advisers.id, [...ids])),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Appointments are their people’s and their adviser’s: an administrator is told how many there are, and no more. */
async function upcomingOf(ids: readonly string[], now: Date): Promise<ReadonlyMap<string | null, number>> {
  const rows = await runAsSystem('appointments ahead counted for an administrator', (tx) =>
    tx
      .select({ id: appointments.consultantId, count: count() })
      .from(appointments)
      .where(
        and(
          inArray(appointments.consultantId, [...ids]),
          inArray(appointments.status, ['pending', 'confirmed']),
          gt(appointments.scheduledAt, now),
        ),
      )
      .groupBy(appointments.consultantId),
  );
  return new Map(rows.map(({ id, count: many }) => [id, many]));
}
