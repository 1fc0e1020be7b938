import { and, desc, eq, exists, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { accounts, sessions } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { isStaff, roleOf } from '#lib/access/core/actor.ts';
import { FLASH_COOKIE, GUEST_COOKIE, GUEST_PAGE_COOKIES, SESSION_COOKIE } from '#lib/access/core/cookie-names.ts';
import {
  type Claims,
  SESSION_SECONDS,
  SHARED_SESSION_SECONDS,
  STAFF_SESSION_SECONDS,
} from '#lib/access/identity/jwt.ts';
import { sessionCookie } from '#lib/access/identity/session-cookie.ts';
import type { CookieChange } from '#lib/access/pipeline/definition.ts';

/**
 * One row per signed-in device, and the cookie that names it. All of this works in the caller's transaction of the
 * system. Whoever touches the account and its sessions locks the account first.
 */

/** Live sessions of one account: more devices than anybody has, and an end to rows that a program could make. */
const MAX_SESSIONS = 20;

/** What is known of a session when it begins. */
type Known = {
  /** The browser, in words (`deviceWords`). */
  readonly device?: string | null;
  /** When a second code was given on this device, if that still counts. */
  readonly secondFactorAt?: Date | null;
};

async function insertSession(
  tx: Tx,
  personId: string,
  now: Date,
  wished: number,
  known: Known,
): Promise<{ claims: Claims; seconds: number } | null> {
  // Locked: a reset that runs at this moment either sees this session's version or gives it the new one. Another
  // sign-in waits, so that both count the same sessions.
  const [account] = await tx
    .select({ version: accounts.sessionVersion, role: accounts.appRole })
    .from(accounts)
    .where(
      and(
        eq(accounts.id, personId),
        exists(
          tx
            .select({ id: profiles.id })
            .from(profiles)
            .where(and(eq(profiles.id, accounts.id), eq(profiles.isActive, true))),
        ),
      ),
    )
    .for('no key update');
  if (!account) return null;
  const seconds = isStaff(roleOf(account.role)) ? Math.min(wished, STAFF_SESSION_SECONDS) : wished;
  const expiresAt = new Date(now.getTime() + seconds * 1000);
  await tx
    .delete(sessions)
    .where(
      sql`${sessions.accountId} = ${personId} and (${sessions.expiresAt} < ${now.toISOString()}::timestamptz or ${sessions.sessionVersion} <> ${account.version})`,
    );
  const stay = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.accountId, personId))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(MAX_SESSIONS - 1);
  await tx.delete(sessions).where(and(eq(sessions.accountId, personId), notInArray(sessions.id, stay)));
  const [row] = await tx
    .insert(sessions)
    .values({
      accountId: personId,
      sessionVersion: account.version,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
      ...known,
    })
    .returning({ id: sessions.id });
  return { claims: { sub: personId, sid: row!.id, role: roleOf(account.role) }, seconds };
}

/** How long a session lasts, in seconds: on one's own phone, or on one that others use as well. */
export const sessionSeconds = (ownDevice: boolean): number => (ownDevice ? SESSION_SECONDS : SHARED_SESSION_SECONDS);

/**
 * Starts a session for somebody who has just proved who they are. Of an account with twenty, the oldest ends.
 * @param seconds how long it lasts; that of an adviser or administrator twelve hours at most
 * @returns the cookie that opens it once the transaction is committed; null when the account is gone or closed.
 */
export async function startSession(
  tx: Tx,
  personId: string,
  now: Date,
  seconds: number,
  known: Known = {},
): Promise<CookieChange | null> {
  const made = await insertSession(tx, personId, now, seconds, known);
  return made && sessionCookie(made.claims, made.seconds);
}

/**
 * How many seconds a session still has, 0 when it is gone: a new one in its place gets no longer life. And what else
 * the new one takes over.
 */
export async function sessionLeft(
  tx: Tx,
  sessionId: string | null,
  now: Date,
): Promise<{ readonly seconds: number; readonly known: Known }> {
  const [row] = sessionId
    ? await tx
        .select({
          expiresAt: sessions.expiresAt,
          secondFactorAt: sessions.secondFactorAt,
          device: sessions.device,
        })
        .from(sessions)
        .where(eq(sessions.id, sessionId))
    : [];
  if (!row) return { seconds: 0, known: {} };
  const { expiresAt, ...known } = row;
  return { seconds: Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / 1000)), known };
}

/** Whether this session is one of a phone that others use as well: it was made to end soon. */
export async function isSharedSession(tx: Tx, sessionId: string | null): Promise<boolean> {
  const [row] = sessionId
    ? await tx
        .select({ createdAt: sessions.createdAt, expiresAt: sessions.expiresAt })
        .from(sessions)
        .where(eq(sessions.id, sessionId))
    : [];
  return row !== undefined && row.expiresAt.getTime() - row.createdAt.getTime() <= SHARED_SESSION_SECONDS * 1000;
}

/** Ends one device's session. */
export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
}

/** Ends the sessions of every device. */
export async function endAllSessions(tx: Tx, personId: string): Promise<void> {
  await tx
    .update(accounts)
    .set({ sessionVersion: sql`${accounts.sessionVersion} + 1` })
    .where(eq(accounts.id, personId));
}

/** What a shared phone must not keep of somebody who has left it. */
export const leavingCookies = (): CookieChange[] =>
  [SESSION_COOKIE, FLASH_COOKIE, GUEST_COOKIE, ...GUEST_PAGE_COOKIES].map((name) => ({ name, value: null }));
