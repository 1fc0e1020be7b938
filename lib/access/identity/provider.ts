import type { Tx } from '#db/run-as.ts';
import type { AppRole } from '../core/actor.ts';
import type { Identifier } from '../core/credentials.ts';

/** A password made ready to be stored. Slow to make, hence before the transaction that stores it. */
export type PreparedPassword = { readonly stored: string };

export type Account = {
  readonly id: string;
  readonly role: AppRole;
  readonly email: string | null;
  readonly hasPhone: boolean;
  readonly emailVerifiedAt: Date | null;
};

/**
 * Whoever keeps the accounts. The rest of the code sees only this and `Actor`; the links sent by mail are ours
 * whoever keeps the accounts (`tokens.ts`).
 * Methods that take a `tx` write in the caller's transaction, opened with `runAsSystem`. Methods without one open their
 * own. All throw when the provider is out of reach, and none of them logs an identifier, a password, a code or a link.
 */
export type IdentityProvider = {
  readonly name: string;

  /** @throws QueueFull when too many passwords are being worked on. */
  preparePassword(plain: string): Promise<PreparedPassword>;
  /** Profile and account together. 'taken' when the identifier already has an account; nothing is written then. */
  createAccount(tx: Tx, account: NewAccount): Promise<'created' | 'taken'>;
  /** Unknown account and wrong password take the same time and look the same: null. @throws QueueFull */
  verifyCredentials(identifier: Identifier, password: string): Promise<Account | null>;
  /** The password of somebody already known, asked again before something that matters. @throws QueueFull */
  verifyPassword(personId: string, password: string): Promise<boolean>;
  findAccount(identifier: Identifier): Promise<Account | null>;
  getAccount(personId: string): Promise<Account | null>;
  /** Changes the password and ends every session. */
  setPassword(tx: Tx, personId: string, password: PreparedPassword): Promise<void>;
  /** Changes the role and ends every session: the old cookie claims the old role. */
  setRole(tx: Tx, personId: string, role: AppRole): Promise<void>;
  markEmailVerified(tx: Tx, personId: string, now: Date): Promise<void>;

  /**
   * One row per signed-in device; returns its id and the role for the cookie. Null when the account is gone or closed.
   */
  createSession(personId: string, now: Date): Promise<{ sessionId: string; role: AppRole } | null>;
  endSession(tx: Tx, sessionId: string): Promise<void>;
  endAllSessions(tx: Tx, personId: string): Promise<void>;

  /** Ten new codes, to be shown once; the earlier ones stop working. */
  createRecoveryCodes(tx: Tx, personId: string): Promise<readonly string[]>;
  /** How many codes are left. */
  countRecoveryCodes(personId: string): Promise<number>;
  /** Whose code it is, if it belongs to this identifier and was not used; does not use it up. */
  findRecoveryCode(identifier: Identifier, code: string): Promise<string | null>;
  /** Uses it up: true the first time, false ever after. */
  consumeRecoveryCode(tx: Tx, personId: string, code: string, now: Date): Promise<boolean>;
  /** All codes stop working. */
  dropRecoveryCodes(tx: Tx, personId: string): Promise<void>;
};

export type NewAccount = {
  /** A fresh uuid: the phone is sealed for this very row. */
  readonly id: string;
  readonly identifier: Identifier;
  readonly password: PreparedPassword;
  readonly fullName: string | null;
  readonly role?: AppRole;
};
