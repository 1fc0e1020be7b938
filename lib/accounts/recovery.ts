import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { confirmPassword } from './authenticate.ts';
import {
  currentPasswordField,
  identifierField,
  newPasswordField,
  ownPasswordFaultOf,
  type Identifier,
} from './core/credentials.ts';
import type { PreparedPassword } from './credentials/index.ts';
import { DEVICE_COOKIE, rememberDevice } from './devices.ts';
import { getAccount, type Account } from './directory.ts';
import { preparePassword } from './password.ts';
import { PASSWORD_TRIES } from './password-again.ts';
import { consumeRecoveryCode, createRecoveryCodes, findRecoveryCode } from './recovery-codes.ts';
import { replacePassword } from './replace-password.ts';
import { whenFree } from './when-free.ts';

const CODE_HELP = 'Écrivez un code de secours : 12 lettres et chiffres, comme sur votre feuille.';

const schema = z
  .object({
    identifiant: identifierField,
    code: z.string({ error: CODE_HELP }).min(1, { error: CODE_HELP }).max(100, { error: CODE_HELP }),
    'mot-de-passe': newPasswordField,
  })
  .superRefine((fields, context) => {
    const problem = ownPasswordFaultOf(fields);
    if (problem) context.addIssue({ code: 'custom', path: ['mot-de-passe'], message: problem });
  })
  .transform((fields) => ({ identifier: fields.identifiant, code: fields.code, password: fields['mot-de-passe'] }));

export type Recovery = { identifier: Identifier; code: string; password: string };
type Ready = { account: Account; password: PreparedPassword };

const WRONG_CODE =
  'Ce code ne va pas avec ce compte, ou il a déjà servi. Vérifiez l’adresse ou l’identifiant, puis essayez un autre code de votre feuille.';

/**
 * A new password with a printed code. There is no limit by account: nobody can lock the owner out, and 60 bits
 * are not guessed within the limit by address.
 */
export const recoverWithCode: Definition<Recovery, Ready> = {
  name: 'recover-with-code',
  once: true,
  verb: 'update',
  resource: 'account-recovery',
  schema,
  limits: ['sensitive-address'],
  asSystem: 'recovery code',
  prepare: ({ input }) =>
    whenFree(async () => {
      const personId = await findRecoveryCode(input.identifier, input.code);
      const account = personId && (await getAccount(personId));
      if (!account) return fault('invalid', { message: WRONG_CODE, fieldErrors: { code: WRONG_CODE } });
      return { ok: true, ready: { account, password: await preparePassword(input.password) } };
    }),
  async perform(tx, { input, facts, now }, { account, password }) {
    if (!(await consumeRecoveryCode(tx, account.id, input.code, now)))
      return fault('invalid', { message: WRONG_CODE, fieldErrors: { code: WRONG_CODE } });
    // The other codes of the sheet stay good: new ones could not be shown to somebody who is not signed in, and
    // without any a person who has no mailbox would have no way back. The next page says so.
    await replacePassword(tx, account, password, now, 'keep');
    return {
      ok: true,
      redirect: '/connexion?fait=code',
      cookies: [rememberDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now)],
    };
  },
};

const WRONG_PASSWORD = 'Ce n’est pas votre mot de passe. Vérifiez-le, puis envoyez de nouveau.';

/** New recovery codes in the place of the old ones. Asks the password again: a phone left open is not enough. */
export const renewRecoveryCodes: Definition<{ password: string }, string> = {
  name: 'renew-recovery-codes',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z
    .object({ 'mot-de-passe': currentPasswordField })
    .transform((fields) => ({ password: fields['mot-de-passe'] })),
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  asSystem: 'recovery codes',
  prepare: ({ input, actor }) =>
    whenFree(async () => {
      if (actor.kind !== 'person') return fault('unauthenticated');
      const right = await confirmPassword(actor.id, input.password);
      return right
        ? { ok: true, ready: actor.id }
        : fault('invalid', { message: WRONG_PASSWORD, fieldErrors: { 'mot-de-passe': WRONG_PASSWORD } });
    }),
  async perform(tx, { now }, personId) {
    const codes = await createRecoveryCodes(tx, personId);
    return {
      ok: true,
      redirect: '/codes-de-secours',
      cookies: [flash('recovery-codes', codes.join(' '), personId, now)],
    };
  },
};
