import type { Page } from '@playwright/test';
import { newPerson } from '../fixtures/person.ts';
import { overFreshConnections } from '../support/fresh.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, LONG, test } from '../support/test.ts';

/** All tests work on one database at a time: each has pages of its own, one for each of the two runs. */
const mine = (withScript: string, without: string): string =>
  test.info().project.use.javaScriptEnabled === false ? without : withScript;
const summaryOf = (slug: string): string =>
  `Un résumé corrigé pour ${slug}, assez long pour la règle des soixante signes, et sans rien promettre.`;
const placeOf = (slug: string): string => `/admin/contenus/metier/${slug}`;
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
const publish = (page: Page) => page.getByRole('button', { name: 'Publier cette version' }).click();

/** Waits until every process of the server answers this address with a text that fits. */
const expectEverywhere = (address: string, fits: (text: string) => boolean): Promise<void> =>
  expect.poll(async () => (await overFreshConnections(address)).every(fits), { timeout: 60_000 }).toBe(true);

test('an administrator finds a page that waits for a reading', LONG, async ({ page, context }) => {
  const slug = mine('electricien', 'vulcanisateur');
  await newPerson(context, 'admin');
  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Administration' }).click();
  await expect(page).toHaveURL(/\/admin(#|$)/);
  await expectSound(page);
  await page.goto('/admin/contenus?etat=a-relire&genre=metier');
  await expectSound(page);
  await page.locator(`a[href="${placeOf(slug)}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${placeOf(slug)}(#|$)`));
  await expectSound(page);
  await page.getByRole('link', { name: /Modifier la page|Continuer le brouillon/ }).click();
  await expect(page).toHaveURL(/\/modifier(#|$)/);
  await expectSound(page);
});

test('an administrator searches the contents by name, by state and by sector', async ({ page, context }) => {
  await newPerson(context, 'admin');
  await page.goto('/admin/contenus');
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(150);
  await page.getByLabel('Nom').fill('pecheur');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(/[?&]nom=pecheur(&|$)/);
  await expect(page.getByLabel('Nom')).toHaveValue('pecheur');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Pêcheuse');

  await page.getByRole('link', { name: 'Tout montrer' }).click();
  await page.getByLabel('Secteur').selectOption('Pêche');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(/[?&]secteur=peche(&|$)/);
  await expect(rows).toHaveCount(3);
  await page.getByLabel('État').selectOption('Erreurs signalées');
  await page.getByLabel('Nom').fill('pecheur');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('status')).toHaveText('Aucune page ne répond à ces choix.');
  await expect(page.getByLabel('Secteur')).toHaveValue('peche');
  await expectSound(page);
});

test('corrects a page: each mistake is named, and nothing wrong can be published', async ({ page, context }) => {
  const slug = mine('soudeur', 'macon');
  await newPerson(context, 'admin');
  await page.goto(`${placeOf(slug)}/modifier`);
  await page.getByLabel('Résumé').fill('Court.');
  await page.getByLabel('Code CITP-08').fill('72');
  await save(page);
  await expect(page).toHaveURL(/fait=a-corriger/);
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.locator('.summary a')).toHaveText([
    'Résumé\u00a0: Ce texte est trop court\u00a0: au moins 60 signes.',
    'Code CITP-08\u00a0: Le code CITP-08 a quatre chiffres.',
  ]);
  await expect(page.getByLabel('Résumé')).toHaveValue('Court.');
  await expectSound(page);
  await page.goto(`${placeOf(slug)}/publier`);
  await expect(page.locator('main')).toContainText('contient encore des erreurs');
  await expectSound(page);

  await page.goto(`${placeOf(slug)}/modifier`);
  await page.getByLabel('Résumé').fill(summaryOf(slug));
  await page.getByLabel('Code CITP-08').fill('7212');
  await save(page);
  await expect(page).toHaveURL(/fait=brouillon/);
  await expect(page.locator('.summary a')).toHaveCount(0);
});

test('publishes a correction: previewed by the editor alone, then shown by every process', async ({
  page,
  context,
  baseURL,
}) => {
  const slug = mine('couturier', 'peintre-en-batiment');
  const summary = summaryOf(slug);
  // Each process keeps a copy of the public page before anything changes.
  const address = `${baseURL}/metiers/${slug}`;
  for (const text of await overFreshConnections(address)) expect(text).not.toContain(summary);

  await newPerson(context, 'admin');
  await page.goto(`${placeOf(slug)}/modifier`);
  await page.getByLabel('Résumé').fill(summary);
  await page.getByRole('button', { name: 'Prévisualiser' }).click();
  await expect(page).toHaveURL(/\/apercu(#|$)/);
  await expect(page.locator('main .lead')).toHaveText(summary);
  await expectSound(page);
  for (const text of await overFreshConnections(address)) expect(text).not.toContain(summary);

  await page.getByRole('link', { name: 'publier', exact: true }).click();
  await expect(page).toHaveURL(/\/publier(#|$)/);
  await expect(page.locator('main')).toContainText(summary);
  await expectSound(page);
  await publish(page);
  await expect(page.locator('.summary a')).toHaveCount(1);
  await page.getByLabel('Pourquoi cette version').fill('Résumé corrigé pour un essai');
  await publish(page);
  await expect(page).toHaveURL(/fait=publie/);
  await expectLayout(page);
  // In every process, not only in the one that published.
  await expectEverywhere(address, (text) => text.includes(summary));
});

test('takes a publication back, and signs with a name', LONG, async ({ page, context, baseURL }) => {
  const slug = mine('photographe', 'musicien');
  const summary = summaryOf(slug);
  const address = `${baseURL}/metiers/${slug}`;
  const me = await newPerson(context, 'admin');
  await page.goto(`${placeOf(slug)}/modifier`);
  const before = await page.getByLabel('Résumé').inputValue();
  await page.getByLabel('Résumé').fill(summary);
  await save(page);
  await expect(page).toHaveURL(/fait=brouillon/);
  await page.goto(`${placeOf(slug)}/publier`);
  await page.getByLabel('Pourquoi cette version').fill('Résumé corrigé pour un essai');
  await publish(page);
  await expect(page).toHaveURL(/fait=publie/);
  await expectEverywhere(address, (text) => text.includes(summary));

  await page.locator(`a[href="${placeOf(slug)}/revisions/1"]`).click();
  await expect(page).toHaveURL(/revisions\/1(#|$)/);
  await expectSound(page);
  await page.getByLabel('Pourquoi rétablir cette version').fill('L’essai est fini');
  await page.getByLabel('J’ai relu toute la page').check();
  await page.getByRole('button', { name: 'Rétablir cette version' }).click();
  await expect(page).toHaveURL(/fait=retabli/);
  await expect(page.locator('main')).toContainText(me.fullName);
  await expectEverywhere(address, (text) => !text.includes(summary) && text.includes(`Relu par ${me.fullName}`));
  await page.goto(`${placeOf(slug)}/modifier`);
  await expect(page.getByLabel('Résumé')).toHaveValue(before);
});

test('signs the reading of a whole page', async ({ page, context }) => {
  const me = await newPerson(context, 'admin');
  await page.goto(placeOf(mine('cuisinier', 'boulanger')));
  await page.getByRole('button', { name: /J’ai relu toute la page/ }).click();
  await expect(page).toHaveURL(/fait=relu/);
  await expect(page.locator('main')).toContainText(`Relue par ${me.fullName}`);
});

test(
  'what one types is not lost when somebody else has saved a draft meanwhile',
  LONG,
  async ({ page, context, anotherDevice }) => {
    const place = placeOf(mine('plombier', 'menuisier'));
    await newPerson(context, 'admin');
    const other = await anotherDevice();
    await newPerson(other.context(), 'admin');
    await page.goto(`${place}/modifier`);
    await other.goto(`${place}/modifier`);
    await other.getByLabel('Précision').fill('de l’autre');
    await save(other);
    await expect(other).toHaveURL(/fait=brouillon/);

    await page.getByLabel('Précision').fill('la mienne');
    await save(page);
    await expect(page.getByRole('alert').first()).toContainText('Quelqu’un d’autre');
    await expect(page.getByLabel('Précision')).toHaveValue('la mienne');
    await expectSound(page);
    await page.getByLabel('Enregistrer mon texte à la place').check();
    await save(page);
    await expect(page).toHaveURL(/fait=brouillon/);
    await expect(page.getByLabel('Précision')).toHaveValue('la mienne');
    await page.goto(place);
    await page.getByText('Supprimer ce brouillon').click();
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await expect(page).toHaveURL(/fait=supprime/);
  },
);

for (const [kind, what] of [
  ['formation', 'course'],
  ['parcours', 'situation'],
] as const) {
  test(`a ${what} has its form and its preview`, LONG, async ({ page, context }) => {
    await newPerson(context, 'admin');
    await page.goto(`/admin/contenus?genre=${kind}`);
    await page
      .locator(`a[href^="/admin/contenus/${kind}/"]`)
      .nth(Number(mine('0', '1')))
      .click();
    await page.getByRole('link', { name: 'Modifier la page' }).click();
    await expect(page).toHaveURL(/\/modifier(#|$)/);
    await expectSound(page);
    await page.getByRole('button', { name: 'Prévisualiser' }).click();
    await expect(page).toHaveURL(/\/apercu(#|$)/);
    await expectSound(page);
    await page.getByRole('link', { name: 'publier', exact: true }).click();
    await expect(page.locator('main')).toContainText('Aucun champ n’a changé.');
  });
}

test('nobody else sees the admin area', async ({ page, context }) => {
  await page.goto('/admin/contenus');
  await expect(page).toHaveURL(/connexion/);
  await newPerson(context);
  await page.goto('/tableau-de-bord');
  await expectLayout(page);
  await expect(page.getByRole('link', { name: 'Administration' })).toHaveCount(0);
  for (const path of [
    '/admin',
    '/admin/contenus',
    '/admin/contenus/metier/soudeur',
    '/admin/contenus/metier/soudeur/apercu',
    '/admin/signalements',
  ]) {
    expect((await page.goto(path))!.status()).toBe(403);
  }
});
