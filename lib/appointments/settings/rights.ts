import type { Actor, Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';

/** Whether somebody sets how appointments are made, and sees what readers do not. */
export const maySet = (actor: Person): boolean => can(actor, 'update', shared('appointment-settings'));

/** Whether somebody says who receives people. */
export const mayVet = (actor: Person): boolean => can(actor, 'create', { kind: 'adviser', ownerId: null });

/** Whose decision is recorded. @throws for a guest, whom the pipeline has refused before */
export function idOf(actor: Actor): string {
  if (actor.kind === 'guest') throw new Error('a guest decides nothing here');
  return actor.id;
}
