import { and, eq, gt, lte } from 'drizzle-orm';
import { guestResumes, instrumentVersions } from '#db/schema/assessments.ts';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { RETENTION } from '#lib/jobs/core/retention.ts';
import { lookupKey } from '#lib/access/keys.ts';
import { packAnswers, unpackAnswers } from './core/index.ts';
import type { GuestTest } from './guest.ts';
import { instrumentToFinish } from './instruments/registry.ts';
import { fromColumn, toColumn } from './page-seconds.ts';
import { hashResumeCode, newResumeCode, readResumeCode } from './resume-code.ts';
import { versionId } from './version.ts';

/** Days that kept answers wait for their owner. */
export const RESUME_DAYS = RETENTION['guest-resumes'].kept.count;

/**
 * Keeps a guest's answers under a new code, as the system. The earlier copy of the same test, if any, is replaced.
 * @returns the code, shown once and not stored, and the test that now remembers which copy is its own.
 */
export async function keepForLater(
  tx: Tx,
  test: GuestTest,
  now: Date,
): Promise<{ code: string; test: GuestTest; expiresAt: Date }> {
  await purgeExpiredResumes(tx, now);
  if (test.resumeHash) await forgetKept(tx, test.resumeHash);
  const code = newResumeCode();
  const codeHash = hashResumeCode(readResumeCode(code) ?? '', lookupKey());
  const expiresAt = new Date(now.getTime() + RESUME_DAYS * 24 * 3600 * 1000);
  await tx.insert(guestResumes).values({
    codeHash,
    instrumentVersionId: await versionId(tx, test.instrument),
    answers: packAnswers(test.answers, test.instrument),
    pageSeconds: toColumn(test.pageSeconds),
    createdAt: now,
    expiresAt,
  });
  return { code, expiresAt, test: { ...test, resumeHash: codeHash, savedAt: now } };
}

/**
 * The answers behind a typed code, as the system; null when there is none or its time is over. The copy stays until
 * it expires, the test is finished or its owner erases it: a phone that breaks in the middle loses nothing twice.
 */
export async function resumeFrom(tx: Tx, typed: string, now: Date): Promise<GuestTest | null> {
  const code = readResumeCode(typed);
  if (!code) return null;
  const codeHash = hashResumeCode(code, lookupKey());
  const [row] = await tx
    .select({
      answers: guestResumes.answers,
      pageSeconds: guestResumes.pageSeconds,
      createdAt: guestResumes.createdAt,
      id: instrumentVersions.instrumentId,
      version: instrumentVersions.version,
    })
    .from(guestResumes)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, guestResumes.instrumentVersionId))
    .where(and(eq(guestResumes.codeHash, codeHash), gt(guestResumes.expiresAt, now)));
  const instrument = row && instrumentToFinish(row.id, row.version);
  const answers = instrument && unpackAnswers(row.answers, instrument);
  if (!row || !instrument || !answers) return null;
  return {
    instrument,
    answers,
    pageSeconds: fromColumn(row.pageSeconds),
    startedAt: row.createdAt,
    savedAt: now,
    resumeHash: codeHash,
  };
}

/** The same in a transaction of its own: the guest who finishes or erases has no right on the table. */
export const forgetKeptNow = (resumeHash: Uint8Array): Promise<void> =>
  runAsSystem('guest test finished or erased', (tx) => forgetKept(tx, resumeHash));

/** Deletes one kept copy, as the system; nothing when it is gone already. */
async function forgetKept(tx: Tx, resumeHash: Uint8Array): Promise<void> {
  await tx.delete(guestResumes).where(eq(guestResumes.codeHash, resumeHash));
}

/** Deletes the copies whose time is over, as the system; returns how many. For the daily clean-up. */
export async function purgeExpiredResumes(tx: Tx, now: Date): Promise<number> {
  const rows = await tx
    .delete(guestResumes)
    .where(lte(guestResumes.expiresAt, now))
    .returning({ hash: guestResumes.codeHash });
  return rows.length;
}
