import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { isId } from '#lib/access/core/actor.ts';
import { testResults } from '#db/schema/assessments.ts';
import { profiles } from '#db/schema/people.ts';
import type { Analysis, Instrument } from './core/index.ts';
import { packAnswers } from './core/index.ts';
import { newDatedId } from '#lib/platform/id.ts';
import { findInstrument } from './instruments/registry.ts';
import type { TestState } from './progress.ts';
import { findResultRow } from './result-by-id.ts';
import { contentHash } from './version.ts';

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
  /** Slugs of the occupations that were recommended, in the order in which they are shown. */
  readonly recommendations: readonly string[];
  readonly completedAt: Date;
}

const resultColumns = {
  id: testResults.id,
  testType: testResults.testType,
  instrumentHash: testResults.instrumentHash,
  algorithmVersion: testResults.algorithmVersion,
  results: testResults.results,
  interpretation: testResults.interpretation,
  recommendations: testResults.recommendations,
  completedAt: testResults.completedAt,
};
type ResultRow = {
  id: string;
  testType: string;
  instrumentHash: string;
  algorithmVersion: string;
  results: unknown;
  interpretation: string;
  recommendations: string[];
  completedAt: Date;
};

function resultOf({ results, interpretation, ...row }: ResultRow): StoredResult {
  const analysis = results as Analysis; // written by `insertResult` only, and immutable since
  return {
    ...row,
    analysis,
    headline: interpretation,
    instrument: findInstrument(analysis.instrumentId, analysis.instrumentVersion) ?? null,
  };
}

/** One result and whose it is, as far as this transaction sees. */
export async function selectResult(tx: Tx, id: string): Promise<{ ownerId: string; result: StoredResult } | null> {
  const row = await findResultRow(id, (where) =>
    tx
      .select({ ...resultColumns, ownerId: testResults.profileId })
      .from(testResults)
      .where(where),
  );
  if (!row) return null;
  const { ownerId, ...columns } = row;
  return { ownerId, result: resultOf(columns) };
}

/** What is needed to do something with a result. */
export interface ResultPlace {
  readonly ownerId: string;
  /** As Postgres writes it: a date that passed through JavaScript would have lost its microseconds. */
  readonly createdAt: string;
  /** The attempt behind it, if it came from one. */
  readonly attemptId: string | null;
}

/** Where a result lies and whose it is, as far as this transaction sees; null when there is none to see. */
export const findResultPlace = async (tx: Tx, id: string): Promise<ResultPlace | null> =>
  isId(id)
    ? findResultRow(id, (where) =>
        tx
          .select({
            ownerId: testResults.profileId,
            createdAt: sql<string>`${testResults.createdAt}::text`,
            attemptId: sql<string | null>`${testResults.testData} ->> 'attemptId'`,
          })
          .from(testResults)
          .where(where),
      )
    : null;

/** Whose result this is, as far as this transaction sees; null when there is none to see. */
export const findResultOwner = async (tx: Tx, id: string): Promise<string | null> =>
  (await findResultPlace(tx, id))?.ownerId ?? null;

/** The result that one attempt became. */
export async function findResultOfAttempt(tx: Tx, personId: string, attemptId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: testResults.id })
    .from(testResults)
    .where(and(eq(testResults.profileId, personId), sql`${testResults.testData} ->> 'attemptId' = ${attemptId}`));
  return row?.id ?? null;
}

/** The result that the very same answers, begun at the very same second, became. */
export async function findSameResult(
  tx: Tx,
  personId: string,
  { instrument, answers, startedAt }: TestState,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: testResults.id })
    .from(testResults)
    .where(
      and(
        eq(testResults.profileId, personId),
        eq(testResults.instrumentHash, contentHash(instrument)),
        sql`${testResults.testData} ->> 'answers' = ${packAnswers(answers, instrument)}`,
        sql`${testResults.testData} ->> 'startedAt' = ${startedAt.toISOString()}`,
      ),
    );
  return row?.id ?? null;
}

export type NewResult = {
  readonly profileId: string;
  readonly testType: string;
  readonly instrumentVersionId: string;
  readonly instrumentHash: string;
  readonly algorithmVersion: string;
  readonly testData: TestData;
  readonly results: Analysis;
  readonly interpretation: string;
  readonly recommendations: string[];
  readonly completedAt: Date;
};

/** Stores a result, dated by its id; returns the id. */
export async function insertResult(tx: Tx, row: NewResult): Promise<string> {
  const { id, at } = newDatedId();
  const [inserted] = await tx
    .insert(testResults)
    .values({ ...row, id, createdAt: at })
    .returning({ id: testResults.id });
  if (!inserted) throw new Error('a result was inserted and is not there');
  return inserted.id;
}

/** Deletes one result of the person who asks (a definer function: nobody is granted DELETE). */
export async function deleteResultRow(tx: Tx, id: string, { createdAt }: ResultPlace): Promise<boolean> {
  const [row] = await tx.execute<{ deleted: boolean }>(
    sql`select app_api.delete_my_result(${id}::uuid, ${createdAt}::timestamptz) as deleted`,
  );
  return row?.deleted === true;
}

/** Where the person can be written to, or null. */
export async function emailOf(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.select({ email: profiles.email }).from(profiles).where(eq(profiles.id, personId));
  return row?.email ?? null;
}
