import { z } from 'zod';
import { currentPasswordField, identifierField, pathField, type Identifier } from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { attemptsKey, dayKey, DEVICE_COOKIE, knowsDevice, rememberDevice } from '#lib/access/identity/device.ts';
import { identity, type Account } from '#lib/access/identity/index.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { claimGuestResult } from '#lib/guidance/index.ts';
import { GUEST_COOKIE } from '#lib/assessments/index.ts';
import { whenFree } from '../_parts/when-free.ts';

const schema = z
  .object({
    identifiant: identifierField,
    'mot-de-passe': currentPasswordField,
    suite: pathField.optional(),
    garder: z.unknown().optional(),
  })
  .transform(({ identifiant, suite, garder, ...rest }) => ({
    identifier: identifiant,
    password: rest['mot-de-passe'],
    next: suite ?? null,
    keepTest: garder === 'oui',
  }));

export type SignIn = { identifier: Identifier; password: string; next: string | null; keepTest: boolean };

/** The same words for an unknown account and a wrong password. */
const WRONG = 'Ces informations ne correspondent à aucun compte. Vérifiez l’adresse ou le numéro, et le mot de passe.';

/**
 * Signs in with an e-mail address or a phone number, and keeps the finished test of the guest one was if that is asked
 * for.
 */
export const signIn: Definition<SignIn, Account> = {
  name: 'sign-in',
  verb: 'create',
  resource: 'session',
  schema,
  limits: ['sensitive-address', 'sign-in-account', 'sign-in-account-day'],
  limitSubject: ({ input, facts, now }) => ({
    'sign-in-account': attemptsKey(input.identifier, facts.cookie(DEVICE_COOKIE), now),
    'sign-in-account-day': dayKey(input.identifier, facts.cookie(DEVICE_COOKIE), now),
  }),
  knownHere: ({ input, facts, now }) => knowsDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now),
  asSystem: 'sign-in',
  prepare: ({ input }) =>
    whenFree(async () => {
      const account = await identity().verifyCredentials(input.identifier, input.password);
      return account ? { ok: true, ready: account } : fault('invalid', { message: WRONG });
    }),
  async perform(tx, { input, actor, facts, now }, account) {
    // A new session for each sign-in; the one this browser had ends.
    if (actor.kind === 'person' && actor.sessionId) await identity().endSession(tx, actor.sessionId);
    // Only when asked: on a shared phone the finished test may be somebody else's.
    const claimed = input.keepTest && (await claimGuestResult(tx, account.id, facts.cookie(GUEST_COOKIE), now));
    return {
      ok: true,
      redirect: claimed ? `/resultats/${claimed.resultId}` : (input.next ?? '/tableau-de-bord'),
      cookies: [
        rememberDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now),
        ...(claimed ? [{ name: GUEST_COOKIE, value: null }] : []),
      ],
    };
  },
  async afterCommit(success, { now }, account) {
    const { startSession } = await import('#lib/access/identity/start-session.ts');
    await startSession(account.id, now);
    return success;
  },
};
