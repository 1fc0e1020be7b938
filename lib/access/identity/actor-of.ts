import { sql } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { hashToken } from '#lib/platform/crypto.ts';
import { GUEST, roleOf, type Actor, type Guest, type Person } from '../core/actor.ts';
import type { Claims } from './jwt.ts';
import { claimsOf } from './session-cookie.ts';

type State = { person_id: string; app_role: string };

const stateOf = (tx: Tx, sessionId: string) =>
  tx.execute<State>(sql`select person_id, app_role from app_api.session_state(${sessionId}::uuid)`);

/** The person of a good session; a guest when there is none, or when it is not the one that the cookie claims. */
function personOf(state: State | undefined, claims: Claims): Person | Guest {
  if (!state || state.person_id !== claims.sub) return GUEST;
  return { kind: 'person', id: state.person_id, role: roleOf(state.app_role), sessionId: claims.sid };
}

/**
 * The actor behind a session cookie: the cookie names a session row, the database says whether it still holds
 * and which role the person has now.
 * @throws when the database is out of reach.
 */
export async function actorOfCookie(cookie: string | undefined): Promise<Actor> {
  const claims = await claimsOf(cookie);
  if (!claims) return GUEST;
  const [state] = await runAs(GUEST, (tx) => stateOf(tx, claims.sid));
  return personOf(state, claims);
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
  return runAs(claimed, async (tx) => {
    // Sent at once, before the first question of `read`: Postgres runs them in this order.
    const readOnly = tx.execute(sql`set transaction read only`).then(() => undefined);
    const session = stateOf(tx, claims.sid).then(([state]) => personOf(state, claims));
    const [person, data] = await Promise.all([session, read(tx, claims.sub), readOnly]);
    return person.kind === 'person' ? { person, data } : null;
  });
}

export const API_TOKEN_PREFIX = 'opc_';
const BEARER = /^Bearer +(opc_[\w-]{43})$/i;

/**
 * The person behind an `Authorization` header.
 * @returns 'missing' when there is no header (answer 401), 'bad' when it opens nothing (answer 403).
 * @throws when the database is out of reach.
 */
export async function bearerActor(authorizationHeader: string | null): Promise<Person | 'missing' | 'bad'> {
  if (!authorizationHeader?.trim()) return 'missing';
  const token = BEARER.exec(authorizationHeader.trim())?.[1];
  if (!token) return 'bad';
  const rows = await runAs(GUEST, (tx) =>
    tx.execute<State>(sql`select person_id, app_role from app_api.bearer_state(${hashToken(token)}::bytea)`),
  );
  const state = rows[0];
  return state ? { kind: 'person', id: state.person_id, role: roleOf(state.app_role), sessionId: null } : 'bad';
}
