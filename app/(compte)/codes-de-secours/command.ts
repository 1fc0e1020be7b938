import { z } from 'zod';
import { currentPasswordField } from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import { identity } from '#lib/access/identity/index.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { whenFree } from '../_parts/when-free.ts';

const WRONG = 'Ce n’est pas votre mot de passe. Vérifiez-le, puis envoyez de nouveau.';

/** Ten new recovery codes in the place of the old ones. Asks the password again: a phone left open is not enough. */
export const renewRecoveryCodes: Definition<{ password: string }, string> = {
  name: 'renew-recovery-codes',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z
    .object({ 'mot-de-passe': currentPasswordField })
    .transform((fields) => ({ password: fields['mot-de-passe'] })),
  limits: ['sign-in-account'],
  limitSubject: byActor,
  asSystem: 'recovery codes',
  prepare: ({ input, actor }) =>
    whenFree(async () => {
      if (actor.kind !== 'person') return fault('unauthenticated');
      const right = await identity().verifyPassword(actor.id, input.password);
      return right
        ? { ok: true, ready: actor.id }
        : fault('invalid', { message: WRONG, fieldErrors: { 'mot-de-passe': WRONG } });
    }),
  async perform(tx, { now }, personId) {
    const codes = await identity().createRecoveryCodes(tx, personId);
    return {
      ok: true,
      redirect: '/codes-de-secours',
      cookies: [flash('recovery-codes', codes.join(' '), personId, now)],
    };
  },
};
