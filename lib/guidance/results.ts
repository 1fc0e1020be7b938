import type { Tx } from '#db/run-as.ts';
import * as assessments from '#lib/assessments/index.ts';
import type { CookieReader, Kept, PageSave, Recommend, Saved, Submission } from '#lib/assessments/index.ts';
import type { Analysis } from '#lib/assessments/core/index.ts';
import { recommend } from './core/recommendation.ts';
import { listOccupationProfiles } from './profiles.ts';

/** The commands that end in a stored result, with what the published guides recommend for it. */

const fromTheGuides: Recommend = async (tx, analysis) => recommend(analysis, await listOccupationProfiles(tx));

/** Saves a page of a person’s test; the last one makes the result. See `saveAttemptPage` of assessments. */
export const saveAttemptPage = (tx: Tx, save: PageSave, now: Date): Promise<Saved> =>
  assessments.saveAttemptPage(tx, save, fromTheGuides, now);

/** Keeps a guest’s finished test for a person. See `claimGuestResult` of assessments. */
export const claimGuestResult = (tx: Tx, personId: string, cookie: CookieReader, now: Date): Promise<Kept | null> =>
  assessments.claimGuestResult(tx, personId, cookie, fromTheGuides, now);

/** Keeps the result of a person’s complete test that waits for room. See `finishAttempt` of assessments. */
export const finishAttempt = (tx: Tx, personId: string, now: Date): Promise<Kept | null> =>
  assessments.finishAttempt(tx, personId, fromTheGuides, now);

/** Stores a result, in the transaction under way. See `recordResult` of assessments. */
export const recordResult = (
  tx: Tx,
  submission: Submission,
  now: Date,
): Promise<{ id: string; analysis: Analysis } | 'full'> => assessments.recordResult(tx, submission, fromTheGuides, now);
