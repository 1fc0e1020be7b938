import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';

export type Somebody = { readonly identifier: string; readonly password: string };

/** Nobody's address (RFC 2606), new each time. */
export const newEmail = (): string => `essai-${randomBytes(6).toString('hex')}@exemple.invalid`;
export const newPassword = (): string => `phrase ${randomBytes(9).toString('base64url')}`;

/** Fills the sign-up form that is open and sends it; without an address ('') the account gets an identifiant. */
export async function signUp(page: Page, identifier: string): Promise<Somebody> {
  const password = newPassword();
  await page.getByLabel(/^Adresse e-mail/).fill(identifier);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  return { identifier, password };
}

export async function signIn(page: Page, { identifier, password }: Somebody): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse e-mail ou identifiant').fill(identifier);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** Answers the page that asks for the second code. */
export async function giveSecondCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Votre second code').fill(code);
  await page.getByRole('button', { name: 'Continuer' }).click();
}
