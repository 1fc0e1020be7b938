import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { consents } from '#db/schema/people.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { TOKEN_SECONDS } from '#lib/accounts/index.ts';
import type { ConsentRow } from './core/consent.ts';
import { selectAccountFacts, selectProfile, type AccountFacts, type Profile } from './profile.ts';

/** Every consent of one person that this transaction may see, the newest first. */
export const selectConsents = (tx: Tx, personId: string): Promise<ConsentRow[]> =>
  tx
    .select({
      id: consents.id,
      kind: consents.kind,
      means: consents.means,
      textVersion: consents.textVersion,
      guardianName: consents.guardianName,
      guardianLink: consents.guardianLink,
      givenAt: consents.givenAt,
      withdrawnAt: consents.withdrawnAt,
      confirmedAt: consents.confirmedAt,
    })
    .from(consents)
    .where(eq(consents.profileId, personId))
    .orderBy(desc(consents.givenAt));

export type OwnPage = {
  readonly profile: Profile;
  readonly consents: readonly ConsentRow[];
  readonly account: AccountFacts | null;
};

/** What the profile screens show: profile, consents and account, in one transaction. */
export function getOwnPage(actor: Person): Promise<OwnPage> {
  return runAs(actor, async (tx) => {
    const [profile, rows, account] = await Promise.all([
      selectProfile(tx, actor.id),
      selectConsents(tx, actor.id),
      selectAccountFacts(tx),
    ]);
    if (!profile) throw new Error('a signed-in person has no profile');
    return { profile, consents: rows, account };
  });
}

const LINK_MS = TOKEN_SECONDS.gardien * 1000;
export const GUARDIAN_LINK_DAYS = TOKEN_SECONDS.gardien / 86_400;

/** When the latest guardian's link was made that still waits for an answer; null when none does. */
export function pendingGuardianRequest(account: AccountFacts | null, now: Date): Date | null {
  const waiting = (account?.links ?? [])
    .filter(({ purpose, consumed_at }) => purpose === 'gardien' && consumed_at === null)
    .map(({ created_at }) => Date.parse(created_at))
    .filter((made) => made + LINK_MS > now.getTime());
  return waiting.length === 0 ? null : new Date(Math.max(...waiting));
}

/** The minor takes a guardian's agreement back. The row stays, with the date. */
export const withdrawGuardianConsent: Definition<Record<string, never>> = {
  name: 'consent.withdraw',
  verb: 'update',
  resource: 'consent',
  subject: 'own',
  schema: z.object({}),
  async perform(tx, { actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const ended = await tx
      .update(consents)
      .set({ withdrawnAt: now })
      .where(and(eq(consents.profileId, actor.id), eq(consents.kind, 'gardien'), isNull(consents.withdrawnAt)))
      .returning({ id: consents.id });
    return ended.length > 0
      ? { ok: true, redirect: '/profil/accord?fait=retire#contenu' }
      : fault('not-found', { message: 'Il n’y a pas d’accord à retirer.' });
  },
};
