import { and, desc, eq, isNull } from 'drizzle-orm';
import { isId } from '#lib/access/core/actor.ts';
import type { Tx } from '#db/run-as.ts';
import { instrumentVersions, testAttempts } from '#db/schema/assessments.ts';
import { packAnswers, unpackAnswers } from './core/index.ts';
import { findInstrument, instrumentToFinish } from './instruments/registry.ts';
import { fromColumn, toColumn } from './page-seconds.ts';
import type { TestState } from './progress.ts';
import { versionId } from './version.ts';

/** A person's test under way, as it is stored. */
export interface Attempt extends TestState {
  readonly id: string;
  readonly savedAt: Date;
  readonly completedAt: Date | null;
}

const attemptColumns = {
  id: testAttempts.id,
  answers: testAttempts.answers,
  pageSeconds: testAttempts.pageSeconds,
  startedAt: testAttempts.startedAt,
  updatedAt: testAttempts.updatedAt,
  completedAt: testAttempts.completedAt,
  instrumentId: instrumentVersions.instrumentId,
  version: instrumentVersions.version,
};

type AttemptRow = {
  id: string;
  answers: string;
  pageSeconds: readonly number[];
  startedAt: Date;
  updatedAt: Date;
  completedAt: Date | null;
  instrumentId: string;
  version: string;
};

/** Null when this release does not know the version any more, or the packed answers are not of it. */
function attemptOf(row: AttemptRow | undefined): Attempt | null {
  const instrument =
    row && (instrumentToFinish(row.instrumentId, row.version) ?? findInstrument(row.instrumentId, row.version));
  const answers = instrument && unpackAnswers(row.answers, instrument);
  if (!row || !instrument || !answers) return null;
  return {
    id: row.id,
    instrument,
    answers,
    pageSeconds: fromColumn(row.pageSeconds),
    startedAt: row.startedAt,
    savedAt: row.updatedAt,
    completedAt: row.completedAt,
  };
}

const attempts = (tx: Tx) =>
  tx
    .select(attemptColumns)
    .from(testAttempts)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, testAttempts.instrumentVersionId));

/** Whose attempt this is, as far as this transaction sees; null when there is none to see. */
export async function findAttemptOwner(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const [row] = await tx.select({ ownerId: testAttempts.profileId }).from(testAttempts).where(eq(testAttempts.id, id));
  return row?.ownerId ?? null;
}

/** The test that the person has not finished, the last touched if there are several versions. */
export async function findOpenAttemptRow(tx: Tx, personId: string): Promise<Attempt | null> {
  const rows = await attempts(tx)
    .where(and(eq(testAttempts.profileId, personId), isNull(testAttempts.completedAt)))
    .orderBy(desc(testAttempts.updatedAt));
  return rows.map(attemptOf).find((attempt) => attempt !== null && attempt.instrument.state !== 'retired') ?? null;
}

/** One attempt, locked until the transaction ends: two sends of the same page follow each other. */
export async function lockAttempt(tx: Tx, personId: string, id: string): Promise<Attempt | null> {
  const [row] = await attempts(tx)
    .where(and(eq(testAttempts.id, id), eq(testAttempts.profileId, personId)))
    .for('update', { of: testAttempts });
  return attemptOf(row);
}

/** Opens an attempt with this state unless one is open for this version; returns the id of whichever is open. */
export async function openAttempt(tx: Tx, personId: string, state: TestState, now: Date): Promise<string> {
  const instrumentVersionId = await versionId(tx, state.instrument);
  await tx
    .insert(testAttempts)
    .values({
      profileId: personId,
      instrumentVersionId,
      answers: packAnswers(state.answers, state.instrument),
      pageSeconds: toColumn(state.pageSeconds),
      startedAt: state.startedAt,
      updatedAt: state.savedAt ?? now,
    })
    .onConflictDoNothing();
  const [row] = await tx
    .select({ id: testAttempts.id })
    .from(testAttempts)
    .where(
      and(
        eq(testAttempts.profileId, personId),
        eq(testAttempts.instrumentVersionId, instrumentVersionId),
        isNull(testAttempts.completedAt),
      ),
    );
  if (!row) throw new Error('an attempt was opened and is not there');
  return row.id;
}

/** Writes the state of a locked attempt; `completedAt` closes it. */
export async function writeAttempt(
  tx: Tx,
  id: string,
  state: TestState,
  now: Date,
  completedAt: Date | null,
): Promise<void> {
  await tx
    .update(testAttempts)
    .set({
      answers: packAnswers(state.answers, state.instrument),
      pageSeconds: toColumn(state.pageSeconds),
      updatedAt: now,
      completedAt,
    })
    .where(eq(testAttempts.id, id));
}

/** Deletes what is not finished; returns how many attempts there were. */
export async function deleteOpenAttempts(tx: Tx, personId: string): Promise<number> {
  const rows = await tx
    .delete(testAttempts)
    .where(and(eq(testAttempts.profileId, personId), isNull(testAttempts.completedAt)))
    .returning({ id: testAttempts.id });
  return rows.length;
}

/** Deletes a finished attempt: its answers must not outlive the result. */
export async function deleteAttempt(tx: Tx, id: string): Promise<void> {
  await tx.delete(testAttempts).where(eq(testAttempts.id, id));
}
