import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { afterPassword, type PasswordAsked, passwordField } from './password-again.ts';
import { createSecondCodes, dropSecondFactor, findSecondFactor } from './second-factor-store.ts';

const PAGE = '/connexion/second-code/codes';
const NO_FACTOR = 'Votre compte n’a pas de second code. Rien n’a changé.';

type Change = PasswordAsked & { readonly choix: 'codes' | 'application' };

/**
 * Another second factor, after the password: ten new printed codes in the place of the old ones, or another
 * authenticator. In that case every session waits until it is installed.
 */
export const changeSecondFactor: Definition<Change, string> = {
  name: 'second-factor.change',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z.object({ ...passwordField, choix: z.enum(['codes', 'application']) }),
  ...afterPassword(async (personId) => personId),
  asSystem: 'second factor',
  async perform(tx, { input, now }, personId) {
    if (!(await findSecondFactor(tx, personId))) return fault('not-found', { message: NO_FACTOR });
    if (input.choix === 'application') {
      await dropSecondFactor(tx, personId);
      return { ok: true, redirect: '/connexion/second-code/installer?suite=/profil/securite' };
    }
    const codes = await createSecondCodes(tx, personId);
    return {
      ok: true,
      redirect: `${PAGE}?suite=/profil/securite`,
      cookies: [flash('second-codes', codes.join(' '), personId, now)],
    };
  },
};
