import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { tokens } from '#db/schema/identity.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { tokenField } from './core/credentials.ts';

/** What links sent by mail are for, and how many seconds each works. `gardien` goes to the guardian of a minor. */
export const TOKEN_SECONDS = { verification: 48 * 3600, reinitialisation: 3600, gardien: 30 * 24 * 3600 } as const;
export type TokenPurpose = keyof typeof TOKEN_SECONDS;

const usable = (token: string, purpose: TokenPurpose, now: Date) =>
  and(
    eq(tokens.tokenHash, hashToken(token)),
    eq(tokens.purpose, purpose),
    isNull(tokens.consumedAt),
    gt(tokens.expiresAt, now),
  );

/** These work in a transaction of the system, `peekToken` in its own. Only the hash of a token is kept. */

/** A new secret of 256 bits for a link about this person. It is given back once and kept nowhere. */
export async function createToken(
  tx: Tx,
  personId: string,
  purpose: TokenPurpose,
  now: Date = new Date(),
): Promise<string> {
  const token = newToken();
  // What expired long ago tells nothing any more.
  await tx
    .delete(tokens)
    .where(
      sql`${tokens.accountId} = ${personId} and ${tokens.expiresAt} < ${now.toISOString()}::timestamptz - interval '30 days'`,
    );
  await tx.insert(tokens).values({
    accountId: personId,
    purpose,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + TOKEN_SECONDS[purpose] * 1000),
  });
  return token;
}

/** Whom the link is about, while it can still be used; null otherwise. Uses nothing up: mail scanners follow links. */
export async function findToken(
  tx: Tx,
  token: string,
  purpose: TokenPurpose,
  now: Date = new Date(),
): Promise<string | null> {
  const rows = await tx
    .select({ id: tokens.accountId })
    .from(tokens)
    .where(usable(token, purpose, now))
    .limit(1);
  return rows[0]?.id ?? null;
}

/**
 * `findToken` in a transaction of its own, for a page that shows what the link is for; anything at all may be asked.
 */
export async function peekToken(token: string, purpose: TokenPurpose, now: Date): Promise<string | null> {
  const parsed = tokenField.safeParse(token);
  return parsed.success ? runAsSystem('link look-up', (tx) => findToken(tx, parsed.data, purpose, now)) : null;
}

/** Every open link of the person for these purposes stops working. */
export async function consumeOpenTokens(
  tx: Tx,
  personId: string,
  purposes: readonly TokenPurpose[],
  now: Date,
): Promise<void> {
  await tx
    .update(tokens)
    .set({ consumedAt: now })
    .where(and(eq(tokens.accountId, personId), inArray(tokens.purpose, [...purposes]), isNull(tokens.consumedAt)));
}

/**
 * Uses the link up, and with it every other open link for the same purpose and person.
 * @returns the person's id the first time, null ever after.
 */
export async function consumeToken(
  tx: Tx,
  token: string,
  purpose: TokenPurpose,
  now: Date = new Date(),
): Promise<string | null> {
  // One statement decides: of two sends at the same instant, the second finds it consumed.
  const rows = await tx
    .update(tokens)
    .set({ consumedAt: now })
    .where(usable(token, purpose, now))
    .returning({ id: tokens.accountId });
  const personId = rows[0]?.id ?? null;
  if (personId) await consumeOpenTokens(tx, personId, [purpose], now);
  return personId;
}
