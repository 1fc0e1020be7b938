import { env } from '#lib/platform/env.ts';

/** Addresses in mails are built from configuration, never from what a request says its host is. */
const to = (path: string, token?: string): string =>
  `${env().APP_URL}${path}${token === undefined ? '' : `?jeton=${token}`}`;

export const verificationLink = (token: string): string => to('/verification', token);
export const resetLink = (token: string): string => to('/reinitialisation', token);
export const signInLink = (): string => to('/connexion');
export const forgottenLink = (): string => to('/mot-de-passe-oublie');
