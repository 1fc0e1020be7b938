/** What the screens of administrators, and the form in which readers report an error, may use. */
export {
  findEditedPage,
  findRevision,
  listPages,
  type EditedPage,
  type PageSummary,
  type RevisionView,
} from './queries.ts';
export { discardDraft, rebaseDraft, saveDraft } from './drafts.ts';
export { markAsRead, publishDraft, restoreRevision } from './publish.ts';
export {
  closeReport,
  findReport,
  findReportedPage,
  listReports,
  MAX_REPORT,
  reportError,
  type Report,
} from './reports.ts';
export { removeClosedReports } from './jobs.ts';
export { adminPath } from './places.ts';
export { knownPages, type Draft } from './store.ts';
