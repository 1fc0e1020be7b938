import { z } from 'zod';
import { newPasswordField, ownPasswordFault, tokenField } from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { DEVICE_COOKIE, rememberDevice } from '#lib/access/identity/device.ts';
import { identity, type Account, type PreparedPassword } from '#lib/access/identity/index.ts';
import { consumeToken, peekToken } from '#lib/access/identity/tokens.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { changePassword, SIGN_IN_AGAIN } from '../_parts/new-password.ts';
import { whenFree } from '../_parts/when-free.ts';

export const RESET_LINK_DEAD =
  'Ce lien ne marche plus : il a déjà servi, ou il date de plus d’une heure. Demandez-en un autre.';

const schema = z
  .object({ jeton: tokenField, 'mot-de-passe': newPasswordField })
  .transform((fields) => ({ token: fields.jeton, password: fields['mot-de-passe'] }));

type Ready = { account: Account; password: PreparedPassword };

/** Whether a link can still be used; uses nothing up. */
export const isResetLink = async (token: string, now: Date): Promise<boolean> =>
  (await peekToken(token, 'reinitialisation', now)) !== null;

/**
 * A new password by the link of a mail. Whoever opened the mailbox owns the account: every session, bearer token
 * and recovery code made before stops working.
 */
export const resetPassword: Definition<{ token: string; password: string }, Ready> = {
  name: 'reset-password',
  verb: 'update',
  resource: 'account-recovery',
  schema,
  limits: ['sensitive-address'],
  asSystem: 'reset by link',
  prepare: ({ input, now }) =>
    whenFree(async () => {
      const personId = await peekToken(input.token, 'reinitialisation', now);
      const account = personId && (await identity().getAccount(personId));
      if (!account) return fault('not-found', { message: RESET_LINK_DEAD });
      const problem = account.email && ownPasswordFault(input.password, { kind: 'email', email: account.email });
      if (problem) return fault('invalid', { fieldErrors: { 'mot-de-passe': problem } });
      return { ok: true, ready: { account, password: await identity().preparePassword(input.password) } };
    }),
  async perform(tx, { input, facts, now }, { account, password }) {
    if ((await consumeToken(tx, input.token, 'reinitialisation', now)) !== account.id)
      return fault('not-found', { message: RESET_LINK_DEAD });
    await changePassword(tx, account, password, now, 'drop');
    await identity().markEmailVerified(tx, account.id, now);
    return {
      ok: true,
      redirect: SIGN_IN_AGAIN,
      cookies: account.email
        ? [rememberDevice({ kind: 'email', email: account.email }, facts.cookie(DEVICE_COOKIE), now)]
        : [],
    };
  },
};
