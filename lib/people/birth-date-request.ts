import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs, type Tx } from '#db/run-as.ts';
import { birthDateRequests } from '#db/schema/people.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { directionOf, isMinor, type Direction } from './core/birth-date.ts';
import { openColumn } from './profile.ts';
import { idField, ownCheck, rowOf, verdictOf } from './staff-check.ts';

/** A birth date that brings somebody closer to 18, or to the other side of it, waits for an adviser of theirs. */

/** The date that the person has asked for, as this transaction may see it; null when none waits. */
export async function selectOwnRequest(
  tx: Tx,
  personId: string,
): Promise<{ birthDate: string | null; askedAt: Date } | null> {
  const [row] = await tx
    .select({ sealed: birthDateRequests.birthDate, askedAt: birthDateRequests.askedAt })
    .from(birthDateRequests)
    .where(eq(birthDateRequests.profileId, personId));
  return row ? { birthDate: openColumn(row.sealed, 'birth_date', personId), askedAt: row.askedAt } : null;
}

export const findOwnRequest = (actor: Person) => runAs(actor, (tx) => selectOwnRequest(tx, actor.id));

/** A request of somebody with an appointment with the adviser. */
export type WaitingBirthDate = { readonly id: string; readonly personName: string | null; readonly askedAt: Date };

export const listWaitingBirthDates = (actor: Person): Promise<WaitingBirthDate[]> =>
  runAs(actor, async (tx) => {
    const rows = await tx.execute<{ request_id: string; child_name: string | null; asked_at: Date }>(
      sql`select * from app_api.birth_dates_to_confirm()`,
    );
    return rows.map((row) => ({ id: row.request_id, personName: row.child_name, askedAt: new Date(row.asked_at) }));
  });

/** What there is to check. */
export type BirthDateToConfirm = {
  readonly personName: string | null;
  readonly before: string;
  readonly after: string;
  readonly askedAt: Date;
  readonly direction: Direction;
};

/** In the adviser's transaction; the reading is noted. Null: not theirs, or a date that no key opens. */
async function readRequest(tx: Tx, id: string, now: Date): Promise<BirthDateToConfirm | null> {
  type Row = {
    person: string;
    child_name: string | null;
    sealed_before: string | null;
    sealed_after: string;
    asked_at: Date;
  };
  const row = await rowOf<Row>(tx, sql`app_api.read_birth_date_request(${id}::uuid)`);
  if (!row) return null;
  const before = openColumn(row.sealed_before, 'birth_date', row.person);
  const after = openColumn(row.sealed_after, 'birth_date', row.person);
  if (before === null || after === null) return null;
  return {
    personName: row.child_name,
    before,
    after,
    askedAt: new Date(row.asked_at),
    direction: directionOf(before, after, now),
  };
}

export const readWaitingBirthDate = async (actor: Person, id: string, now: Date): Promise<BirthDateToConfirm | null> =>
  isId(id) ? runAs(actor, (tx) => readRequest(tx, id, now)) : null;

const GUARDIAN_NO =
  'Un parent ou un responsable légal de cette personne a répondu non. Une correction de date ne lève pas ce refus : rien n’a changé.';

const schema = z.object({
  demande: idField,
  constat: z.enum(['juste', 'fausse'], { error: 'Dites si la date du document est celle de la demande.' }),
});

/**
 * Copies the date that was asked for, or drops the request. Consents and grants stay as they are, and no guardian's no
 * is lifted by it. The trail keeps in which direction it went, not the dates.
 */
export const settleBirthDate: Definition<z.output<typeof schema>> = {
  name: 'profile.settle-birth-date',
  verb: 'update',
  resource: 'staff-check',
  subject: ownCheck,
  schema,
  async perform(tx, { input: { demande, constat }, now }) {
    const request = await readRequest(tx, demande, now);
    if (!request) return fault('not-found');
    const verdict = await verdictOf<'done' | 'guardian-no'>(
      tx,
      sql`app_api.settle_birth_date(${demande}::uuid, ${request.direction}, ${!isMinor(request.after, now)}, ${constat === 'juste'})`,
    );
    if (verdict === 'guardian-no') return fault('conflict', { message: GUARDIAN_NO });
    if (verdict === null) return fault('not-found');
    return { ok: true, redirect: `/conseil/accords?fait=date-${constat}#contenu` };
  },
};
