import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { tokenField } from './core/credentials.ts';
import { getAccount, markEmailVerified, type Account } from './directory.ts';
import { verificationLink } from './links.ts';
import { consumeToken, createToken, peekToken } from './tokens.ts';

export const VERIFICATION_LINK_DEAD = 'Ce lien ne marche plus : il a déjà servi, ou il date de plus de deux jours.';

/** Whether a link can still be used; uses nothing up. */
export const isVerificationLink = async (token: string, now: Date): Promise<boolean> =>
  (await peekToken(token, 'verification', now)) !== null;

/** Confirms that an address is the person's, by the link of a mail. Needs no session: it may be opened elsewhere. */
export const verifyEmail: Definition<{ jeton: string }> = {
  name: 'verify-email',
  once: true,
  verb: 'update',
  resource: 'account-recovery',
  schema: z.object({ jeton: tokenField }),
  limits: ['sensitive-address'],
  asSystem: 'address confirmed',
  async perform(tx, { input, now }) {
    const personId = await consumeToken(tx, input.jeton, 'verification', now);
    if (!personId) return fault('not-found', { message: VERIFICATION_LINK_DEAD });
    await markEmailVerified(tx, personId, now);
    return { ok: true, redirect: '/verification?fait=confirmation' };
  },
};

/** Sends the person who is signed in another link. */
export const resendVerification: Definition<Record<string, never>, Account> = {
  name: 'resend-verification',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z.object({}),
  limits: ['verification-person'],
  asSystem: 'verification link',
  async prepare({ actor }) {
    const account = actor.kind === 'person' ? await getAccount(actor.id) : null;
    if (!account) return fault('unauthenticated');
    return account.email && !account.emailVerifiedAt
      ? { ok: true, ready: account }
      : fault('conflict', { message: 'Il n’y a pas d’adresse e-mail à confirmer pour votre compte.' });
  },
  async perform(tx, { now }, account) {
    await enqueue(tx, {
      kind: 'verification',
      profileId: account.id,
      data: { url: verificationLink(await createToken(tx, account.id, 'verification', now)) },
    });
    return { ok: true, redirect: '/verification?fait=envoi' };
  },
};
