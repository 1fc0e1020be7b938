import { z } from 'zod';
import { FLASH_COOKIE } from '#lib/access/core/cookie-names.ts';
import { identity } from '#lib/access/identity/index.ts';
import { sessionCookieName } from '#lib/access/identity/session-cookie.ts';
import type { CookieChange, Definition } from '#lib/access/pipeline/definition.ts';
import { GUEST_COOKIE } from '#lib/assessments/index.ts';

/** What a shared phone must not keep. */
export const erasedCookies = (): CookieChange[] =>
  [sessionCookieName(), FLASH_COOKIE, GUEST_COOKIE].map((name) => ({ name, value: null }));

/** Signs out: the session's row goes, so the cookie is worth nothing even to whoever copied it. */
export const signOut: Definition<Record<string, unknown>> = {
  name: 'sign-out',
  verb: 'delete',
  resource: 'session',
  schema: z.object({}),
  asSystem: 'sign-out',
  async perform(tx, { actor }) {
    if (actor.kind === 'person' && actor.sessionId) await identity().endSession(tx, actor.sessionId);
    return { ok: true, redirect: '/connexion?fait=sortie', cookies: erasedCookies() };
  },
};
