import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newPerson } from '../fixtures/person.ts';
import { newResult } from '../fixtures/result.ts';
import { newEmail, signIn } from '../support/account.ts';
import { linkIn, mailTo } from '../support/mail.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

const year = new Date().getUTCFullYear();

async function birthDate(page: Page, ...parts: [string, string, string]): Promise<void> {
  for (const [i, name] of ['jour', 'mois', 'annee'].entries())
    await page.locator(`input[name="naissance-${name}"]`).fill(parts[i]!);
}

test('tells about oneself, with mistakes that lose nothing', async ({ page, context }) => {
  await newPerson(context);
  await page.goto('/profil');
  await expectSound(page);
  await page.goto('/profil/modifier');
  await expectSound(page);
  await page.getByLabel('Prénom et nom').fill('Awa Essai');
  await page.getByLabel('Téléphone').fill('12 34');
  await birthDate(page, '31', '2', '2009');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.locator('[role="alert"] a')).toHaveCount(2);
  await expect(page.getByLabel('Prénom et nom')).toHaveValue('Awa Essai');
  await expect(page.getByLabel('Téléphone')).toHaveValue('12 34');
  await expect(page.locator('input[name="naissance-jour"]')).toHaveValue('31');
  await expectSound(page);
  await page.getByLabel('Téléphone').fill('066123456');
  await birthDate(page, '28', '2', '2009');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL(/\/profil(\?|#|$)/);
  await expect(page.locator('main')).toContainText('+242 06 612 34 56');
  await expect(page.locator('main')).toContainText('28 février 2009');
});

test('a page left open by one person saves nothing in the account of the next', async ({ page, context }) => {
  const first = await newPerson(context);
  await page.goto('/profil/modifier');
  await page.getByLabel('Prénom et nom').fill('Zita Mavoungou');
  const second = await newPerson(context);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('dans le compte d’une autre personne')).toBeVisible();
  await expect(page.getByText('Zita Mavoungou')).toHaveCount(0);
  await page.goto('/profil');
  await expect(page.locator('main')).toContainText(second.fullName);
  await expect(page.locator('main')).not.toContainText(first.fullName);
});

test('under 18: a guardian answers by link, without seeing the result; the young person takes it back', async ({
  page,
  context,
  anotherDevice,
}) => {
  await newPerson(context);
  await page.goto('/profil/modifier');
  await birthDate(page, '1', '1', String(year - 15));
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL(/\/profil(\?|#|$)/);
  await page.goto('/profil/accord');
  await expectSound(page);
  const guardian = newEmail();
  await page.getByLabel(/Adresse e-mail de votre parent/).fill(guardian);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page).toHaveURL(/fait=envoye/);

  const link = linkIn(await mailTo(guardian, /accord/i));
  const parent = await anotherDevice();
  await parent.goto(link);
  await expectSound(parent);
  await parent.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(parent).toHaveTitle(/^Erreur/);
  await parent.getByLabel('Si oui : votre prénom et votre nom').fill('Mère Essai');
  await parent.locator('input[name="reponse"][value="oui"]').check();
  await parent.locator('input[name="lien"]').first().check();
  await parent.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(parent).toHaveURL(/reponse=oui/);
  await expect(parent.locator('h1')).toHaveText('Réponse reçue, pas encore vérifiée');
  await expectSound(parent);
  const [digits, code] = await parent.locator('main code').allTextContents();
  expect(digits).toMatch(/^\d{4}$/);
  expect((await parent.goto(link))!.status()).toBe(404);
  await parent.goto('/tableau-de-bord');
  await expect(parent).toHaveURL(/connexion/);

  await page.goto('/profil/accord');
  await expect(page.locator('main')).toContainText('Mère Essai');
  await expect(page.locator('main')).toContainText('pas encore vérifiée');
  await expect(page.locator('main')).not.toContainText(digits!);
  await expectLayout(page);
  await expect(page.getByRole('button', { name: 'Retirer l’accord' })).toBeVisible();
  // The guardian reads and takes back the answer with the code alone.
  await parent.goto('/consentement/recu');
  await expectSound(parent);
  await parent.getByLabel('Code du reçu').fill(code!.toLowerCase());
  await parent.getByRole('button', { name: 'Relire ma réponse' }).click();
  await expect(parent.locator('main')).toContainText('Mère Essai');
  await expectSound(parent);
  await parent.getByRole('button', { name: 'Retirer mon accord' }).click();
  await expect(parent.locator('h1')).toHaveText('Votre accord est retiré');
  await page.reload();
  await expect(page.locator('main')).toContainText('Accord retiré');
  await page.goto('/profil/formulaire-parental');
  await expectSound(page);
});

test('takes everything along', async ({ page, context }) => {
  const me = await newPerson(context);
  const result = await newResult(context);
  await page.goto('/profil');
  await page.getByRole('link', { name: 'Tout télécharger' }).click();
  await expectSound(page);
  await page.getByLabel('Votre mot de passe').fill('pas le bon mot de passe');
  await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await page.getByLabel('Votre mot de passe').fill(me.password);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le fichier' }).click(),
  ]);
  const everything = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(everything)).toBeTruthy();
  for (const piece of [me.identifier, result]) expect(everything).toContain(piece);
});

test('erases everything', async ({ page, context }) => {
  const me = await newPerson(context);
  await newResult(context);
  await page.goto('/profil/securite');
  await expectSound(page);
  await page.goto('/profil/effacer');
  await expectSound(page);
  await page.getByLabel('Votre mot de passe').fill('pas le bon mot de passe');
  await page.getByRole('button', { name: 'Effacer mon compte' }).click();
  await expect(page.locator('[role="alert"]').first()).toBeVisible();
  // With script the form empties itself once the answer is drawn: not before that is a field there to stay.
  await expect(page.getByRole('button', { name: 'Effacer mon compte' })).toBeEnabled();
  await expect(page.getByLabel('Votre mot de passe')).toHaveValue('');
  await page.getByLabel('Votre mot de passe').fill(me.password);
  await page.getByRole('button', { name: 'Effacer mon compte' }).click();
  await expect(page).toHaveURL(/compte-efface/);
  await expectSound(page);
  await page.goto('/tableau-de-bord');
  await expect(page).toHaveURL(/connexion/);
  await signIn(page, me);
  await expect(page).toHaveTitle(/^Erreur/);
});
