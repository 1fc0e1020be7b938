import { z } from 'zod';
import { emailField, type Identifier } from '#lib/access/core/credentials.ts';
import { identity, type Account } from '#lib/access/identity/index.ts';
import { createToken, TOKEN_SECONDS } from '#lib/access/identity/tokens.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { resetLink } from '../_parts/links.ts';

/** Both answers leave after this time, so that writing a message does not show in how long they take. */
const ANSWER_MS = 400;

type Ready = Account | null;

/** Sends a link to choose a new password, if there is such an account. The answer never says whether there is. */
export const requestReset: Definition<{ email: string }, Ready> = {
  name: 'request-reset',
  verb: 'update',
  resource: 'account-recovery',
  schema: z.object({ email: emailField }).transform(({ email }) => ({ email: email.email })),
  limits: ['new-rows-address', 'reset-account'],
  limitSubject: ({ input }) => input.email,
  asSystem: 'reset link',
  async prepare({ input }) {
    const identifier: Identifier = { kind: 'email', email: input.email };
    return { ok: true, ready: await identity().findAccount(identifier) };
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
