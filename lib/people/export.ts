import { desc, eq, or, sql } from 'drizzle-orm';
import { apiTokens } from '#db/schema/identity.ts';
import { contentRevisions, favourites } from '#db/schema/guides.ts';
import { auditLogs, outbox } from '#db/schema/operations.ts';
import { runAs } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { exportAssessments } from '#lib/assessments/index.ts';
import { selectConsents } from './consents.ts';
import { selectAccountFacts, selectProfile } from './profile.ts';

/**
 * Everything that holds the person's id, opened where it is sealed, as plain JSON values. Left out: what would
 * open the account (hashes of passwords, links and codes) and what messages said (removed once they are sent).
 * It runs as the person, and asks for their rows by id as well: an administrator sees more than their own.
 */
export function exportPerson(actor: Person, now: Date) {
  const { id } = actor;
  return runAs(actor, async (tx) => {
    const [profile, account, consents, assessments, tokens, messages, kept, published, audit] = await Promise.all([
      selectProfile(tx, id),
      selectAccountFacts(tx),
      selectConsents(tx, id),
      exportAssessments(tx),
      tx
        .select({
          id: apiTokens.id,
          label: apiTokens.label,
          createdAt: apiTokens.createdAt,
          expiresAt: apiTokens.expiresAt,
          revokedAt: apiTokens.revokedAt,
        })
        .from(apiTokens)
        .where(eq(apiTokens.profileId, id))
        .orderBy(desc(apiTokens.createdAt)),
      tx
        .select({ id: outbox.id, kind: outbox.kind, createdAt: outbox.createdAt, sentAt: outbox.sentAt })
        .from(outbox)
        .where(eq(outbox.profileId, id))
        .orderBy(desc(outbox.createdAt)),
      tx
        .select({ slug: favourites.slug, createdAt: favourites.createdAt })
        .from(favourites)
        .where(eq(favourites.profileId, id)),
      tx
        .select({
          kind: contentRevisions.kind,
          slug: contentRevisions.slug,
          number: contentRevisions.number,
          reason: contentRevisions.reason,
          publishedAt: contentRevisions.publishedAt,
        })
        .from(contentRevisions)
        .where(eq(contentRevisions.authorId, id)),
      tx
        .select({
          tableName: auditLogs.tableName,
          recordId: auditLogs.recordId,
          action: auditLogs.action,
          oldData: auditLogs.oldData,
          newData: auditLogs.newData,
          userId: auditLogs.userId,
          createdAt: auditLogs.createdAt,
        })
        .from(auditLogs)
        .where(or(eq(auditLogs.userId, id), sql`${auditLogs.recordId} = ${id}::text`))
        .orderBy(desc(auditLogs.createdAt), desc(auditLogs.id)),
    ]);
    return {
      exportedAt: now,
      profile,
      account,
      consents,
      ...assessments,
      apiTokens: tokens,
      messages,
      favourites: kept,
      publications: published,
      auditLogs: audit,
    };
  });
}

export type PersonExport = Awaited<ReturnType<typeof exportPerson>>;

/** Name of the file that a browser keeps, with the day. */
export const exportFileName = (now: Date): string => `orientation-mes-donnees-${now.toISOString().slice(0, 10)}.json`;
