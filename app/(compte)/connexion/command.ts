import { z } from 'zod';
import { currentPasswordField, identifierField, pathField, type Identifier } from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { attemptsKey, DEVICE_COOKIE, rememberDevice } from '#lib/access/identity/device.ts';
import { identity, type Account } from '#lib/access/identity/index.ts';
import type { Definition } from '#lib/access/pipeline.ts';
import { claimGuestResult, GUEST_COOKIE } from '#lib/assessments/index.ts';
import { whenFree } from '../_parts/when-free.ts';

const schema = z
  .object({ identifiant: identifierField, 'mot-de-passe': currentPasswordField, suite: pathField.optional() })
  .transform(({ identifiant, suite, ...rest }) => ({ identifier: identifiant, password: rest['mot-de-passe'], next: suite ?? null }));

export type SignIn = { identifier: Identifier; password: string; next: string | null };

/** The same words for an unknown account and a wrong password. */
const WRONG = 'Ces informations ne correspondent à aucun compte. Vérifiez l’adresse ou le numéro, et le mot de passe.';

/** Signs in with an e-mail address or a phone number, and keeps the finished test of the guest one was. */
export const signIn: Definition<SignIn, Account> = {
  name: 'sign-in',
  verb: 'create',
  resource: 'session',
  schema,
  limits: ['sensitive-address', 'sign-in-account'],
  limitSubject: ({ input, facts }) => attemptsKey(input.identifier, facts.cookie(DEVICE_COOKIE)),
  asSystem: 'sign-in',
  prepare: ({ input }) =>
    whenFree(async () => {
      const account = await identity().verifyCredentials(input.identifier, input.password);
      return account ? { ok: true, ready: account } : fault('invalid', { message: WRONG });
    }),
  async perform(tx, { input, actor, facts, now }, account) {
    // A new session for each sign-in; the one this browser had ends.
    if (actor.kind === 'person' && actor.sessionId) await identity().endSession(tx, actor.sessionId);
    const claimed = await claimGuestResult(tx, account.id, facts.cookie(GUEST_COOKIE), now);
    return {
      ok: true,
      redirect: claimed ? `/resultats/${claimed.resultId}` : (input.next ?? '/tableau-de-bord'),
      cookies: [rememberDevice(input.identifier), ...(claimed ? [{ name: GUEST_COOKIE, value: null }] : [])],
    };
  },
  async afterCommit(success, { now }, account) {
    const { startSession } = await import('#lib/access/identity/start-session.ts');
    await startSession(account.id, now);
    return success;
  },
};
