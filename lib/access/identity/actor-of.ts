import { sql } from 'drizzle-orm';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { hashToken } from '#lib/platform/crypto.ts';
import { log } from '#lib/platform/log.ts';
import { GUEST, roleOf, type Actor, type Guest, type Held, type Person } from '../core/actor.ts';
import type { Claims } from './jwt.ts';
import { claimsOf } from './session-cookie.ts';

type State = { person_id: string; app_role: string; asks: Held['asks'] | null; unseen: boolean };

const stateOf = (tx: Tx, sessionId: string) =>
  tx.execute<State>(sql`select person_id, app_role, asks, unseen from app_api.session_state(${sessionId}::uuid)`);

/**
 * The person of a good session; a guest when there is none, when it is not the one that the cookie claims, or while the
 * session lacks a proof. This is the one place that decides it: until then no right of theirs opens anywhere.
 */
function personOf(state: State | undefined, claims: Claims): Person | Guest {
  if (!state || state.person_id !== claims.sub) return GUEST;
  if (state.asks) return { kind: 'guest', held: { personId: claims.sub, sessionId: claims.sid, asks: state.asks } };
  return { kind: 'person', id: state.person_id, role: roleOf(state.app_role), sessionId: claims.sid };
}

/** Notes that a session is in use, at most once a minute. Left unnoted it only sleeps earlier. */
async function noteSeen(actor: Actor, state: State | undefined): Promise<void> {
  if (actor.kind !== 'person' || !state?.unseen) return;
  await runAsSystem('session seen', (tx) =>
    tx.execute(sql`update private.sessions set last_seen_at = now()
      where id = ${actor.sessionId}::uuid and last_seen_at <= now() - interval '1 minute'`),
  ).catch((error: unknown) => log.error('session.seen', { error }));
}

async function lookUp(cookie: string | undefined): Promise<{ actor: Actor; state?: State | undefined }> {
  const claims = await claimsOf(cookie);
  if (!claims) return { actor: GUEST };
  const [state] = await runAs(GUEST, (tx) => stateOf(tx, claims.sid));
  return { actor: personOf(state, claims), state };
}

/**
 * The actor behind a session cookie: the cookie names a session row, the database says whether it still holds
 * and which role the person has now.
 * @throws when the database is out of reach.
 */
export const actorOfCookie = async (cookie: string | undefined): Promise<Actor> => (await lookUp(cookie)).actor;

/** The same for a request that somebody made: the session is in use, and that is noted. */
export async function actorOfRequest(cookie: string | undefined): Promise<Actor> {
  const { actor, state } = await lookUp(cookie);
  await noteSeen(actor, state);
  return actor;
}

/**
 * The person behind a session cookie and what they want to see of their own, in one transaction whose questions travel
 * together. It runs as the person whom the cookie names, who is not known to be signed in yet: only our key makes such
 * a cookie, it may only read, it has the least role, and unless the session proves good nothing that it read leaves
 * here.
 * @param read asks for what is the person’s own, by their id; it must not act on what it reads
 * @returns null when nobody is signed in
 * @throws when the database is out of reach
 */
export async function readAsCookie<T>(
  cookie: string | undefined,
  read: (tx: Tx, personId: string) => Promise<T>,
): Promise<{ person: Person; data: T } | null> {
  const claims = await claimsOf(cookie);
  if (!claims) return null;
  const claimed: Person = { kind: 'person', id: claims.sub, role: 'user', sessionId: claims.sid };
  const { state, person, data } = await runAs(claimed, async (tx) => {
    // Sent at once, before the first question of `read`: Postgres runs them in this order.
    const readOnly = tx.execute(sql`set transaction read only`).then(() => undefined);
    const session = stateOf(tx, claims.sid).then(([state]) => ({ state, person: personOf(state, claims) }));
    const [found, data] = await Promise.all([session, read(tx, claims.sub), readOnly]);
    return { ...found, data };
  });
  await noteSeen(person, state);
  return person.kind === 'person' ? { person, data } : null;
}

export const API_TOKEN_PREFIX = 'opc_';
const BEARER = /^Bearer +(opc_[\w-]{43})$/i;

/**
 * The person behind an `Authorization` header, with the least role: no token replaces a second factor.
 * @returns 'missing' when there is no header (answer 401), 'bad' when it opens nothing (answer 403).
 * @throws when the database is out of reach.
 */
export async function bearerActor(authorizationHeader: string | null): Promise<Person | 'missing' | 'bad'> {
  if (!authorizationHeader?.trim()) return 'missing';
  const token = BEARER.exec(authorizationHeader.trim())?.[1];
  if (!token) return 'bad';
  const rows = await runAs(GUEST, (tx) =>
    tx.execute<{ person_id: string }>(sql`select person_id from app_api.bearer_state(${hashToken(token)}::bytea)`),
  );
  const state = rows[0];
  return state ? { kind: 'person', id: state.person_id, role: 'user', sessionId: null } : 'bad';
}
