import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { emailField, newPasswordField, ownPasswordFault, tokenField, type Identifier } from './core/credentials.ts';
import type { PreparedPassword } from './credentials/index.ts';
import { DEVICE_COOKIE, rememberDevice } from './devices.ts';
import { findAccount, getAccount, markEmailVerified, type Account } from './directory.ts';
import { resetLink } from './links.ts';
import { preparePassword } from './password.ts';
import { replacePassword } from './replace-password.ts';
import { consumeToken, createToken, peekToken, TOKEN_SECONDS } from './tokens.ts';
import { whenFree } from './when-free.ts';

/** Both answers leave after this time, so that writing a message does not show in how long they take. */
const ANSWER_MS = 400;

/** Sends a link to choose a new password, if there is such an account. The answer never says whether there is. */
export const requestReset: Definition<{ email: string }, Account | null> = {
  name: 'request-reset',
  verb: 'update',
  resource: 'account-recovery',
  schema: z.object({ email: emailField }).transform(({ email }) => ({ email: email.email })),
  limits: ['new-rows-address', 'reset-account'],
  limitSubject: ({ input }) => input.email,
  asSystem: 'reset link',
  async prepare({ input }) {
    const identifier: Identifier = { kind: 'email', email: input.email };
    return { ok: true, ready: await findAccount(identifier) };
  },
  async perform(tx, { now }, account) {
    if (account) {
      const token = await createToken(tx, account.id, 'reinitialisation', now);
      await enqueue(tx, {
        kind: 'reinitialisation',
        profileId: account.id,
        data: { url: resetLink(token), minutes: TOKEN_SECONDS.reinitialisation / 60 },
      });
    }
    return { ok: true, redirect: '/mot-de-passe-oublie?fait=envoi' };
  },
  async afterCommit(success, { now }) {
    const left = now.getTime() + ANSWER_MS - Date.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    return success;
  },
};

export const RESET_LINK_DEAD =
  'Ce lien ne marche plus : il a déjà servi, ou il date de plus d’une heure. Demandez-en un autre.';

const resetSchema = z
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
  once: true,
  verb: 'update',
  resource: 'account-recovery',
  schema: resetSchema,
  limits: ['sensitive-address'],
  asSystem: 'reset by link',
  prepare: ({ input, now }) =>
    whenFree(async () => {
      const personId = await peekToken(input.token, 'reinitialisation', now);
      const account = personId && (await getAccount(personId));
      if (!account) return fault('not-found', { message: RESET_LINK_DEAD });
      const problem = account.email && ownPasswordFault(input.password, { kind: 'email', email: account.email });
      if (problem) return fault('invalid', { fieldErrors: { 'mot-de-passe': problem } });
      return { ok: true, ready: { account, password: await preparePassword(input.password) } };
    }),
  async perform(tx, { input, facts, now }, { account, password }) {
    if ((await consumeToken(tx, input.token, 'reinitialisation', now)) !== account.id)
      return fault('not-found', { message: RESET_LINK_DEAD });
    await replacePassword(tx, account, password, now, 'drop');
    await markEmailVerified(tx, account.id, now);
    return {
      ok: true,
      // Nobody is signed in by a link.
      redirect: '/connexion?fait=mot-de-passe',
      cookies: account.email
        ? [rememberDevice({ kind: 'email', email: account.email }, facts.cookie(DEVICE_COOKIE), now)]
        : [],
    };
  },
};
