import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { proofAddress, type Actor, type Person } from './core/actor.ts';
import { can, shared, type SharedKind, type Verb } from './core/can.ts';
import { COOKIELESS_HEADER, hostCookie, SESSION_COOKIE } from './core/cookie-names.ts';
import { FLASH_COOKIE, openFlash, type FlashKind } from './flash-seal.ts';
import { findKeptForm, type KeptForm } from './kept-form.ts';
import { FORM_COOKIE, formTokenFor } from './form-token.ts';
import { LIVE_HEADER } from './core/live-island.ts';
import { actorOfCookie, actorOfRequest, readAsCookie } from './identity/actor-of.ts';
import { claimsOf } from './identity/session-cookie.ts';
import { cookieKey, dataKeys } from './keys.ts';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { env } from '#lib/platform/env.ts';

/** Gives what each of our cookies holds in the request under way. */
export async function cookieReader(): Promise<(name: string) => string | undefined> {
  const jar = await cookies();
  return (name) => jar.get(hostCookie(name, env().APP_URL))?.value;
}

/** What one of our cookies holds in the request under way. */
const readCookie = async (name: string): Promise<string | undefined> => (await cookieReader())(name);

/** The session cookie of the request under way, for what outlives it. */
export const readSessionCookie = (): Promise<string | undefined> => readCookie(SESSION_COOKIE);

/**
 * Who this request comes from, checked against the database: a signed-out, expired or revoked session is a guest, and
 * so is one that lacks a proof. A page that asks for itself again does not keep the session awake: whoever books could
 * hold open what its adviser has left.
 * Asked once a request, however often it is called.
 * @throws when the database is out of reach: an outage signs nobody out and is never taken for a guest.
 */
export const getActor: () => Promise<Actor> = cache(async (): Promise<Actor> => {
  const [cookie, head] = await Promise.all([readCookie(SESSION_COOKIE), headers()]);
  return head.get(LIVE_HEADER) ? actorOfCookie(cookie) : actorOfRequest(cookie);
});

/** Whether this browser brought no cookie of ours: on its first visit, or because it keeps none. */
export const isCookieless = async (): Promise<boolean> => (await headers()).get(COOKIELESS_HEADER) !== null;

/**
 * The signed-in person, or a redirect to the page that lets them in and leads back to `suite` (a path of this site):
 * the sign-in, or what a held session is asked for.
 * For pages and GET handlers; mutations get `unauthenticated` from the pipeline.
 */
export async function requirePerson(suite: string): Promise<Person> {
  const actor = await getActor();
  return actor.kind === 'person' ? actor : toSignIn(suite, actor);
}

/**
 * The same with what the page shows of the person, asked for in the transaction that asks for the session (see
 * `readAsCookie`).
 */
export async function requirePersonWith<T>(
  suite: string,
  read: (tx: Tx, personId: string) => Promise<T>,
): Promise<{ person: Person; data: T }> {
  return (await readAsCookie(await readCookie(SESSION_COOKIE), read)) ?? toSignIn(suite, await getActor());
}

async function toSignIn(suite: string, actor: Actor): Promise<never> {
  if (actor.kind === 'guest' && actor.held) redirect(proofAddress(actor.held, suite));
  // A form whose session ended elsewhere: what was typed does not travel, and that is said.
  const lost = (await headers()).get('x-opc-method') === 'POST' ? '&fait=perdu' : '';
  redirect(`/connexion?suite=${encodeURIComponent(suite)}${lost}`);
}

/**
 * The signed-in person who may do this to a thing that nobody owns (the pages of the guides, the O*NET table). A
 * visitor is led to the sign-in page; for anybody else the page does not exist.
 */
export async function requireRight(suite: string, verb: Verb, kind: SharedKind): Promise<Person> {
  const person = await requirePerson(suite);
  if (!can(person, verb, shared(kind))) notFound();
  return person;
}

/**
 * What every POST form carries in the hidden field `formToken`: of which browser it is, and of which person. The person
 * is the one whom the session cookie names, which only our key makes. The database is not asked: this opens nothing.
 * Empty only when the middleware did not run.
 */
export async function formToken(): Promise<string> {
  const [cookie, claims] = await Promise.all([readCookie(FORM_COOKIE), readCookie(SESSION_COOKIE).then(claimsOf)]);
  return cookie ? formTokenFor(cookie, cookieKey(), claims?.sub ?? null) : '';
}

/** What the page before left for this actor, or null. The middleware erases the cookie in the same answer. */
export async function takeFlash(kind: FlashKind, actor: Actor, now: Date = new Date()): Promise<string | null> {
  const cookie = await readCookie(FLASH_COOKIE);
  return cookie ? openFlash(cookie, kind, actor.kind === 'person' ? actor.id : null, now, dataKeys()) : null;
}

/** The form that this person sent while their session slept, on the one page that follows the password; else null. */
export async function takeKeptForm(actor: Actor, now: Date = new Date()): Promise<KeptForm | null> {
  const sessionId = actor.kind === 'person' ? actor.sessionId : null;
  const place = sessionId && (await takeFlash('kept-form', actor, now));
  if (!sessionId || !place) return null;
  const kept = await runAsSystem('form given back', (tx) => findKeptForm(tx, sessionId, now));
  return kept?.place === place ? kept : null;
}
