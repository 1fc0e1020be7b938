import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { instrumentVersions, testAttempts, testResults } from '#db/schema/assessments.ts';
import { profiles } from '#db/schema/people.ts';
import type { Tx } from '#db/run-as.ts';
import { packAnswers, unpackAnswers } from './core/index.ts';
import type { Analysis, Instrument } from './core/index.ts';
import { findInstrument } from './instruments/registry.ts';
import { fromColumn, toColumn } from './page-seconds.ts';
import type { TestState } from './progress.ts';
import { contentHash, versionId } from './version.ts';

/** A person's test under way, as it is stored. */
export interface Attempt extends TestState {
  readonly id: string;
  readonly savedAt: Date;
  readonly completedAt: Date | null;
}

/** Raw material of a result, kept so that it can be checked by hand; never sent to a screen. */
export interface TestData {
  readonly answers: string;
  readonly pageSeconds: readonly (number | null)[];
  readonly startedAt: string;
  readonly attemptId?: string;
}

export interface StoredResult {
  readonly id: string;
  readonly testType: string;
  /** The version that it was made with; null when this release no longer knows it. */
  readonly instrument: Instrument | null;
  readonly instrumentHash: string;
  readonly algorithmVersion: string;
  readonly analysis: Analysis;
  readonly headline: string;
  readonly completedAt: Date;
}

const attemptColumns = {
  id: testAttempts.id, answers: testAttempts.answers, pageSeconds: testAttempts.pageSeconds, startedAt: testAttempts.startedAt,
  updatedAt: testAttempts.updatedAt, completedAt: testAttempts.completedAt,
  instrumentId: instrumentVersions.instrumentId, version: instrumentVersions.version,
};

type AttemptRow = {
  id: string; answers: string; pageSeconds: readonly number[]; startedAt: Date; updatedAt: Date; completedAt: Date | null;
  instrumentId: string; version: string;
};

/** Null when this release does not know the version any more, or the packed answers are not of it. */
function attemptOf(row: AttemptRow | undefined): Attempt | null {
  const instrument = row && findInstrument(row.instrumentId, row.version);
  const answers = instrument && unpackAnswers(row.answers, instrument);
  if (!row || !instrument || !answers) return null;
  return { id: row.id, instrument, answers, pageSeconds: fromColumn(row.pageSeconds), startedAt: row.startedAt, savedAt: row.updatedAt, completedAt: row.completedAt };
}

const attempts = (tx: Tx) => tx.select(attemptColumns).from(testAttempts).innerJoin(instrumentVersions, eq(instrumentVersions.id, testAttempts.instrumentVersionId));

/** The test that the person has not finished, the last touched if there are several versions. */
export async function findOpenAttemptRow(tx: Tx, personId: string): Promise<Attempt | null> {
  const rows = await attempts(tx).where(and(eq(testAttempts.profileId, personId), isNull(testAttempts.completedAt))).orderBy(desc(testAttempts.updatedAt));
  return rows.map(attemptOf).find((attempt) => attempt !== null && attempt.instrument.state !== 'retired') ?? null;
}

/** One attempt, locked until the transaction ends: two sends of the same page follow each other. */
export async function lockAttempt(tx: Tx, personId: string, id: string): Promise<Attempt | null> {
  const [row] = await attempts(tx).where(and(eq(testAttempts.id, id), eq(testAttempts.profileId, personId))).for('update', { of: testAttempts });
  return attemptOf(row);
}

/** Opens an attempt with this state unless one is open for this version; returns the id of whichever is open. */
export async function openAttempt(tx: Tx, personId: string, state: TestState, now: Date): Promise<string> {
  const instrumentVersionId = await versionId(tx, state.instrument);
  await tx.insert(testAttempts).values({
    profileId: personId, instrumentVersionId, answers: packAnswers(state.answers, state.instrument),
    pageSeconds: toColumn(state.pageSeconds), startedAt: state.startedAt, updatedAt: state.savedAt ?? now,
  }).onConflictDoNothing();
  const [row] = await tx.select({ id: testAttempts.id }).from(testAttempts)
    .where(and(eq(testAttempts.profileId, personId), eq(testAttempts.instrumentVersionId, instrumentVersionId), isNull(testAttempts.completedAt)));
  if (!row) throw new Error('an attempt was opened and is not there');
  return row.id;
}

/** Writes the state of a locked attempt; `completedAt` closes it. */
export async function writeAttempt(tx: Tx, id: string, state: TestState, now: Date, completedAt: Date | null): Promise<void> {
  await tx.update(testAttempts).set({
    answers: packAnswers(state.answers, state.instrument), pageSeconds: toColumn(state.pageSeconds), updatedAt: now, completedAt,
  }).where(eq(testAttempts.id, id));
}

/** Deletes what is not finished; returns how many attempts there were. */
export async function deleteOpenAttempts(tx: Tx, personId: string): Promise<number> {
  const rows = await tx.delete(testAttempts).where(and(eq(testAttempts.profileId, personId), isNull(testAttempts.completedAt))).returning({ id: testAttempts.id });
  return rows.length;
}

/** Deletes a finished attempt: its answers must not outlive the result. */
export async function deleteAttempt(tx: Tx, id: string): Promise<void> {
  await tx.delete(testAttempts).where(eq(testAttempts.id, id));
}

const resultColumns = {
  id: testResults.id, testType: testResults.testType, instrumentHash: testResults.instrumentHash, algorithmVersion: testResults.algorithmVersion,
  results: testResults.results, interpretation: testResults.interpretation, completedAt: testResults.completedAt,
};
type ResultRow = { id: string; testType: string; instrumentHash: string; algorithmVersion: string; results: unknown; interpretation: string; completedAt: Date };

function resultOf({ results, interpretation, ...row }: ResultRow): StoredResult {
  const analysis = results as Analysis; // written by `insertResult` only, and immutable since
  return { ...row, analysis, headline: interpretation, instrument: findInstrument(analysis.instrumentId, analysis.instrumentVersion) ?? null };
}

/** A person's results, the newest first. */
export async function selectResults(tx: Tx, personId: string): Promise<StoredResult[]> {
  const rows = await tx.select(resultColumns).from(testResults).where(eq(testResults.profileId, personId)).orderBy(desc(testResults.completedAt), desc(testResults.id));
  return rows.map(resultOf);
}

/** One result of this person. */
export async function selectResult(tx: Tx, personId: string, id: string): Promise<StoredResult | null> {
  const [row] = await tx.select(resultColumns).from(testResults).where(and(eq(testResults.id, id), eq(testResults.profileId, personId)));
  return row ? resultOf(row) : null;
}

/** The result that one attempt became. */
export async function findResultOfAttempt(tx: Tx, personId: string, attemptId: string): Promise<string | null> {
  const [row] = await tx.select({ id: testResults.id }).from(testResults)
    .where(and(eq(testResults.profileId, personId), sql`${testResults.testData} ->> 'attemptId' = ${attemptId}`));
  return row?.id ?? null;
}

/**
 * The result that the very same answers, begun at the very same second, became. The person’s claims wait for each
 * other until the transaction ends: a form sent twice does not keep the same test twice.
 */
export async function lockedSameResult(tx: Tx, personId: string, { instrument, answers, startedAt }: TestState): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`claim ${personId}`}, 0))`);
  const [row] = await tx.select({ id: testResults.id }).from(testResults).where(and(
    eq(testResults.profileId, personId), eq(testResults.instrumentHash, contentHash(instrument)),
    sql`${testResults.testData} ->> 'answers' = ${packAnswers(answers, instrument)}`, sql`${testResults.testData} ->> 'startedAt' = ${startedAt.toISOString()}`,
  ));
  return row?.id ?? null;
}

export type NewResult = {
  readonly profileId: string; readonly testType: string; readonly instrumentVersionId: string; readonly instrumentHash: string;
  readonly algorithmVersion: string; readonly testData: TestData; readonly results: Analysis; readonly interpretation: string;
  readonly recommendations: string[]; readonly completedAt: Date;
};

/** Stores a result; returns its id. */
export async function insertResult(tx: Tx, row: NewResult): Promise<string> {
  const [inserted] = await tx.insert(testResults).values(row).returning({ id: testResults.id });
  if (!inserted) throw new Error('a result was inserted and is not there');
  return inserted.id;
}

/** Deletes one result of the person who asks (a definer function: nobody is granted DELETE). */
export async function deleteResultRow(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.execute<{ deleted: boolean }>(sql`select app_api.delete_my_result(${id}::uuid) as deleted`);
  return row?.deleted === true;
}

/** The attempt behind a result, if it came from one. */
export async function attemptOfResult(tx: Tx, personId: string, id: string): Promise<string | null> {
  const [row] = await tx.select({ attemptId: sql<string | null>`${testResults.testData} ->> 'attemptId'` }).from(testResults)
    .where(and(eq(testResults.id, id), eq(testResults.profileId, personId)));
  return row?.attemptId ?? null;
}

/** Where the person can be written to, or null. */
export async function emailOf(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.select({ email: profiles.email }).from(profiles).where(eq(profiles.id, personId));
  return row?.email ?? null;
}
