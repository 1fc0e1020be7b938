import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { safetyReports } from '#db/schema/safety.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { can } from '#lib/access/core/can.ts';
import type { ReportState } from '../core/safety.ts';
import { openWords } from './words.ts';

/** A report as the list shows it: without its words. */
export type SafetyReport = {
  readonly id: string;
  readonly state: ReportState;
  readonly createdAt: Date;
  /** Null: nobody knows whom it concerns. */
  readonly adviserName: string | null;
};

export type OpenedReport = SafetyReport & {
  readonly personName: string | null;
  /** The person was signed in; otherwise whom it concerns is what the sender says. */
  readonly signedIn: boolean;
  readonly scheduledAt: Date | null;
  readonly message: string | null;
  readonly about: string | null;
  readonly contact: string | null;
  readonly closure: string | null;
  readonly handledAt: Date | null;
};

const SHOWN = 100;

/** Whether somebody treats what others report; which of it, the database says. */
const mayTreat = (actor: Person): boolean => can(actor, 'read', { kind: 'safety-report', ownerId: null });

/** What somebody reported themselves is treated by another administrator. */
const notFrom = ({ id }: Person) => sql`${safetyReports.profileId} is distinct from ${id}`;

/** The reports that this administrator may read, those that wait first. Empty for everybody else. */
export async function listSafetyReports(actor: Person): Promise<SafetyReport[]> {
  if (!mayTreat(actor)) return [];
  return runAs(actor, async (tx) => {
    const rows = await tx
      .select({
        id: safetyReports.id,
        state: safetyReports.state,
        createdAt: safetyReports.createdAt,
        adviserId: safetyReports.adviserId,
      })
      .from(safetyReports)
      .where(notFrom(actor))
      .orderBy(sql`${safetyReports.state} = 'handled'`, desc(safetyReports.createdAt))
      .limit(SHOWN);
    const ids = [...new Set(rows.flatMap(({ adviserId }) => adviserId ?? []))];
    const names = ids.length
      ? await tx
          .select({ id: advisers.id, displayName: advisers.displayName })
          .from(advisers)
          .where(inArray(advisers.id, ids))
      : [];
    return rows.map(({ adviserId, state, ...rest }) => ({
      ...rest,
      state: state as ReportState,
      adviserName: names.find(({ id }) => id === adviserId)?.displayName ?? null,
    }));
  });
}

/** How many of them are not treated yet. */
export async function countSafetyReports(actor: Person): Promise<number> {
  if (!mayTreat(actor)) return 0;
  return runAs(actor, (tx) => tx.$count(safetyReports, and(ne(safetyReports.state, 'handled'), notFrom(actor))));
}

type Row = {
  id: string;
  person_name: string | null;
  signed_in: boolean;
  adviser_name: string | null;
  scheduled_at: string | null;
  message: string;
  about: string | null;
  contact: string | null;
  closure: string | null;
  state: ReportState;
  created_at: string;
  handled_at: string | null;
};

/** One report with its words; the reading is noted. Null for an id that is none, and for whoever may not read it. */
export async function openSafetyReport(actor: Person, id: string): Promise<OpenedReport | null> {
  if (!mayTreat(actor) || !isId(id)) return null;
  const [row] = await runAs(actor, (tx) => tx.execute<Row>(sql`select * from app_api.read_safety_report(${id})`));
  if (!row) return null;
  return {
    id: row.id,
    state: row.state,
    createdAt: new Date(row.created_at),
    adviserName: row.adviser_name,
    personName: row.person_name,
    signedIn: row.signed_in,
    scheduledAt: row.scheduled_at === null ? null : new Date(row.scheduled_at),
    message: openWords(id, 'message', row.message),
    about: openWords(id, 'about', row.about),
    contact: openWords(id, 'contact', row.contact),
    closure: openWords(id, 'closure', row.closure),
    handledAt: row.handled_at === null ? null : new Date(row.handled_at),
  };
}

/** What the person has reported of this appointment, without the words: whoever else holds the phone reads none. */
export function listOwnReports(
  actor: Person,
  appointmentId: string,
): Promise<{ readonly createdAt: Date; readonly state: ReportState }[]> {
  return runAs(actor, async (tx) => {
    const rows = await tx
      .select({ createdAt: safetyReports.createdAt, state: safetyReports.state })
      .from(safetyReports)
      .where(and(eq(safetyReports.profileId, actor.id), eq(safetyReports.appointmentId, appointmentId)))
      .orderBy(desc(safetyReports.createdAt));
    return rows.map(({ createdAt, state }) => ({ createdAt, state: state as ReportState }));
  });
}
