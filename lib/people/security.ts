import { z } from 'zod';
import { revokeAllApiTokens } from '#lib/access/api-tokens.ts';
import { FLASH_COOKIE } from '#lib/access/core/cookie-names.ts';
import { currentPasswordField, newPasswordField, ownPasswordFault } from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { identity, type PreparedPassword } from '#lib/access/identity/index.ts';
import { replacePassword } from '#lib/access/identity/replace-password.ts';
import { sessionCookieName } from '#lib/access/identity/session-cookie.ts';
import { byActor, type CookieChange, type Definition } from '#lib/access/pipeline/definition.ts';
import { GUEST_COOKIE } from '#lib/assessments/index.ts';
import { enqueue } from '#lib/messages/index.ts';
import { log } from '#lib/platform/log.ts';
import { passwordAgain } from './password-again.ts';
import { selectProfile } from './profile.ts';

/** What a phone must not keep of somebody who has left it. */
export const leavingCookies = (): CookieChange[] =>
  [sessionCookieName(), FLASH_COOKIE, GUEST_COOKIE].map((name) => ({ name, value: null }));

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
  limits: ['sign-in-account'],
  limitSubject: byActor,
  asSystem: 'password change',
  prepare: ({ input, actor }) =>
    passwordAgain(
      actor,
      'mot-de-passe',
      input.current,
      'Ce n’est pas votre mot de passe actuel. Rien n’a changé.',
      () => identity().preparePassword(input.next),
    ),
  async perform(tx, { input, actor, now }, prepared) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const profile = await selectProfile(tx, actor.id);
    if (!profile) return fault('not-found');
    const own = [
      profile.email && ownPasswordFault(input.next, { kind: 'email', email: profile.email }),
      profile.phone && ownPasswordFault(input.next, { kind: 'phone', phone: profile.phone }),
    ].find(Boolean);
    if (own) return fault('invalid', { fieldErrors: { 'nouveau-mot-de-passe': own } });
    // Somebody without a mailbox keeps the printed codes: they are the only way back, and new ones would be lost unread
    // by whoever just changes a password. With a mailbox there is another way, so an old sheet must not open the
    // account.
    await replacePassword(tx, actor.id, prepared, now, profile.email ? 'drop' : 'keep');
    if (profile.email)
      await enqueue(tx, { kind: 'mot-de-passe-change', profileId: actor.id, data: { when: now.toISOString() } });
    return { ok: true, redirect: '/profil/securite?fait=mot-de-passe#contenu' };
  },
  async afterCommit(success, { actor, now }) {
    if (actor.kind === 'guest') return success;
    try {
      const { startSession } = await import('#lib/access/identity/start-session.ts');
      await startSession(actor.id, now);
      return success;
    } catch (error) {
      // The password has changed, whatever happens now: signing in with it is all that is left to do.
      log.warn('password.no-session', { profile: actor.id, error });
      return { ok: true, redirect: '/connexion?fait=mot-de-passe', cookies: leavingCookies() };
    }
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
    await identity().endAllSessions(tx, actor.id);
    await revokeAllApiTokens(tx, actor.id, now);
    return { ok: true, redirect: '/connexion?fait=sortie', cookies: leavingCookies() };
  },
};
