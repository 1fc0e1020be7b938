import { z } from 'zod';
import { revokeAllApiTokens } from '#lib/access/api-tokens.ts';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { currentPasswordField, newPasswordField, ownPasswordFault } from './core/credentials.ts';
import type { PreparedPassword } from './credentials/index.ts';
import { findContacts } from './directory.ts';
import { preparePassword } from './password.ts';
import { PASSWORD_TRIES, passwordAgain } from './password-again.ts';
import { replacePassword } from './replace-password.ts';
import {
  endAllSessions as endSessionsOf,
  leavingCookies,
  sessionLeft,
  sessionSeconds,
  startSession,
} from './sessions.ts';

const passwordSchema = z
  .object({ 'mot-de-passe': currentPasswordField, 'nouveau-mot-de-passe': newPasswordField })
  .transform((fields) => ({ current: fields['mot-de-passe'], next: fields['nouveau-mot-de-passe'] }));

type Passwords = z.output<typeof passwordSchema>;

/**
 * Another password, for somebody who knows the present one. Every other device is signed out and every other key ends;
 * this device stays.
 */
export const changePassword: Definition<Passwords, PreparedPassword> = {
  name: 'account.change-password',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: passwordSchema,
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  asSystem: 'password change',
  prepare: ({ input, actor }) =>
    passwordAgain(
      actor,
      'mot-de-passe',
      input.current,
      'Ce n’est pas votre mot de passe actuel. Rien n’a changé.',
      () => preparePassword(input.next),
    ),
  async perform(tx, { input, actor, now }, prepared) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const contacts = await findContacts(tx, actor.id);
    if (!contacts) return fault('not-found');
    const { email, phone, handle } = contacts;
    const own = [
      email && ownPasswordFault(input.next, { kind: 'email', email }),
      phone && ownPasswordFault(input.next, { kind: 'phone', phone }),
      handle && ownPasswordFault(input.next, { kind: 'handle', handle }),
    ].find(Boolean);
    if (own) return fault('invalid', { fieldErrors: { 'nouveau-mot-de-passe': own } });
    // Somebody without a mailbox keeps the printed codes: they are the only way back, and new ones would be lost unread
    // by whoever just changes a password. With a mailbox there is another way, so an old sheet must not open the
    // account.
    const left = await sessionLeft(tx, actor.sessionId, now);
    await replacePassword(tx, { id: actor.id, email }, prepared, now, email ? 'drop' : 'keep');
    const session = await startSession(tx, actor.id, now, left.seconds || sessionSeconds(false), left.known);
    return session
      ? { ok: true, redirect: '/profil/securite?fait=mot-de-passe#contenu', cookies: [session] }
      : fault('not-found');
  },
};

/** Signs the person out of every device, this one included, and ends the bearer tokens of other programs. */
export const endAllSessions: Definition<Record<string, never>> = {
  name: 'account.end-all-sessions',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z.object({}),
  asSystem: 'sign-out everywhere',
  async perform(tx, { actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    await endSessionsOf(tx, actor.id);
    await revokeAllApiTokens(tx, actor.id, now);
    return { ok: true, redirect: '/connexion?fait=sortie', cookies: leavingCookies() };
  },
};
