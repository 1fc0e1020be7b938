import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { takeTurn } from '#db/turn.ts';
import { resultShares } from '#db/schema/assessments.ts';
import { GUEST, isId, type Actor } from '#lib/access/core/actor.ts';
import { can } from '#lib/access/core/can.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import type { Analysis, Instrument } from './core/index.ts';
import { findInstrument } from './instruments/registry.ts';
import { findResultPlace } from './result-store.ts';

/** Links that may be open at once for one result: enough for everyone one wants to show it to. */
export const MAX_SHARES = 10;

export interface Share {
  readonly id: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
}

const isOpen = and(isNull(resultShares.revokedAt), sql`${resultShares.endsAt} > now()`);

/**
 * Makes a link to one of the person's results.
 * @returns the token, known to nobody else and never stored; 'full' when ten links are open; null when there is no such
 *   result of theirs.
 */
export async function createShare(tx: Tx, resultId: string): Promise<{ token: string } | 'full' | null> {
  if (!isId(resultId)) return null;
  // Sends about one result wait for each other: two do not both find the last free link.
  await takeTurn(tx, `shares ${resultId}`);
  const open = await tx
    .select({ id: resultShares.id })
    .from(resultShares)
    .where(and(eq(resultShares.resultId, resultId), isOpen));
  if (open.length >= MAX_SHARES) return 'full';
  const place = await findResultPlace(tx, resultId);
  if (!place) return null;
  const token = newToken();
  try {
    // A transaction inside of this one (a savepoint): what fails in it leaves the outer one usable.
    const rows = await tx.transaction((inner) =>
      // Told in full, result and date: the policy and the foreign key then open one partition each.
      inner.execute(sql`
        insert into public.result_shares (profile_id, result_id, result_created_at, token_hash)
        values (${place.ownerId}::uuid, ${resultId}::uuid, ${place.createdAt}::timestamptz, ${hashToken(token)})
        returning id`),
    );
    return rows.length === 1 ? { token } : null;
  } catch (error) {
    // Deleted since it was looked for: nobody's role may lock a result against that.
    if (isGone(error)) return null;
    throw error;
  }
}

/** Whether a row that was to be referred to is no longer there (`foreign_key_violation`). */
const isGone = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === '23503') || isGone(error.cause));

/** Closes a link at once; false when it is not the person's or is closed already. */
export async function revokeShare(tx: Tx, shareId: string, now: Date): Promise<boolean> {
  if (!isId(shareId)) return false;
  const rows = await tx
    .update(resultShares)
    .set({ revokedAt: now })
    .where(and(eq(resultShares.id, shareId), isNull(resultShares.revokedAt)))
    .returning({ id: resultShares.id });
  return rows.length === 1;
}

/** Whose link this is, as far as this transaction sees; null when there is none to see. */
export async function findShareOwner(tx: Tx, shareId: string): Promise<string | null> {
  if (!isId(shareId)) return null;
  const [row] = await tx
    .select({ ownerId: resultShares.profileId })
    .from(resultShares)
    .where(eq(resultShares.id, shareId));
  return row?.ownerId ?? null;
}

/** Open links of one result, the newest first. */
export async function listShares(actor: Actor, resultId: string): Promise<Share[]> {
  if (actor.kind === 'guest' || !isId(resultId)) return [];
  const rows = await runAs(actor, (tx) =>
    tx
      .select({
        id: resultShares.id,
        createdAt: resultShares.createdAt,
        endsAt: resultShares.endsAt,
        ownerId: resultShares.profileId,
      })
      .from(resultShares)
      .where(and(eq(resultShares.resultId, resultId), isOpen))
      .orderBy(desc(resultShares.createdAt)),
  );
  return rows
    .filter(({ ownerId }) => can(actor, 'read', { kind: 'share', ownerId }))
    .map(({ id, createdAt, endsAt }) => ({ id, createdAt, endsAt }));
}

/** What a link shows: no name, no id, no answers. */
export interface SharedResult {
  readonly instrument: Instrument | null;
  readonly analysis: Analysis;
  readonly instrumentHash: string;
  readonly recommendations: readonly string[];
  readonly completedAt: Date;
}

/** The result behind a link; null when the token is wrong, the link was closed or has ended. */
export async function findShared(token: string): Promise<SharedResult | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const [row] = await runAs(GUEST, (tx) =>
    tx.execute<{ results: Analysis; hash: string; recommendations: string[]; at: string }>(sql`
    select results, instrument_hash as hash, recommendations, to_char(completed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from app_api.shared_result(${hashToken(token)})`),
  );
  if (!row) return null;
  // The driver gives jsonb as text to raw statements.
  const analysis = typeof row.results === 'string' ? (JSON.parse(row.results) as Analysis) : row.results;
  return {
    analysis,
    instrumentHash: row.hash,
    recommendations: row.recommendations,
    completedAt: new Date(row.at),
    instrument: findInstrument(analysis.instrumentId, analysis.instrumentVersion) ?? null,
  };
}
