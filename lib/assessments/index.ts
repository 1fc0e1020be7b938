/** What the rest of the application may use of the tests and their results. */
export {
  addGuestTest,
  claimGuestResult,
  deleteResult,
  eraseAttempt,
  finishAttempt,
  saveAttemptPage,
  startAttempt,
} from './commands.ts';
export type { Kept, PageSave, Saved } from './commands.ts';
export { compareResults } from './compare.ts';
export type { Change } from './compare.ts';
export { assessmentData } from './personal-data.ts';
export { clearedGuestCookies, guestCookie, guestsOwn, readGuest, readHeld, savedPageCookies } from './guest-cookies.ts';
export type { CookieReader } from './guest-cookies.ts';
export type { GuestTest } from './guest.ts';
export { isApart, isBegun, withHeld } from './held.ts';
export { findFigures, findPublicFigures, type PublicFigures, type StoredFigures } from './figures.ts';
export { makeResultPartitions, removeExpiredResumes, renewInstrumentFigures } from './jobs.ts';
export { latestInstrument, versionsWithSameQuestions } from './instruments/registry.ts';
export { notifyLatestResult } from './notify.ts';
export { PAPER_DIGITS, paperPart, readPaperLines } from './paper.ts';
export {
  answeredCount,
  answersGiven,
  emptyState,
  firstMissingPage,
  missingOnPage,
  noTimes,
  withPage,
} from './progress.ts';
export type { TestState } from './progress.ts';
export {
  findAttempt,
  findOpenAttempt,
  findResult,
  findStanding,
  listResults,
  readResultPage,
  readStanding,
} from './queries.ts';
export type { ResultPage } from './queries.ts';
export { MAX_RESULTS, type ResultSummary } from './result-list.ts';
export { selectResultsOf, type ResultsOf } from './results-of.ts';
export { recordResult } from './record.ts';
export type { Recommend, Submission } from './record.ts';
export { analysisRequestSchema, readAnalysisRequest } from './request.ts';
export { RESUME_DAYS, forgetKeptNow, keepForLater, resumeFrom } from './resume.ts';
export { MAX_SHARES, createShare, findShareOwner, findShared, listShares, revokeShare } from './share.ts';
export type { Share } from './share.ts';
export { findAttemptOwner } from './attempt-store.ts';
export { findResultOwner, type StoredResult } from './result-store.ts';
export { contentHash, isPublished } from './version.ts';
