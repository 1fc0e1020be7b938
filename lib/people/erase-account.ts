import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAsSystem } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { currentPasswordField, type Identifier } from '#lib/accounts/core/credentials.ts';
import {
  type Account,
  type LeaveRole,
  DEVICE_COOKIE,
  findIdentifiers,
  forgetCredential,
  forgetDevice,
  getAccount,
  leavingCookies,
  PASSWORD_TRIES,
  passwordAgain,
} from '#lib/accounts/index.ts';
import { removeMailFilesTo } from '#lib/platform/mail/index.ts';
import { enqueue } from '#lib/messages/index.ts';
import { selectProfile } from './profile.ts';

const FIELD = 'mot-de-passe';

/** Whose account it is, and everything that they sign in with. */
type Asked = { readonly account: Account; readonly identifiers: readonly Identifier[] };

async function findAsked(personId: string): Promise<Asked | null> {
  const account = await getAccount(personId);
  if (!account) return null;
  return { account, identifiers: await runAsSystem('account to erase', (tx) => findIdentifiers(tx, personId)) };
}

/** What whoever receives people leaves first: nobody is to wait for somebody who is gone. */
type Port = { readonly leaveRole: LeaveRole };

/**
 * Erases the person's account and everything that hangs on it, after asking the password again. The audit
 * trail keeps that it happened, without what it said. If they have an address, a last message goes there.
 */
export const eraseAccount = (port: Port): Definition<{ [FIELD]: string }, Asked | null> => ({
  name: 'account.erase',
  once: true,
  verb: 'delete',
  resource: 'account',
  subject: 'own',
  schema: z.object({ [FIELD]: currentPasswordField }),
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  prepare: ({ input, actor }) =>
    passwordAgain(actor, FIELD, input[FIELD], 'Ce n’est pas votre mot de passe. Rien n’a été effacé.', findAsked),
  async perform(tx, { facts, now }, asked) {
    if (!asked) return fault('not-found');
    const { account, identifiers } = asked;
    const profile = await selectProfile(tx, account.id);
    // Appointments are the system's to give up, in a transaction of its own: their persons are told while there is
    // somebody to name. Committed first, it closes the agenda, so that nobody books meanwhile. Whatever their role is
    // now: what was ahead when they lost it may still wait.
    await runAsSystem('an adviser leaves', (system) => port.leaveRole(system, account.id, null, now));
    const [erased] = await tx.execute<{ gone: boolean }>(sql`select app_api.erase_me() as gone`);
    if (!profile || !erased?.gone) return fault('not-found');
    const { email, fullName } = profile;
    // The outbox of somebody who no longer exists is the system's. Last of all: if this fails, nothing is erased,
    // and nothing is left that can fail between the message and the erasure but the commit itself.
    // Nobody who never confirmed the address hears of it: it may be somebody else's.
    if (email !== null && account.emailVerifiedAt !== null) {
      await runAsSystem('account erased: message', (system) =>
        enqueue(system, {
          kind: 'compte-efface',
          profileId: null,
          to: { name: fullName ?? '', address: email },
          data: {},
        }),
      );
    }
    return {
      ok: true,
      redirect: '/compte-efface#contenu',
      // Others of the family stay known to a phone that they share.
      cookies: [...leavingCookies(), forgetDevice(identifiers, facts.cookie(DEVICE_COOKIE), now)],
    };
  },
  async afterCommit(success, _command, asked) {
    if (asked) await forgetCredential(asked.account.id);
    if (asked?.account.email) await removeMailFilesTo(asked.account.email);
    return success;
  },
});
