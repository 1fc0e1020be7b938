import { eq, sql } from 'drizzle-orm';
import { instrumentVersions, resultShares, testAttempts, testResults } from '#db/schema/assessments.ts';
import type { Tx } from '#db/run-as.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';

/**
 * Everything of this capability that holds the person's id, for the export of one's data: run it as the person,
 * row-level security decides whose rows these are. Plain JSON values.
 */
export async function exportAssessments(tx: Tx) {
  const mine = sql`(select app_api.actor_id())`;
  const attempts = await tx
    .select({
      id: testAttempts.id,
      instrument: instrumentVersions.instrumentId,
      version: instrumentVersions.version,
      answers: testAttempts.answers,
      pageSeconds: testAttempts.pageSeconds,
      startedAt: testAttempts.startedAt,
      updatedAt: testAttempts.updatedAt,
      completedAt: testAttempts.completedAt,
    })
    .from(testAttempts)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, testAttempts.instrumentVersionId))
    .where(eq(testAttempts.profileId, mine));
  const results = await tx
    .select({
      id: testResults.id,
      testType: testResults.testType,
      instrumentHash: testResults.instrumentHash,
      algorithmVersion: testResults.algorithmVersion,
      testData: testResults.testData,
      results: testResults.results,
      score: testResults.score,
      interpretation: testResults.interpretation,
      recommendations: testResults.recommendations,
      completedAt: testResults.completedAt,
      createdAt: testResults.createdAt,
    })
    .from(testResults)
    .where(eq(testResults.profileId, mine));
  const shares = await tx
    .select({
      id: resultShares.id,
      resultId: resultShares.resultId,
      createdAt: resultShares.createdAt,
      revokedAt: resultShares.revokedAt,
    })
    .from(resultShares)
    .where(eq(resultShares.profileId, mine));
  return { testAttempts: attempts, testResults: results, resultShares: shares };
}

export const assessmentData: PersonalData = {
  name: 'assessments',
  tables: { 'public.test_attempts': 'deleted', 'public.test_results': 'deleted', 'public.result_shares': 'deleted' },
  exportOf: exportAssessments,
};
