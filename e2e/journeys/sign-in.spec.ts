import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../fixtures/installation.ts';
import { newPerson } from '../fixtures/person.ts';
import { newResult } from '../fixtures/result.ts';
import { giveSecondCode, newPassword, signIn } from '../support/account.ts';
import { linkIn, mailTo } from '../support/mail.ts';
import { expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

test('signs out for good, mistypes the password, and comes back to the results', async ({ page, context }) => {
  const me = await newPerson(context);
  const kept = `/resultats/${await newResult(context)}`;
  await page.goto('/tableau-de-bord');
  await expectSound(page);
  await expect(page.locator('main')).toContainText(String(new Date().getUTCFullYear()));
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await expect(page).toHaveURL(/fait=sortie/);
  await page.goto(kept);
  await expect(page).toHaveURL(/connexion/);
  await expect(page.locator('h1')).not.toHaveText('Votre résultat');
  // The cookie of before, put back: the row is gone, so it opens nothing.
  await context.addCookies(cookies);
  await page.goto('/tableau-de-bord');
  await expect(page).toHaveURL(/connexion/);

  await signIn(page, { ...me, password: 'pas le bon mot de passe' });
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByLabel('Adresse e-mail ou identifiant')).toHaveValue(me.identifier);
  await expect(page.getByLabel('Mot de passe')).toHaveValue('');
  await signIn(page, me);
  await expect(page).toHaveURL(/tableau-de-bord/);
  await page.goto(kept);
  await expect(page.locator('h1')).toHaveText('Votre résultat');
});

test('forgets the password and resets it by mail; the old sessions end', async ({ page, context, anotherDevice }) => {
  const me = await newPerson(context);
  await page.goto('/tableau-de-bord');
  await expect(page).toHaveURL(/tableau-de-bord/);
  const elsewhere = await anotherDevice();
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
});

for (const [role, door, address] of [
  ['consultant', 'Espace conseil', /\/conseil$/],
  ['admin', 'Administration', /\/admin(#|$)/],
] as const) {
  test(`the demo account ${role} of a new installation signs in by a second code, and finds its door`, async ({
    page,
  }, { config, project }) => {
    const accounts = JSON.parse(readFileSync(join(DATA, 'demo-accounts.json'), 'utf8')) as {
      email: string;
      password: string;
      role: string;
      second: { codes: string[] };
    }[];
    const { email, password, second } = accounts.find((account) => account.role === role)!;
    await signIn(page, { identifier: email, password });
    await expect(page).toHaveURL(/\/connexion\/second-code\?/);
    await expectSound(page);
    await giveSecondCode(page, 'ce n’est pas un code');
    await expect(page).toHaveTitle(/^Erreur/);
    // A printed code serves once: each project of the suite takes one of its own.
    await giveSecondCode(page, second.codes[config.projects.findIndex(({ name }) => name === project.name)]!);
    await expect(page).toHaveURL(/tableau-de-bord/);
    await page.getByRole('link', { name: door }).click();
    await expect(page).toHaveURL(address);
  });
}
