import { z } from 'zod';
import { sessionIdOf } from '#lib/access/core/actor.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { endSession, leavingCookies } from './sessions.ts';

/** Signs out: the session's row goes, so the cookie is worth nothing even to whoever copied it. */
export const signOut: Definition<Record<string, unknown>> = {
  name: 'sign-out',
  verb: 'delete',
  resource: 'session',
  schema: z.object({}),
  fromAnyonesPage: true,
  asSystem: 'sign-out',
  async perform(tx, { actor }) {
    const sessionId = sessionIdOf(actor);
    if (sessionId) await endSession(tx, sessionId);
    return { ok: true, redirect: '/connexion?fait=sortie', cookies: leavingCookies() };
  },
};
