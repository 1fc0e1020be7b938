import type { IdentityProvider } from '../provider.ts';
import { localAccounts } from './accounts.ts';
import { localRecoveryCodes } from './recovery-codes.ts';
import { localSessions } from './sessions.ts';

/** Accounts in our own Postgres: the default. */
export const localProvider: IdentityProvider = {
  name: 'local',
  ...localAccounts,
  ...localSessions,
  ...localRecoveryCodes,
};
