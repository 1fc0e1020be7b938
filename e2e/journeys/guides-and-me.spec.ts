import type { Page } from '@playwright/test';
import { newPerson } from '../fixtures/person.ts';
import { answerTest, newResult } from '../fixtures/result.ts';
import { newEmail, signUp } from '../support/account.ts';
import { likesAllAlike, likesMaking } from '../support/riasec.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

const main = (page: Page) => page.locator('main');
const kept = (page: Page) => page.getByRole('button', { name: /^Retirer/ });

test('a guest asks « et pour moi ? » before and after the test', async ({ page, context }) => {
  await page.goto('/metiers/soudeur');
  await page.getByRole('link', { name: 'Et pour moi' }).click();
  await expect(page).toHaveURL(/\/metiers\/soudeur\/pour-moi$/);
  await expectSound(page);
  await expect(page.getByRole('link', { name: 'Commencer le test' })).toBeVisible();
  await expect(main(page)).toContainText('pas d’essai sur place avant 18');
  await expect(main(page)).toContainText('jamais compté contre vous');
  await expect(page.getByRole('button', { name: 'Garder ce métier' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Revenir au guide' }).click();
  await expect(page).toHaveURL(/\/metiers\/soudeur$/);

  await answerTest(context, likesMaking);
  await page.goto('/resultats/provisoire');
  // Every occupation of the result leads to its guide.
  const guides = page.locator('main li > a[href^="/metiers/"]');
  await expect(guides).toHaveCount(12);
  await page.goto(`${await guides.first().getAttribute('href')}/pour-moi`);
  await expectSound(page);
  await expect(page.getByRole('heading', { name: 'Ce métier et ce que vous aimez' })).toBeVisible();
  await expect(main(page)).toContainText(/roches de vos réponses|Moins proches de vos réponses/);
  await expect(main(page)).not.toContainText(/\d\s*%|fait pour vous/);
  await expect(main(page)).toContainText('Trois choses à faire');
});

test('the page is private, and an unknown occupation is not found', async ({ page, request }) => {
  const answer = await request.get('/metiers/soudeur/pour-moi');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(await answer.text()).toContain('noindex');
  for (const path of ['/metiers/licorne/pour-moi', '/metiers/SOUDEUR/pour-moi', '/metiers/comparer/pour-moi'])
    expect((await page.goto(path))!.status(), path).toBe(404);
  // The document of the guide is untouched by its neighbours.
  expect((await request.get('/metiers/soudeur')).headers()['cache-control']).toContain('public');
});

test('answers without a preference rank nothing and say what to do', async ({ page, context }) => {
  await answerTest(context, likesAllAlike);
  await page.goto('/metiers/soudeur/pour-moi');
  await expectLayout(page);
  await expect(main(page)).toContainText('préférence nette');
  await expect(main(page)).not.toContainText('de vos réponses »');
  await expect(main(page)).toContainText('À essayer');
});

/** Keeps this occupation from its personal page. */
async function keep(page: Page, slug: string): Promise<void> {
  await page.goto(`/metiers/${slug}/pour-moi`);
  await page.getByRole('button', { name: 'Garder ce métier' }).click();
  await expect(page).toHaveURL(/fait=garde/);
}

test('an account opened from the page leads back to it, where the occupation is kept', async ({ page }) => {
  await page.goto('/metiers/soudeur/pour-moi');
  await page.locator('#garder').getByRole('link', { name: 'créer un compte' }).click();
  await expect(page).toHaveURL(/\/inscription/);
  await signUp(page, newEmail());
  await expect(page).toHaveURL(/\/metiers\/soudeur\/pour-moi/);
  await page.getByRole('button', { name: 'Garder ce métier' }).click();
  await expect(page).toHaveURL(/fait=garde/);
  await expect(main(page)).toContainText('C’est gardé');
  await expectSound(page);
});

test('keeps two occupations, lists them, compares them, removes one', async ({ page, context }) => {
  await newPerson(context);
  await keep(page, 'soudeur');
  await newResult(context, likesMaking);
  await page.goto('/metiers/infirmier/pour-moi');
  await expect(page.getByRole('heading', { name: 'Ce métier et ce que vous aimez' })).toBeVisible();
  await keep(page, 'infirmier');

  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: /métiers gardés, et les comparer/ }).click();
  await expect(page.locator('h1')).toHaveText('Mes métiers gardés');
  await expectSound(page);
  await expect(kept(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(/\/metiers\/comparer\?a=infirmier&b=soudeur/);
  await expectSound(page);
  await expect(page.locator('thead th')).toHaveCount(2);
  await expect(page.getByRole('rowheader', { name: 'Et pour vous' })).toBeVisible();

  await page.goto('/favoris');
  await page.getByRole('button', { name: /^Retirer Soudeuse/ }).click();
  await expect(page).toHaveURL(/fait=retire/);
  await expect(kept(page)).toHaveCount(1);
  await expect(main(page)).not.toContainText('Soudeuse');
});

test('somebody else has a list of their own, and what one keeps is not in it', async ({
  page,
  context,
  anotherDevice,
}) => {
  await newPerson(context);
  await keep(page, 'soudeur');
  const stranger = await anotherDevice();
  await stranger.goto('/favoris');
  await expect(stranger).toHaveURL(/\/connexion\?suite=%2Ffavoris/);
  await newPerson(stranger.context());
  await stranger.goto('/favoris');
  await expect(main(stranger)).toContainText('aucun métier');
  await stranger.goto('/metiers/soudeur/pour-moi');
  await expect(stranger.getByRole('button', { name: 'Garder ce métier' })).toBeVisible();
});

test('a guest compares: chooses two, adds a third, and is told of what is not known', async ({ page }) => {
  await page.goto('/metiers/comparer');
  await expectSound(page);
  await page.getByLabel('Premier métier').selectOption('macon');
  await page.getByLabel('Deuxième métier').selectOption('sage-femme');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.locator('thead th')).toHaveCount(2);
  await page.getByLabel('Troisième métier', { exact: true }).selectOption('comptable');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(/a=macon&b=sage-femme&c=comptable/);
  await expect(page.locator('thead th')).toHaveCount(3);
  // Three columns are wider than the screen: the frame scrolls, the page does not.
  await expectSound(page);
  await expect(page.getByRole('rowheader', { name: 'Et pour vous' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Retirer Sage-femme/ }).click();
  await expect(page).toHaveURL(/a=macon&b=comptable$/);

  const answer = await page.goto('/metiers/comparer?a=soudeurs&b=macon&c=%3Cb%3E');
  expect(answer!.status()).toBe(200);
  await expect(main(page)).toContainText('« soudeurs » n’est pas dans notre liste');
  await expect(page.getByRole('link', { name: 'Soudeuse / Soudeur' })).toBeVisible();
  await expectLayout(page);
});

test('the result is shown by level and by series, as far as one wants, and nothing is hidden', async ({
  page,
  context,
}) => {
  await newPerson(context);
  await page.goto('/profil/modifier');
  await page.getByLabel('Série du bac').selectOption('D');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL(/fait=profil/);
  const result = await newResult(context, likesMaking);
  await page.goto(`/resultats/${result}`);
  const guides = page.locator('main li > a[href^="/metiers/"]');
  // Three of each of the four routes; each leads to the whole list of its own.
  await expect(guides).toHaveCount(12);
  await expect(
    page.getByRole('link', { name: /autres métiers de ce chemin d’études/, includeHidden: true }),
  ).toHaveCount(4);
  await expect(main(page)).not.toContainText('voie ouverte au bac D');

  await page.getByText('Choisir un chemin ou une série').click();
  await page.getByRole('link', { name: 'Ma série : bac D' }).click();
  await expect(page).toHaveURL(new RegExp(`/resultats/${result}\\?serie=D`));
  await expect(main(page)).toContainText('Une source a dit la voie ouverte au bac D');
  await expect(main(page)).toContainText('Pas d’information pour le bac D');
  await expectLayout(page);
  let all = 0;
  for (const route of ['sans-bac', 'bac', 'bac2-3', 'etudes-longues']) {
    await page.goto(`/resultats/${result}?voie=${route}&serie=D`);
    all += await guides.count();
  }
  expect(all, 'nothing is hidden').toBe(120);

  await expect(page).toHaveURL(/voie=etudes-longues&serie=D/);
  await page.getByRole('link', { name: 'Ne plus ranger par série' }).click();
  await expect(page).toHaveURL(/\?voie=etudes-longues/);
  await expect(main(page)).not.toContainText('voie ouverte au bac D');
});
