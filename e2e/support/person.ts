import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { answerAll } from './riasec.ts';

export type Somebody = { identifier: string; password: string };

/** Nobody's address (RFC 2606), new each time. */
export const newEmail = (): string => `essai-${randomBytes(6).toString('hex')}@exemple.invalid`;
/** A Congolese number in the agreed form, new each time. */
export const newPhone = (): string =>
  `06 ${randomBytes(4)
    .readUInt32BE()
    .toString()
    .padStart(10, '0')
    .slice(-7)
    .replace(/(\d{3})(\d{2})(\d{2})/, '$1 $2 $3')}`;
export const newPassword = (): string => `phrase ${randomBytes(9).toString('base64url')}`;

/** Fills the sign-up form that is open and sends it. */
export async function signUp(page: Page, identifier: string): Promise<Somebody> {
  const password = newPassword();
  await page.getByLabel('Adresse e-mail ou numéro de téléphone').fill(identifier);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  return { identifier, password };
}

export async function signIn(page: Page, { identifier, password }: Somebody): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse e-mail ou numéro de téléphone').fill(identifier);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** A new person with an e-mail address, on their dashboard. */
export async function newPerson(page: Page): Promise<Somebody> {
  await page.goto('/inscription');
  const somebody = await signUp(page, newEmail());
  await expect(page).toHaveURL(/tableau-de-bord/);
  return somebody;
}

/** Takes the whole test from the first page on and returns the id of the stored result. */
export async function takeTest(
  page: Page,
  choose: (question: number) => string = (question) => String((question * 7) % 5),
): Promise<string> {
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: /Commencer|Refaire/ }).click();
  await answerAll(page, choose);
  await expect(page).toHaveURL(/\/resultats\/[0-9a-f-]{36}/);
  return /resultats\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}
