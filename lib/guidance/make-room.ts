import { z } from 'zod';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { subjectOf } from '#lib/access/core/can.ts';
import { clearedGuestCookies, deleteResult, findResultOwner, type Kept } from '#lib/assessments/index.ts';
import { claimGuestResult, finishAttempt } from './results.ts';

/** What waits for room: the person’s open test, or the finished one of this device, which they asked to keep. */
export const WAITING = ['test', 'appareil'] as const;
export type Waiting = (typeof WAITING)[number];

/** The page on which somebody whose account is full chooses the result that makes room. */
export const roomPage = (waiting: Waiting | null): string =>
  `/resultats/place${waiting === null ? '' : `?pour=${waiting}`}`;

const CHOOSE = 'Choisissez le résultat à supprimer.';
const GONE =
  'Aucun test n’attend plus : son résultat est déjà gardé, ou ses réponses sont effacées. Rien n’a été supprimé.';

const schema = z.object({
  /** The result that goes; nothing when there is room already. */
  resultat: z.uuid({ error: CHOOSE }).optional(),
  garder: z.enum(WAITING).nullable().catch(null),
});

type Room = z.output<typeof schema>;

/**
 * Keeps the test that waits. Where the account is full, the result that was chosen goes first, with its answers and its
 * links: both or neither, and nothing goes in vain. An account that has more results than it may keeps them all until
 * they are chosen here.
 */
export const makeRoom: Definition<Room> = {
  name: 'make-room',
  once: ({ actor, facts }) => `${actor.kind === 'person' ? actor.id : ''} ${facts.cookie(GUEST_COOKIE) ?? ''}`,
  verb: 'delete',
  resource: 'result',
  subject: async (tx, { input, actor }) => {
    if (actor.kind === 'guest') return null;
    return subjectOf('result', input.resultat ? await findResultOwner(tx, input.resultat) : actor.id);
  },
  schema,
  async perform(tx, { input: { resultat, garder }, actor, facts, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const keep = (): Promise<Kept | null> =>
      garder === 'appareil' ? claimGuestResult(tx, actor.id, facts.cookie, now) : finishAttempt(tx, actor.id, now);
    let kept = garder && (await keep());
    if (garder && kept === null) return fault('conflict', { message: GONE });
    if (kept === null || kept === 'full') {
      if (!resultat) return fault('invalid', { fieldErrors: { resultat: CHOOSE } });
      if (!(await deleteResult(tx, actor.id, resultat))) return fault('not-found');
      kept = garder && (await keep());
    }
    if (kept === null) return { ok: true, redirect: '/resultats?supprime=1' };
    // More results than an account may keep, from before: one is gone, and another must go.
    if (kept === 'full') return { ok: true, redirect: `${roomPage(garder)}&supprime=1` };
    const cookies = garder === 'appareil' ? clearedGuestCookies(facts.cookie) : [];
    return { ok: true, redirect: `/resultats/${kept.resultId}`, cookies };
  },
};
