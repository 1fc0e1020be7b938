import { asc, desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { takeTurn } from '#db/turn.ts';
import { testResults } from '#db/schema/assessments.ts';

/** Results that one account keeps. Whoever has them all chooses which one makes room for the next. */
export const MAX_RESULTS = 50;

/** One line of a list of results. */
export interface ResultSummary {
  readonly id: string;
  readonly testType: string;
  readonly completedAt: Date;
  readonly headline: string;
}

/** Which part of the list: so many, after so many others. */
export interface Slice {
  readonly limit: number;
  readonly offset?: number;
  readonly oldestFirst?: boolean;
}

/** Lines of a list, without the answers and the analysis: those weigh a hundred times as much. */
export const selectSummaries = (tx: Tx, personId: string, { limit, offset = 0, oldestFirst = false }: Slice) => {
  const order = oldestFirst ? asc : desc;
  return tx
    .select({
      id: testResults.id,
      testType: testResults.testType,
      completedAt: testResults.completedAt,
      headline: testResults.interpretation,
    })
    .from(testResults)
    .where(eq(testResults.profileId, personId))
    .orderBy(order(testResults.completedAt), order(testResults.id))
    .limit(limit)
    .offset(offset);
};

/** How many results the person has. */
export const countResults = (tx: Tx, personId: string): Promise<number> =>
  tx.$count(testResults, eq(testResults.profileId, personId));

/**
 * Sends that would keep a result for this person wait for each other until the transaction ends: two do not both find
 * the last free place, nor keep the same test twice.
 */
export const takeResultTurn = (tx: Tx, personId: string): Promise<void> => takeTurn(tx, `results ${personId}`);

/** Whether the account can keep one more. Asked in turn. */
export const hasRoom = async (tx: Tx, personId: string): Promise<boolean> =>
  (await countResults(tx, personId)) < MAX_RESULTS;
