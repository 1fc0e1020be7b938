/** What capabilities and pages may use of access. Signing in itself is of lib/accounts. */
export { APP_ROLES, GUEST, isId, type Actor, type AppRole, type Guest, type Person } from './core/actor.ts';
export { can, shared, subjectOf, type ResourceKind, type Subject, type Verb } from './core/can.ts';
export { fault, FAULT_MESSAGE, FAULT_STATUS, type Fault, type FaultCode } from './core/fault.ts';
export { formToken, getActor, requirePerson, requireRight, takeFlash } from './session.ts';
export { defineAction, defineFormAction, EMPTY_FORM, type FormState } from './adapters/action.ts';
export { defineBearer } from './adapters/bearer.ts';
export { defineDocumentForm, type RefusedForm } from './adapters/document-form.ts';
export { runForm } from './adapters/form.ts';
export { requestFacts } from './adapters/request.ts';
export { defineUpload, type UploadedFile } from './adapters/upload.ts';
export { defineWebhook } from './adapters/webhook.ts';
export { byActor } from './pipeline/definition.ts';
export type {
  Answer,
  Command,
  CookieChange,
  Definition,
  FindSubject,
  Prepared,
  RequestFacts,
  Success,
} from './pipeline/definition.ts';
export {
  removeEndedLimits,
  removeExpiredSessions,
  removeExpiredTokens,
  removeOldIdempotencyKeys,
} from './jobs.ts';
export { apiTokenData, repeatableSendData, type PersonalData } from './personal-data.ts';
export { LIMITS, type Limit, type LimitName } from './limits/table.ts';
export { postgresLimits } from './limits/store.ts';
export { cookieAttributes } from './cookies.ts';
export { cookieKey, dataKeys, lookupKey } from './keys.ts';
export { FORM_COOKIE } from './form-token.ts';
export { flash, type FlashKind } from './flash.ts';
export { createApiToken, listApiTokens, revokeApiToken, type ApiTokenSummary } from './api-tokens.ts';
