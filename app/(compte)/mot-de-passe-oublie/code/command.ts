import { z } from 'zod';
import {
  identifierField,
  newPasswordField,
  ownPasswordFaultOf,
  type Identifier,
} from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { DEVICE_COOKIE, rememberDevice } from '#lib/access/identity/device.ts';
import { identity, type Account, type PreparedPassword } from '#lib/access/identity/index.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { changePassword, SIGN_IN_AGAIN_CODE } from '../../_parts/new-password.ts';
import { whenFree } from '../../_parts/when-free.ts';

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

const WRONG =
  'Ce code ne va pas avec ce compte, ou il a déjà servi. Vérifiez l’adresse ou le numéro, puis essayez un autre code de votre feuille.';

/**
 * A new password with a printed code. There is no limit by account: nobody can lock the owner out, and 60 bits
 * are not guessed within the limit by address.
 */
export const recoverWithCode: Definition<Recovery, Ready> = {
  name: 'recover-with-code',
  verb: 'update',
  resource: 'account-recovery',
  schema,
  limits: ['sensitive-address'],
  asSystem: 'recovery code',
  prepare: ({ input }) =>
    whenFree(async () => {
      const personId = await identity().findRecoveryCode(input.identifier, input.code);
      const account = personId && (await identity().getAccount(personId));
      if (!account) return fault('invalid', { message: WRONG, fieldErrors: { code: WRONG } });
      return { ok: true, ready: { account, password: await identity().preparePassword(input.password) } };
    }),
  async perform(tx, { input, facts, now }, { account, password }) {
    if (!(await identity().consumeRecoveryCode(tx, account.id, input.code, now)))
      return fault('invalid', { message: WRONG, fieldErrors: { code: WRONG } });
    // The other codes of the sheet stay good: ten new ones could not be shown to somebody who is not signed in, and
    // without any a person who has no mailbox would have no way back. The next page says so.
    await changePassword(tx, account, password, now, 'keep');
    return {
      ok: true,
      redirect: SIGN_IN_AGAIN_CODE,
      cookies: [rememberDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now)],
    };
  },
};
