import { z } from 'zod';
import { runAsSystem } from '#db/run-as.ts';
import { noteAccess } from '#lib/access/access-notes.ts';
import { isStaff, proofAddress, sessionIdOf } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { authenticate } from './authenticate.ts';
import { deviceWords } from './core/device-words.ts';
import { currentPasswordField, identifierField, type Identifier } from './core/credentials.ts';
import { attemptsKey, dayKey, DEVICE_COOKIE, knowsDevice, rememberDevice } from './devices.ts';
import { findAccount, type Account } from './directory.ts';
import type { GuestTestPort } from './guest-test.ts';
import { provedLately } from './second-factor-devices.ts';
import { endSession, sessionSeconds, startSession } from './sessions.ts';
import { whenFree } from './when-free.ts';

const schema = z
  .object({
    identifiant: identifierField,
    'mot-de-passe': currentPasswordField,
    suite: pathField.optional(),
    garder: z.unknown().optional(),
    appareil: z.unknown().optional(),
  })
  .transform(({ identifiant, suite, garder, appareil, ...rest }) => ({
    identifier: identifiant,
    password: rest['mot-de-passe'],
    next: suite ?? null,
    keepTest: garder === 'oui',
    ownDevice: appareil === 'oui',
  }));

export type SignIn = {
  identifier: Identifier;
  password: string;
  next: string | null;
  keepTest: boolean;
  ownDevice: boolean;
};

/** The same words for an unknown account and a wrong password. */
const WRONG =
  'Ces informations ne correspondent à aucun compte. Vérifiez l’adresse ou l’identifiant, et le mot de passe.';

/**
 * Signs in with an e-mail address or an identifiant, for an hour or, on one's own phone, for a month; keeps the
 * finished test of the guest one was if that is asked for. Advisers and administrators go on to the second code.
 */
export const signIn = ({ keepGuestTest }: GuestTestPort): Definition<SignIn, Account> => ({
  name: 'sign-in',
  needsCookies: true,
  verb: 'create',
  resource: 'session',
  schema,
  limits: ['sensitive-address', 'sign-in-account', 'sign-in-account-day', 'sign-in-account-all'],
  limitSubject: ({ input, facts, now }) => {
    const together = dayKey(input.identifier, facts.cookie(DEVICE_COOKIE), now);
    return {
      'sign-in-account': attemptsKey(input.identifier, facts.cookie(DEVICE_COOKIE), now),
      'sign-in-account-day': together,
      // Counted last: what the others refuse does not use it up.
      'sign-in-account-all': together,
    };
  },
  knownHere: ({ input, facts, now }) => knowsDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now),
  asSystem: 'sign-in',
  prepare: ({ input }) =>
    whenFree(async () => {
      const account = await authenticate(input.identifier, input.password);
      if (account) return { ok: true, ready: account };
      // Looked up and written for nobody as well, so that both take the same time.
      const known = await findAccount(input.identifier);
      await runAsSystem('sign-in refused', (tx) => noteAccess(tx, 'SIGN_IN_REFUSED', known?.id ?? null));
      return fault('invalid', { message: WRONG });
    }),
  async perform(tx, { input, actor, facts, now }, account) {
    // A new session for each sign-in; the one this browser had ends. In this order, which is that of a change of
    // password: the account is locked before its sessions.
    const provedAt = isStaff(account.role) ? await provedLately(tx, account.id, facts, now) : null;
    const session = await startSession(tx, account.id, now, sessionSeconds(input.ownDevice), {
      device: deviceWords(facts.agent),
      secondFactorAt: provedAt,
    });
    // Closed or erased since the password was checked.
    if (!session) return fault('invalid', { message: WRONG });
    await noteAccess(tx, 'SIGN_IN', account.id);
    const before = sessionIdOf(actor);
    if (before) await endSession(tx, before);
    // Only when asked: on a shared phone the finished test may be somebody else's.
    const kept = input.keepTest ? await keepGuestTest(tx, account.id, facts, now) : null;
    const next = kept?.page ?? input.next ?? '/tableau-de-bord';
    return {
      ok: true,
      redirect: isStaff(account.role) && !provedAt ? proofAddress({ asks: 'second-factor' }, next) : next,
      cookies: [session, rememberDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now), ...(kept?.cookies ?? [])],
    };
  },
});
