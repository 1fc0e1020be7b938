import type { Tx } from '#db/run-as.ts';
import { analyse, interpret, packAnswers } from './core/index.ts';
import type { Analysis } from './core/index.ts';
import { notifyResultKept } from './notify.ts';
import type { TestState } from './progress.ts';
import { hasRoom, takeResultTurn } from './result-list.ts';
import { insertResult } from './result-store.ts';
import type { TestData } from './result-store.ts';
import { contentHash, versionId } from './version.ts';

/**
 * What is recommended for an analysis, as slugs of occupations; none when nothing may be ranked. The caller brings it:
 * occupations and matching lie above this capability.
 */
export type Recommend = (tx: Tx, analysis: Analysis) => Promise<readonly string[]>;

export interface Submission {
  readonly personId: string;
  readonly state: Pick<TestState, 'instrument' | 'answers' | 'pageSeconds' | 'startedAt'>;
  readonly attemptId?: string;
}

/**
 * Analyse → store → notify, in the transaction under way: the one way to a stored result, for the screens, for
 * a guest who signs up, and for other programs. Answers are those of a parser or codec, already checked.
 * Works as the person and as the system.
 * @returns 'full' when the account keeps as many results as it may: nothing is stored then
 */
export async function recordResult(
  tx: Tx,
  { personId, state, attemptId }: Submission,
  recommend: Recommend,
  now: Date,
): Promise<{ id: string; analysis: Analysis } | 'full'> {
  await takeResultTurn(tx, personId);
  if (!(await hasRoom(tx, personId))) return 'full';
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
    recommendations: [...(await recommend(tx, analysis))],
    completedAt: now,
  });
  await notifyResultKept(tx, personId, id, now);
  return { id, analysis };
}
