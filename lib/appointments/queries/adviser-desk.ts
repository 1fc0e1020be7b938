import { and, eq, isNull, sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import type { Actor, Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';

/** The adviser that somebody is themselves. */
export type OwnAdviser = {
  readonly id: string;
  /** IANA zone in which their hours are meant and their agenda is shown. */
  readonly zone: string;
  /** Vetted: people are shown to them, and they to people. Before that they may only prepare their hours. */
  readonly active: boolean;
};

/**
 * The adviser whom this actor is, vetted or not; null for whoever is none, or is closed. Also null for an account whose
 * role was taken away. In a transaction of the service.
 */
export async function readOwnAdviser(tx: Tx, actor: Actor): Promise<OwnAdviser | null> {
  if (actor.kind !== 'person' || !can(actor, 'read', shared('occupation-figures'))) return null;
  const [row] = await tx
    .select({
      id: advisers.id,
      zone: advisers.zone,
      active: sql<boolean>`private.is_active_adviser(${advisers.id})`,
    })
    .from(advisers)
    .where(and(eq(advisers.id, actor.id), isNull(advisers.closedAt)));
  return row ?? null;
}

/** The same, for a page. By the service: whether somebody may see people depends on their account as well. */
export const findOwnAdviser = (actor: Person): Promise<OwnAdviser | null> =>
  runAsSystem('whether an adviser may see people', (tx) => readOwnAdviser(tx, actor));

/** The same, while they may see anybody. */
export async function readActiveAdviser(tx: Tx, actor: Actor): Promise<OwnAdviser | null> {
  const adviser = await readOwnAdviser(tx, actor);
  return adviser?.active ? adviser : null;
}

/**
 * Reads as the service for an adviser who may see people: `profiles` is hidden from them, and of a person they see the
 * name alone. Null when the actor is no such adviser.
 */
export const forAdviser = <T>(actor: Person, work: (tx: Tx, adviser: OwnAdviser) => Promise<T>): Promise<T | null> =>
  runAsSystem('an adviser reads the names on their own appointments', async (tx) => {
    const adviser = await readActiveAdviser(tx, actor);
    return adviser ? work(tx, adviser) : null;
  });
