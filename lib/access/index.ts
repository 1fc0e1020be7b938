/** What capabilities and pages may use of access. Signing in itself is of lib/accounts. */
export { isStaff, proofAddress, type Actor, type Held, type Person } from './core/actor.ts';
export { can, shared, subjectOf } from './core/can.ts';
export { fault, FAULT_MESSAGE, FAULT_STATUS, type Fault, type FaultCode } from './core/fault.ts';
export {
  cookieReader,
  formToken,
  getActor,
  isCookieless,
  readSessionCookie,
  requirePerson,
  requirePersonWith,
  requireRight,
  takeFlash,
  takeKeptForm,
} from './session.ts';
export { defineAction, defineFormAction, EMPTY_FORM, type FormState } from './adapters/action.ts';
export { defineBearer } from './adapters/bearer.ts';
export { backTo, defineDocumentForm, seeOther } from './adapters/document-form.ts';
export { defineWebhook } from './adapters/webhook.ts';
export type {
  Answer,
  CookieChange,
  Definition,
} from './pipeline/definition.ts';
export {
  removeEndedLimits,
  removeExpiredSessions,
  removeExpiredTokens,
  removeOldIdempotencyKeys,
} from './jobs.ts';
export { apiTokenData, repeatableSendData, type PersonalData } from './personal-data.ts';
export { liveStream } from './live/stream.ts';
export { cookieAttributes } from './cookies.ts';
export { flash } from './flash.ts';
export { createApiToken, listApiTokens, revokeApiToken, type ApiTokenSummary } from './api-tokens.ts';
