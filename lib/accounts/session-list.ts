import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { z } from 'zod';
import { runAsSystem } from '#db/run-as.ts';
import { accounts, sessions } from '#db/schema/identity.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { forgetProofs } from './second-factor-devices.ts';
import { leavingCookies } from './sessions.ts';

/** One device on which the account is open. */
export type OpenSession = {
  readonly id: string;
  /** The browser in words; null when it said nothing that we know. */
  readonly device: string | null;
  readonly since: Date;
  readonly lastSeen: Date;
  /** Whether the one who asks is here. */
  readonly here: boolean;
};

/** Where the account is open, this device first, then by their last request. */
export async function listSessions({ id, sessionId }: Person, now: Date): Promise<readonly OpenSession[]> {
  const rows = await runAsSystem('sessions of one account', (tx) =>
    tx
      .select({
        id: sessions.id,
        device: sessions.device,
        since: sessions.createdAt,
        lastSeen: sessions.lastSeenAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(
        and(
          eq(sessions.accountId, id),
          eq(sessions.sessionVersion, accounts.sessionVersion),
          gt(sessions.expiresAt, now),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.id)),
  );
  return rows
    .map((row) => ({ ...row, here: row.id === sessionId }))
    .sort((one, other) => Number(other.here) - Number(one.here));
}

/** Closes one session of the person’s own, wherever it is; this one is left like a sign-out. */
export const closeSession: Definition<{ connexion: string }> = {
  name: 'session.close',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z.object({ connexion: z.uuid() }),
  asSystem: 'one session closed',
  async perform(tx, { input, actor }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const closed = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, input.connexion), eq(sessions.accountId, actor.id)))
      .returning({ id: sessions.id });
    if (closed.length === 0) return fault('not-found');
    if (input.connexion === actor.sessionId)
      return { ok: true, redirect: '/connexion?fait=sortie', cookies: leavingCookies() };
    // It may be in somebody else’s hands: no device skips the second code by having given it before.
    await forgetProofs(tx, actor.id);
    return { ok: true, redirect: '/profil/securite?fait=fermee#contenu' };
  },
};

/** Closes every session of the person’s own but this one. */
export const closeOtherSessions: Definition<Record<string, never>> = {
  name: 'session.close-others',
  verb: 'update',
  resource: 'account',
  subject: 'own',
  schema: z.object({}),
  asSystem: 'other sessions closed',
  async perform(tx, { actor }) {
    if (actor.kind === 'guest' || !actor.sessionId) return fault('unauthenticated');
    await tx.delete(sessions).where(and(eq(sessions.accountId, actor.id), ne(sessions.id, actor.sessionId)));
    await forgetProofs(tx, actor.id);
    return { ok: true, redirect: '/profil/securite?fait=fermees#contenu' };
  },
};
