import { cache } from 'react';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Actor, Person } from './core/actor.ts';
import { can, shared, type SharedKind, type Verb } from './core/can.ts';
import { FORM_COOKIE, formTokenFor } from './form-token.ts';
import { actorOfCookie } from './identity/actor-of.ts';
import { sessionCookieName } from './identity/session-cookie.ts';
import { cookieKey } from './keys.ts';

export { sessionCookieName } from './identity/session-cookie.ts';

/**
 * Who this request comes from, checked against the database: a signed-out, expired or revoked session is a guest.
 * Asked once a request, however often it is called.
 * @throws when the database is out of reach: an outage signs nobody out and is never taken for a guest.
 */
export const getActor: () => Promise<Actor> = cache(async (): Promise<Actor> => {
  const jar = await cookies();
  return actorOfCookie(jar.get(sessionCookieName())?.value);
});

/**
 * The signed-in person, or a redirect to the sign-in page that leads back to `suite` (a path of this site).
 * For pages and GET handlers; mutations get `unauthenticated` from the pipeline.
 */
export async function requirePerson(suite: string): Promise<Person> {
  const actor = await getActor();
  if (actor.kind === 'person') return actor;
  redirect(`/connexion?suite=${encodeURIComponent(suite)}`);
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

/** What every POST form carries in the hidden field `formToken`. Empty only when the middleware did not run. */
export async function formToken(): Promise<string> {
  const cookie = (await cookies()).get(FORM_COOKIE)?.value;
  return cookie ? formTokenFor(cookie, cookieKey()) : '';
}
