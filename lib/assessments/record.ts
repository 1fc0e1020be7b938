import { runAs, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/index.ts';
import { matchOccupations } from '#lib/guides/core/matching.ts';
import { listOccupationProfiles } from '#lib/guides/index.ts';
import { analyse, interpret, packAnswers } from './core/index.ts';
import type { Analysis } from './core/index.ts';
import { notifyResultKept } from './notify.ts';
import type { TestState } from './progress.ts';
import { insertResult } from './result-store.ts';
import type { TestData } from './result-store.ts';
import { contentHash, versionId } from './version.ts';

/** Groups of occupations a route gives to the stored recommendations. */
const KEPT_PER_ROUTE = 3;

export interface Submission {
  readonly personId: string;
  readonly state: Pick<TestState, 'instrument' | 'answers' | 'pageSeconds' | 'startedAt'>;
  readonly attemptId?: string;
}

/**
 * Analyse → store → notify, in the transaction under way: the one way to a stored result, for the screens, for
 * a guest who signs up, and for other programs. Answers are those of a parser or codec, already checked.
 * Works as the person and as the system.
 */
export async function recordResult(
  tx: Tx,
  { personId, state, attemptId }: Submission,
  now: Date,
): Promise<{ id: string; analysis: Analysis }> {
  const { instrument, answers, pageSeconds, startedAt } = state;
  const analysis = analyse(instrument, answers, { pageSeconds });
  const instrumentHash = contentHash(instrument);
  const testData: TestData = {
    answers: packAnswers(answers, instrument),
    pageSeconds,
    startedAt: startedAt.toISOString(),
    ...(attemptId ? { attemptId } : {}),
  };
  const { headline } = interpret(analysis, instrument);
  const id = await insertResult(tx, {
    profileId: personId,
    testType: instrument.id,
    instrumentVersionId: await versionId(tx, instrument),
    instrumentHash,
    algorithmVersion: analysis.algorithmVersion,
    testData,
    results: analysis,
    interpretation: headline,
    recommendations: await nearest(tx, analysis),
    completedAt: now,
  });
  await notifyResultKept(tx, personId, id, now);
  return { id, analysis };
}

/** Slugs of the nearest occupations of each route; none when nothing may be ranked. */
async function nearest(tx: Tx, analysis: Analysis): Promise<string[]> {
  const matches = matchOccupations(analysis, await listOccupationProfiles(tx), { perRoute: KEPT_PER_ROUTE });
  if (matches.kind !== 'pistes') return [];
  return matches.routes.flatMap(({ groups }) =>
    groups.flatMap(({ members }) => members.map(({ occupation }) => occupation.slug)),
  );
}

/** `recordResult` in a transaction of its own, as the person. */
export const recordResultFor = (
  person: Person,
  state: Submission['state'],
  now: Date,
): Promise<{ id: string; analysis: Analysis }> =>
  runAs(person, (tx) => recordResult(tx, { personId: person.id, state }, now));
