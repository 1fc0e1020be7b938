import { eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { isId, type Actor } from '#lib/access/core/actor.ts';
import type { Subject } from '#lib/access/core/can.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';

type AboutAdviser = { readonly input: { readonly conseiller: string } };

/**
 * The adviser whom a form names. Whether somebody receives people is not theirs to say: nobody owns the subject, so
 * administrators alone are admitted.
 */
export async function adviserToJudge(tx: Tx, { input: { conseiller } }: AboutAdviser): Promise<Subject | null> {
  if (!isId(conseiller)) return null;
  const [row] = await tx.select({ id: advisers.id }).from(advisers).where(eq(advisers.id, conseiller));
  return row ? { kind: 'adviser', ownerId: null } : null;
}

const OWN_VETTING =
  'Il s’agit de vous : une autre administratrice ou un autre administrateur doit s’en charger. Personne ne vérifie, ne ferme ni ne rouvre son propre accès.';

/** The refusal for an administrator who would judge themselves, or null. */
export const refusalOfOneself = (actor: Actor, adviserId: string): Fault | null =>
  actor.kind === 'person' && actor.id === adviserId ? fault('forbidden', { message: OWN_VETTING }) : null;
