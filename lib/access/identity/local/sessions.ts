import { and, eq, exists, sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { accounts, sessions } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { APP_ROLES } from '../../core/actor.ts';
import { SESSION_SECONDS } from '../jwt.ts';
import type { IdentityProvider } from '../provider.ts';

/** The part of the local provider that keeps one row per signed-in device. */
export const localSessions = {
  async createSession(personId, now) {
    return runAsSystem('new session', async (tx) => {
      const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
      // Locked: a reset that runs at this moment either sees this session's version or gives it the new one.
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
        .for('share');
      if (!account) return null;
      await tx
        .delete(sessions)
        .where(
          sql`${sessions.accountId} = ${personId} and (${sessions.expiresAt} < ${now.toISOString()}::timestamptz or ${sessions.sessionVersion} <> ${account.version})`,
        );
      const [row] = await tx
        .insert(sessions)
        .values({ accountId: personId, sessionVersion: account.version, createdAt: now, expiresAt })
        .returning({ id: sessions.id });
      return { sessionId: row!.id, role: APP_ROLES.find((role) => role === account.role) ?? 'user' };
    });
  },
  async endSession(tx, sessionId) {
    await tx.delete(sessions).where(eq(sessions.id, sessionId));
  },
} satisfies Partial<IdentityProvider>;
