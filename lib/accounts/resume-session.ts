import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '#db/schema/identity.ts';
import { sessionIdOf, type Actor, type Held } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import { flash } from '#lib/access/flash.ts';
import { findKeptForm } from '#lib/access/kept-form.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { confirmPassword } from './authenticate.ts';
import { currentPasswordField } from './core/credentials.ts';
import { PASSWORD_TRIES } from './password-again.ts';
import { whenFree } from './when-free.ts';

const WRONG = 'Ce n’est pas le mot de passe de ce compte. Vérifiez-le, puis envoyez de nouveau.';

const asleep = (actor: Actor): Held | null =>
  actor.kind === 'guest' && actor.held?.asks === 'password' ? actor.held : null;

/**
 * Wakes a session that slept, by the password alone, and leads back to where the person was: with what they had typed,
 * when a form was sent meanwhile.
 */
export const resumeSession: Definition<{ 'mot-de-passe': string; suite: string }, Held> = {
  name: 'session.resume',
  // For this session: another one of the browser is woken by a send of its own.
  once: ({ actor }) => sessionIdOf(actor) ?? '',
  verb: 'create',
  resource: 'session',
  schema: z.object({
    'mot-de-passe': currentPasswordField,
    suite: pathField.optional().transform((path) => path ?? '/tableau-de-bord'),
  }),
  limits: ['sensitive-address', ...PASSWORD_TRIES],
  limitSubject: ({ actor }) => asleep(actor)?.personId ?? null,
  asSystem: 'session resumed',
  prepare: ({ input, actor }) =>
    whenFree(async () => {
      const held = asleep(actor);
      if (!held) return fault('unauthenticated');
      return (await confirmPassword(held.personId, input['mot-de-passe']))
        ? { ok: true, ready: held }
        : fault('invalid', { fieldErrors: { 'mot-de-passe': WRONG } });
    }),
  async perform(tx, { input, now }, { personId, sessionId }) {
    const awake = await tx
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, personId)))
      .returning({ id: sessions.id });
    if (awake.length === 0) return fault('unauthenticated');
    const kept = await findKeptForm(tx, sessionId, now);
    return {
      ok: true,
      redirect: kept?.place ?? input.suite,
      cookies: kept ? [flash('kept-form', kept.place, personId, now)] : [],
    };
  },
};
