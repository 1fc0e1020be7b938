/**
 * What the rest of the application may use of accounts: signing up, in and out, reset, verification, recovery,
 * security. Nothing here needs a request of Next's: the seed reads it too.
 */
export { signUp } from './sign-up.ts';
export { signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export type { KeepGuestTest } from './guest-test.ts';
export { isResetLink, requestReset, RESET_LINK_DEAD, resetPassword } from './reset.ts';
export { isVerificationLink, resendVerification, VERIFICATION_LINK_DEAD, verifyEmail } from './verification.ts';
export { recoverWithCode, renewRecoveryCodes } from './recovery.ts';
export { countRecoveryCodes } from './recovery-codes.ts';
export { changePassword, endAllSessions } from './security.ts';
export { afterPassword, PASSWORD_TRIES, type PasswordAsked, passwordAgain, passwordField } from './password-again.ts';
export { endAllSessions as endSessionsOf, isSharedSession, leavingCookies, startSession } from './sessions.ts';
export { DEVICE_COOKIE, forgetDevice, knowsDevice } from './devices.ts';
export { consumeOpenTokens, consumeToken, createToken, findToken, TOKEN_SECONDS } from './tokens.ts';
export { preparePassword } from './password.ts';
export { forgetCredential } from './authenticate.ts';
export { searchPerson } from './administration/search-person.ts';
export { readPerson, type ReadAccount } from './administration/read-person.ts';
export { changeRole } from './administration/change-role.ts';
export { changeActivity } from './administration/change-activity.ts';
export type { LeaveRole } from './administration/last-word.ts';
export {
  findAccount,
  findIdentifiers,
  getAccount,
  markEmailVerified,
  phoneLookup,
  setRole,
  type Account,
} from './directory.ts';
export { installSecondFactor, offerKey, openKey, proveSecondFactor } from './second-factor.ts';
export { changeSecondFactor } from './second-factor-change.ts';
export {
  drawSecondCodes,
  dropSecondFactor,
  newKey,
  readSecondFactor,
  sealSecondKey,
  secondCodeHash,
} from './second-factor-store.ts';
export { resumeSession } from './resume-session.ts';
export { closeOtherSessions, closeSession, listSessions, type OpenSession } from './session-list.ts';
export { keyAddress } from './totp.ts';
