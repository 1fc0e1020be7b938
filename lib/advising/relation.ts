import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { motifs } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { profiles } from '#db/schema/people.ts';
import { isId, type Actor, type Person } from '#lib/access/core/actor.ts';
import type { Subject } from '#lib/access/core/can.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import { forAdviser } from '#lib/appointments/index.ts';
import type { Status } from '#lib/appointments/core/lifecycle.ts';
import type { Instant } from '#lib/appointments/core/zone.ts';
import { readStanding } from '#lib/people/index.ts';
import { GUARDIAN_FIRST } from './core/notes.ts';

/** An appointment that makes somebody a person of this adviser, as `private.receives` says as well. */
const RECEIVED: readonly Status[] = ['confirmed', 'completed', 'no_show'];
const receivedBy = (adviserId: string) =>
  and(eq(appointments.consultantId, adviserId), inArray(appointments.status, [...RECEIVED]));

export type Meeting = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly motif: string;
  readonly status: Status;
};

/** Somebody whom the adviser receives or received. */
export type Relation = {
  readonly personId: string;
  /** Null when they gave none. */
  readonly name: string | null;
  /** Of age, or the guardian’s yes is confirmed: there may be more than name, motif and hour. */
  readonly open: boolean;
  readonly meetings: readonly Meeting[];
};

/** How the adviser and this person know each other; null when they do not, or when the actor may see nobody. */
export async function findRelation(actor: Person, personId: string): Promise<Relation | null> {
  if (!isId(personId)) return null;
  return forAdviser(actor, async (tx, { id }) => {
    const meetings = await tx
      .select({
        id: appointments.id,
        startsAt: appointments.scheduledAt,
        motif: motifs.label,
        status: appointments.status,
        name: profiles.fullName,
      })
      .from(appointments)
      .innerJoin(motifs, eq(motifs.id, appointments.motifId))
      .innerJoin(profiles, eq(profiles.id, appointments.profileId))
      .where(and(receivedBy(id), eq(appointments.profileId, personId)))
      .orderBy(asc(appointments.scheduledAt));
    const [first] = meetings;
    if (!first) return null;
    const { adult, guardianAgreed } = await readStanding(tx, personId);
    return {
      personId,
      name: first.name,
      open: adult || guardianAgreed,
      meetings: meetings.map(({ name: _, startsAt, status, ...rest }) => ({
        ...rest,
        startsAt: startsAt.getTime(),
        status: status as Status,
      })),
    };
  });
}

/** For a command about a person: the fault when the actor may not write about them. */
export async function refusalToWrite(actor: Actor, personId: string): Promise<Fault | null> {
  const relation = actor.kind === 'person' ? await findRelation(actor, personId) : null;
  if (!relation) return fault('not-found');
  return relation.open ? null : fault('conflict', { message: GUARDIAN_FIRST });
}

/** The person as what a command of their adviser acts on, in the adviser’s own transaction; null when not theirs. */
export async function subjectOfAdviser(
  tx: Tx,
  actor: Actor,
  kind: 'note' | 'next-step',
  personId: string,
): Promise<Subject | null> {
  if (actor.kind === 'guest') return null;
  const [row] = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(receivedBy(actor.id), eq(appointments.profileId, personId)))
    .limit(1);
  return row ? { kind, ownerId: personId, adviserId: actor.id } : null;
}

/** A line of the list of the people of an adviser. */
export type OwnPerson = {
  readonly id: string;
  readonly name: string | null;
  /** The next hour ahead, or else the latest one. */
  readonly at: Instant;
  readonly ahead: boolean;
};
export type OwnPeople = { readonly people: readonly OwnPerson[]; readonly page: number; readonly pages: number };

const PAGE = 50;

/** Everybody whom the adviser receives or received, by name. Null for whoever may see nobody. */
export const listOwnPeople = (actor: Person, now: Date, page: number): Promise<OwnPeople | null> =>
  forAdviser(actor, async (tx, { id }) => {
    const mine = receivedBy(id);
    const [count] = await tx
      .select({ n: sql<number>`count(distinct ${appointments.profileId})::int` })
      .from(appointments)
      .where(mine);
    const pages = Math.max(1, Math.ceil((count?.n ?? 0) / PAGE));
    const shown = Math.min(page, pages);
    const next = sql<Date | null>`min(${appointments.scheduledAt}) filter (where ${appointments.scheduledAt} > ${now.toISOString()}::timestamptz)`;
    const rows = await tx
      .select({
        id: profiles.id,
        name: profiles.fullName,
        next: next.mapWith(appointments.scheduledAt),
        last: sql<Date>`max(${appointments.scheduledAt})`.mapWith(appointments.scheduledAt),
      })
      .from(appointments)
      .innerJoin(profiles, eq(profiles.id, appointments.profileId))
      .where(mine)
      .groupBy(profiles.id)
      .orderBy(sql`${profiles.fullName} nulls last`, asc(profiles.id))
      .limit(PAGE)
      .offset((shown - 1) * PAGE);
    return {
      people: rows.map(({ id: personId, name, next: ahead, last }) => ({
        id: personId,
        name,
        at: (ahead ?? last).getTime(),
        ahead: ahead !== null,
      })),
      page: shown,
      pages,
    };
  });
