import { localStore } from './local.ts';
import type { CredentialStore } from './store.ts';

export type { CredentialStore, PreparedPassword } from './store.ts';

/** The store of this installation. */
export const credentials = (): CredentialStore => localStore;
