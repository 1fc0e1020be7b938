import { sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { hashToken } from '#lib/platform/crypto.ts';
import { GUEST, roleOf, type Actor, type Person } from '../core/actor.ts';
import { claimsOf } from './session-cookie.ts';

type State = { person_id: string; app_role: string };

/**
 * The actor behind a session cookie: the cookie names a session row, the database says whether it still holds
 * and which role the person has now.
 * @throws when the database is out of reach.
 */
export async function actorOfCookie(cookie: string | undefined): Promise<Actor> {
  const claims = await claimsOf(cookie);
  if (!claims) return GUEST;
  const rows = await runAs(GUEST, (tx) =>
    tx.execute<State>(sql`select person_id, app_role from app_api.session_state(${claims.sid}::uuid)`),
  );
  const state = rows[0];
  if (!state || state.person_id !== claims.sub) return GUEST;
  return { kind: 'person', id: state.person_id, role: roleOf(state.app_role), sessionId: claims.sid };
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
