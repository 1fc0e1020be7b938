import { localProvider } from './local/index.ts';
import type { IdentityProvider } from './provider.ts';

export { QueueFull } from './password.ts';
export type { Account, IdentityProvider, NewAccount, PreparedPassword } from './provider.ts';

/** The identity provider of this installation. */
export const identity = (): IdentityProvider => localProvider;
