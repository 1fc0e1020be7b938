import NextAuth, { AuthError, type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '#lib/platform/env.ts';
import { open, seal } from '#lib/platform/crypto.ts';
import { cookieAttributes } from '../cookies.ts';
import { dataKeys } from '../keys.ts';
import { identity } from './index.ts';
import { SESSION_SECONDS, sessionCookieNameFor } from './jwt.ts';

/**
 * next-auth owns the session cookie. Its routes are not mounted: they would go around `defineAction`.
 * The password has been checked before, so `authorize` accepts one thing only: a ticket that this process
 * sealed a moment ago for one person.
 */
const TICKET = { table: 'sessions', column: 'ticket', row: 'sign-in' } as const;
const TICKET_MS = 30_000;
const RETURN_COOKIE = 'opc_retour';

const ticketSchema = z.object({ person: z.uuid(), at: z.number() });

async function authorize(credentials: Partial<Record<string, unknown>>) {
  const sealed = credentials['ticket'];
  const text = typeof sealed === 'string' ? open(sealed, TICKET, dataKeys()) : null;
  const ticket = text ? ticketSchema.parse(JSON.parse(text)) : null;
  const now = new Date();
  if (!ticket || now.getTime() - ticket.at > TICKET_MS) return null;
  const session = await identity().createSession(ticket.person, now);
  return session ? { id: ticket.person, sid: session.sessionId, role: session.role } : null;
}

const silent = () => {};

function config(): NextAuthConfig {
  const name = sessionCookieNameFor(env().APP_URL);
  return {
    secret: env().AUTH_SECRET,
    // Our own server has set the forwarded headers; no address that next-auth builds from them is used.
    trustHost: true,
    basePath: '/api/auth',
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: { name, options: cookieAttributes() },
      callbackUrl: { name: RETURN_COOKIE, options: cookieAttributes() },
    },
    providers: [Credentials({ credentials: { ticket: {} }, authorize })],
    callbacks: {
      // `user` is what authorize returned. Nothing else about the person goes into the cookie.
      jwt: ({ user, token }) => {
        const { id, sid, role } = user as unknown as { id: string; sid: string; role: string };
        return id ? { sub: id, sid, role } : token;
      },
    },
    // Its messages can hold what was sent; failures come back as errors and are logged by us, without content.
    logger: { error: silent, warn: silent, debug: silent },
  };
}

const { signIn } = NextAuth(() => config());

/**
 * Starts a session for somebody who has just proved who they are: a new session row, and the cookie in the
 * response under way (of a route handler or a server action).
 * @throws when the account is gone, or the database is out of reach.
 */
export async function startSession(personId: string, now: Date = new Date()): Promise<void> {
  const ticket = seal(JSON.stringify({ person: personId, at: now.getTime() }), TICKET, dataKeys());
  try {
    await signIn('credentials', { ticket, redirect: false, redirectTo: '/' });
  } catch (error) {
    // next-auth wraps what went wrong; an outage must be recognised as one.
    const cause = error instanceof AuthError ? (error.cause?.err ?? error) : error;
    throw cause;
  }
  // next-auth's own memory of where to go: the pipeline decides that.
  (await cookies()).delete(RETURN_COOKIE);
}
