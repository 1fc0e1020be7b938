import { expect, expectSound, test } from '../support/test.ts';
import { linkIn, mailTo } from '../support/mail.ts';
import { newEmail, newPassword, newPerson, newPhone, signIn, signUp, takeTest } from '../support/person.ts';
import { answerAll } from '../support/riasec.ts';

test('keeps a guest’s result by e-mail, verifies, signs out for good, and comes back', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/tests/riasec/questions/1');
  await answerAll(page, (question) => String((question * 7) % 5));
  await page.getByRole('link', { name: 'Garder mon résultat' }).click();
  await expectSound(page);

  // Sent empty: each mistake is named, what was typed stays.
  const email = newEmail();
  await page.getByLabel('Adresse e-mail ou numéro de téléphone').fill(email);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByLabel('Adresse e-mail ou numéro de téléphone')).toHaveValue(email);
  await expect(page.locator('[role="alert"] a')).toHaveCount(2);
  await expectSound(page);

  const me = await signUp(page, email);
  await expect(page).toHaveURL(/\/resultats\/[0-9a-f-]{36}/);
  await expectSound(page);
  const kept = page.url();
  expect((await context.cookies()).find(({ name }) => name === 'opc_test')).toBeUndefined();

  const link = linkIn(await mailTo(email, /adresse|confirm/i));
  expect(link.startsWith(baseURL!)).toBe(true);
  await page.goto(link);
  await expectSound(page);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/verification/);
  await page.goto(link); // used up
  await expect(page.locator('h1')).toContainText(/plus|déjà/);

  await page.goto('/tableau-de-bord');
  await expectSound(page);
  await expect(page.locator('main')).toContainText('2026');
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await page.goto(kept);
  await expect(page.locator('h1')).not.toHaveText('Votre résultat');
  // The cookie of before, put back: the row is gone, so it opens nothing.
  await context.addCookies(cookies);
  await page.goto('/tableau-de-bord');
  await expect(page).toHaveURL(/connexion/);

  await signIn(page, { ...me, password: 'pas le bon mot de passe' });
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByLabel('Adresse e-mail ou numéro de téléphone')).toHaveValue(email);
  await expect(page.getByLabel('Mot de passe')).toHaveValue('');
  await signIn(page, me);
  await expect(page).toHaveURL(/tableau-de-bord/);
  await page.goto(kept);
  await expect(page.locator('h1')).toHaveText('Votre résultat');
});

test('forgets the password and resets it by mail; the old sessions end', async ({ page, browser, baseURL }) => {
  const me = await newPerson(page);
  const other = await browser.newContext({ baseURL: baseURL! });
  const elsewhere = await other.newPage();
  await elsewhere.goto('/mot-de-passe-oublie');
  await elsewhere.getByLabel('Adresse e-mail').fill(me.identifier);
  await elsewhere.getByRole('button', { name: 'Recevoir un lien' }).click();
  await expect(elsewhere.locator('main')).toContainText('Si un compte existe');
  const link = linkIn(await mailTo(me.identifier, /mot de passe/i));
  await elsewhere.goto(link);
  const password = newPassword();
  await elsewhere.getByLabel('Nouveau mot de passe').fill(password);
  await elsewhere.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(elsewhere).toHaveURL(/connexion/);

  await page.goto('/tableau-de-bord');
  await expect(page).toHaveURL(/connexion/);
  await signIn(page, me);
  await expect(page).toHaveTitle(/^Erreur/);
  await signIn(page, { ...me, password });
  await expect(page).toHaveURL(/tableau-de-bord/);
  await other.close();
});

test('without a mailbox: a phone number, ten codes once, and a way back with one of them', async ({ page }) => {
  const phone = newPhone();
  await page.goto('/inscription');
  await signUp(page, phone);
  await expect(page).toHaveURL(/codes-de-secours/);
  await expectSound(page);
  const codes = await page.locator('main code').allTextContents();
  expect(new Set(codes).size).toBe(10);
  await page.reload();
  await expect(page.locator('main')).not.toContainText(codes[0]!);
  await page.goto('/tableau-de-bord');
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();

  const password = newPassword();
  const recover = async () => {
    await page.goto('/mot-de-passe-oublie/code');
    await page.getByLabel(/numéro de téléphone/).fill(phone.replaceAll(' ', ''));
    await page.getByLabel(/[Cc]ode de secours/).fill(codes[3]!.toLowerCase());
    await page.getByLabel('Nouveau mot de passe').fill(password);
    await page.locator('main form button').click();
  };
  await recover();
  await expect(page).toHaveURL(/connexion/);
  await recover();
  await expect(page).toHaveTitle(/^Erreur/);
  await signIn(page, { identifier: `+242 ${phone}`, password });
  await expect(page).toHaveURL(/tableau-de-bord/);
});

test('signed in: goes on elsewhere, retakes, compares, shares, revokes, deletes', async ({
  page,
  browser,
  baseURL,
}) => {
  const me = await newPerson(page);
  await expectSound(page);
  const first = await takeTest(page);
  await expectSound(page);

  // Second test, begun here and finished on another device.
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: /Commencer|Refaire/ }).click();
  for (let i = 1; i <= 12; i += 1)
    await page.locator(`input[name="q${String(i).padStart(2, '0')}"][value="4"]`).check();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await expect(page).toHaveURL(/questions\/2/);
  const other = await browser.newContext({ baseURL: baseURL! });
  const tablet = await other.newPage();
  await signIn(tablet, me);
  await expect(tablet.locator('main')).toContainText('12');
  await tablet.getByRole('link', { name: 'Continuer le test' }).click();
  await tablet.goto('/tests/riasec/questions/1');
  await expect(tablet.locator('input[name="q12"][value="4"]')).toBeChecked();
  await answerAll(tablet, (question) => (question % 2 ? '4' : '0'));
  await expect(tablet).toHaveURL(/\/resultats\/[0-9a-f-]{36}/);
  const second = /resultats\/([0-9a-f-]{36})/.exec(tablet.url())![1]!;
  expect(second).not.toBe(first);
  await other.close();

  await page.goto('/tableau-de-bord');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(/comparer/);
  await expectSound(page);

  await page.goto(`/resultats/${second}`);
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const address = /https?:\/\/\S+\/partage\/[\w-]+/;
  await expect(page.locator('main')).toContainText(address);
  const shared = address.exec(await page.locator('main').innerText())?.[0];
  const stranger = await (await browser.newContext()).newPage();
  const response = await stranger.goto(shared!);
  expect(response!.status()).toBe(200);
  const html = await response!.text();
  expect(html).toContain('noindex');
  expect(html).not.toContain(me.identifier);
  expect(html).not.toContain(second);
  await expectSound(stranger);
  await page.getByRole('button', { name: 'Fermer ce lien' }).click();
  await expect(page.getByRole('button', { name: 'Fermer ce lien' })).toHaveCount(0);
  expect((await stranger.goto(shared!))!.status()).toBe(404);
  await stranger.context().close();

  await page.goto(`/resultats/${first}/supprimer`);
  await expectSound(page);
  await page.locator('main form button').click();
  await expect(page).not.toHaveURL(/supprimer/);
  expect((await page.goto(`/resultats/${first}`))!.status()).toBe(404);
  expect((await page.goto(`/resultats/${second}`))!.status()).toBe(200);
});
