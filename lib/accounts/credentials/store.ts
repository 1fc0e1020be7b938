import type { Tx } from '#db/run-as.ts';

/** A password made ready to be kept. Slow to make, hence before the transaction that keeps it (`password.ts`). */
export type PreparedPassword = { readonly stored: string };

/**
 * Whoever keeps the passwords. It knows people by their id alone: identifiers, roles, sessions and recovery codes are
 * ours whoever keeps the passwords.
 * Methods that take a `tx` write in the caller's transaction, opened with `runAsSystem`; the others open their own.
 * All throw when the store is out of reach, and none of them logs a password.
 */
export interface CredentialStore {
  /** The first password of a person who is in the directory and has none. @throws when there is no such person. */
  create(tx: Tx, personId: string, password: PreparedPassword): Promise<void>;
  /**
   * Whether this is the person's password. Null stands for nobody: that takes the same time, and the answer is false.
   * @throws QueueFull when too many passwords are being worked on.
   */
  verify(personId: string | null, password: string): Promise<boolean>;
  /** Another password in the place of the present one. @throws when there is no such person. */
  set(tx: Tx, personId: string, password: PreparedPassword): Promise<void>;
  /** No password opens the account from now on; a person who has none, or is gone, is no error. */
  remove(personId: string): Promise<void>;
}
