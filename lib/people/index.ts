/** What the rest of the application may use of a person's profile, consents, export and erasure. */
export { getProfile, findName, selectAccount } from './profile.ts';
export type { AccountFacts, Profile, SealedColumn } from './profile.ts';
export { updateProfile } from './update-profile.ts';
export { getOwnPage, GUARDIAN_LINK_DAYS, pendingGuardianRequest, withdrawGuardianConsent } from './consents.ts';
export type { OwnPage } from './consents.ts';
export { makeGuardianLink, mailGuardian } from './guardian-request.ts';
export { correctBirthDate } from './birth-date.ts';
export { findReceipt, openReceipt, presentReceipt, type Receipt } from './guardian-receipt.ts';
export { answerGuardian, findGuardianRequest, LINK_DEAD } from './guardian-answer.ts';
export { exportFileName, exportPerson } from './export.ts';
export { requestExport } from './request-export.ts';
export { accountData, auditData, consentData, grantData, profileData } from './personal-data.ts';
export { removeWhatIsOld, renewAgeGroups } from './jobs.ts';
export { eraseAccount } from './erase-account.ts';
export { readStanding, type Standing } from './standing.ts';
export { openNumber, proveNumber, showNumber } from './number-to-call.ts';
export { listWaitingAnswers, readWaitingAnswer, settleAnswer } from './confirm-answer.ts';
export { listWaitingForms, readWaitingForm, recordForm, settleForm } from './signed-form.ts';
export {
  findOwnRequest,
  listWaitingBirthDates,
  readWaitingBirthDate,
  settleBirthDate,
} from './birth-date-request.ts';
