import { answerOnePage, answerTest } from '../fixtures/result.ts';
import { newEmail, newPassword, signUp } from '../support/account.ts';
import { linkIn, mailTo } from '../support/mail.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

test('opens an account with nothing begun, and stands on the dashboard', async ({ page }) => {
  await page.goto('/inscription');
  await signUp(page, newEmail());
  await expect(page).toHaveURL(/tableau-de-bord/);
  await expectSound(page);
});

test('opens an account with a test begun, and is led on with it', async ({ page, context }) => {
  await answerOnePage(context, 1);
  await page.goto('/inscription');
  await signUp(page, newEmail());
  await expect(page).toHaveURL(/tableau-de-bord/);
  await expect(page.locator('main')).toContainText(/12\sréponses\ssur\s60/);
  await page.getByRole('link', { name: /^Continuer/ }).click();
  await expect(page).toHaveURL(/questions\/2/);
});

test('keeps a guest’s result by e-mail, and verifies the address once', async ({ page, context, baseURL }) => {
  await answerTest(context);
  await page.goto('/resultats/provisoire');
  await page.getByRole('link', { name: 'Garder mon résultat' }).click();
  await expect(page).toHaveURL(/\/inscription/);
  await expectSound(page);

  // Sent empty: each mistake is named, what was typed stays.
  const email = newEmail();
  await page.getByLabel(/^Adresse e-mail/).fill(email);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByLabel(/^Adresse e-mail/)).toHaveValue(email);
  await expect(page.locator('[role="alert"] a')).toHaveCount(2);
  // Whoever comes from the result has asked to keep it.
  await expect(page.getByLabel(/Garder dans mon compte/)).toBeChecked();
  await expectSound(page);

  await signUp(page, email);
  await expect(page).toHaveURL(/\/resultats\/[0-9a-f-]{36}/);
  await expectSound(page);
  expect((await context.cookies()).find(({ name }) => name === 'opc_test')).toBeUndefined();

  const link = linkIn(await mailTo(email, /adresse|confirm/i));
  expect(link.startsWith(baseURL!)).toBe(true);
  await page.goto(link);
  await expectSound(page);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/verification\?fait=confirmation/);
  await page.goto(link); // used up
  await expect(page.locator('h1')).toContainText(/plus|déjà/);
});

test('without a mailbox: an identifiant, three codes once, and a way back with one of them', async ({
  page,
  context,
}) => {
  await page.goto('/inscription');
  await page.getByLabel('Prénom et nom').fill('Élodie M`Bemba');
  await signUp(page, '');
  await expect(page).toHaveURL(/codes-de-secours/);
  await expectSound(page);
  const [handle, ...codes] = await page.locator('main code').allTextContents();
  expect(handle).toMatch(/^elodie-\d{4,}$/);
  expect(new Set(codes).size).toBe(3);
  // Nobody said that this phone is theirs: the session is over in an hour.
  const session = (await context.cookies()).find(({ name }) => name === 'opc_session')!;
  expect(session.expires).toBeLessThan(Date.now() / 1000 + 3601);
  await page.reload();
  await expectLayout(page);
  await expect(page.locator('main')).not.toContainText(codes[0]!);
  await page.goto('/profil');
  await expect(page.locator('main')).toContainText(handle!);
  await page.goto('/tableau-de-bord');
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await expect(page).toHaveURL(/fait=sortie/);

  const password = newPassword();
  const recover = async () => {
    await page.goto('/mot-de-passe-oublie/code');
    await page.getByLabel(/identifiant/).fill(handle!.toUpperCase().replace('-', ' '));
    await page.getByLabel(/[Cc]ode de secours/).fill(`${codes[2]!.toLowerCase()},`);
    await page.getByLabel('Nouveau mot de passe').fill(password);
    await page.locator('main form button').click();
  };
  await recover();
  await expect(page).toHaveURL(/connexion/);
  // The same once more, with another password: the code has served.
  await page.goto('/mot-de-passe-oublie/code');
  await page.getByLabel(/identifiant/).fill(handle!);
  await page.getByLabel(/[Cc]ode de secours/).fill(codes[2]!);
  await page.getByLabel('Nouveau mot de passe').fill(newPassword());
  await page.locator('main form button').click();
  await expect(page).toHaveTitle(/^Erreur/);
  await page.goto('/connexion');
  await page.getByLabel('Ce téléphone est à moi').check();
  await page.getByLabel('Adresse e-mail ou identifiant').fill(handle!);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/tableau-de-bord/);
});
