/** What capabilities and pages may use of access. Signing in itself stays with the account pages. */
export { APP_ROLES, GUEST, isId, type Actor, type AppRole, type Guest, type Person } from './core/actor.ts';
export { can, type ResourceKind, type Subject, type Verb } from './core/can.ts';
export { fault, FAULT_MESSAGE, FAULT_STATUS, type Fault, type FaultCode } from './core/fault.ts';
export { parsePhone, showPhone } from './core/phone.ts';
export { bearerActor, formToken, getActor, requirePerson, sessionCookieName } from './session.ts';
export { defineAction, defineFormHandler, EMPTY_FORM, requestFacts, type FormState } from './define-action.ts';
export {
  runPipeline,
  type Command,
  type CookieChange,
  type Definition,
  type Ports,
  type RequestFacts,
  type Success,
} from './pipeline.ts';
export { fieldsOf } from './fields.ts';
export { LIMITS, type Limit, type LimitName } from './limits/table.ts';
export { cookieAttributes } from './cookies.ts';
export { cookieKey, dataKeys, lookupKey } from './keys.ts';
export { FORM_COOKIE } from './form-token.ts';
export { flash, takeFlash, type FlashKind } from './flash.ts';
export { createApiToken, listApiTokens, revokeApiToken, type ApiTokenSummary } from './api-tokens.ts';
