import type { Page } from '@playwright/test';
import { expect, expectSound, test } from '../support/test.ts';
import { signInAsAdmin } from '../support/admin.ts';
import { overFreshConnections } from '../support/fresh.ts';
import { newPerson } from '../support/person.ts';

/** Both runs work on one database: each has pages of its own. */
const mine = (withScript: string, without: string): string =>
  test.info().project.use.javaScriptEnabled === false ? without : withScript;
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
/** What anybody reads at this address now. */
const publicText = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

test('an administrator corrects a page, publishes it within seconds, and takes it back', async ({ page, baseURL }) => {
  const slug = mine('soudeur', 'macon');
  const place = `/admin/contenus/metier/${slug}`;
  const summary = `Un résumé corrigé ${mine('avec', 'sans')} script, assez long pour la règle des soixante signes, et sans rien promettre.`;
  // Each process keeps a copy of the public page before anything changes.
  const address = `${baseURL}/metiers/${slug}`;
  for (const text of await overFreshConnections(address)) expect(text).not.toContain(summary);

  await signInAsAdmin(page);
  await page.getByRole('link', { name: 'Administration' }).click();
  await expect(page).toHaveURL(/\/admin(#|$)/);
  await expectSound(page);
  await page.goto('/admin/contenus?etat=a-relire&genre=metier');
  await expectSound(page);
  await page.locator(`a[href="${place}"]`).click();
  await expectSound(page);
  await page.getByRole('link', { name: /Modifier la page|Continuer le brouillon/ }).click();
  await expectSound(page);
  const before = await page.getByLabel('Résumé').inputValue();

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
  await page.goto(`${place}/publier`);
  await expect(page.locator('main')).toContainText('contient encore des erreurs');
  await expectSound(page);

  await page.goto(`${place}/modifier`);
  await page.getByLabel('Résumé').fill(summary);
  await page.getByLabel('Code CITP-08').fill('7212');
  await page.getByRole('button', { name: 'Prévisualiser' }).click();
  await expect(page).toHaveURL(/\/apercu(#|$)/);
  await expect(page.locator('main .lead')).toHaveText(summary);
  await expectSound(page);
  expect(await publicText(page, `/metiers/${slug}`)).not.toContain(summary);

  await page.getByRole('link', { name: 'publier', exact: true }).click();
  await expect(page.locator('main')).toContainText(summary);
  await expectSound(page);
  await page.getByRole('button', { name: 'Publier cette version' }).click();
  await expect(page.locator('.summary a')).toHaveCount(1);
  await page.getByLabel('Pourquoi cette version').fill('Résumé corrigé pour un essai');
  await page.getByRole('button', { name: 'Publier cette version' }).click();
  await expect(page).toHaveURL(/fait=publie/);
  await expectSound(page);
  // In every process, not only in the one that published.
  await expect
    .poll(async () => (await overFreshConnections(address)).every((text) => text.includes(summary)), { timeout: 5_000 })
    .toBe(true);

  await page.locator(`a[href="${place}/revisions/1"]`).click();
  await expectSound(page);
  await page.getByLabel('Pourquoi rétablir cette version').fill('L’essai est fini');
  await page.getByLabel('J’ai relu toute la page').check();
  await page.getByRole('button', { name: 'Rétablir cette version' }).click();
  await expect(page).toHaveURL(/fait=retabli/);
  await expect(page.locator('main')).toContainText('Compte de démonstration (administration)');
  await expect.poll(() => publicText(page, `/metiers/${slug}`), { timeout: 5_000 }).not.toContain(summary);
  expect(await publicText(page, `/metiers/${slug}`)).toContain('Relu par Compte de démonstration');
  await page.goto(`${place}/modifier`);
  await expect(page.getByLabel('Résumé')).toHaveValue(before);

  const read = `/admin/contenus/metier/${mine('cuisinier', 'boulanger')}`;
  await page.goto(read);
  await page.getByRole('button', { name: /J’ai relu toute la page/ }).click();
  await expect(page).toHaveURL(/fait=relu/);
  await expect(page.locator('main')).toContainText('Relue par Compte de démonstration');
});

test('what one types is not lost when somebody else has saved a draft meanwhile', async ({
  page,
  browser,
  baseURL,
}) => {
  const place = `/admin/contenus/metier/${mine('plombier', 'menuisier')}`;
  await signInAsAdmin(page);
  const other = await (
    await browser.newContext({ baseURL: baseURL!, storageState: await page.context().storageState() })
  ).newPage();
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
  await other.context().close();
});

test('a course and a situation have their form and their preview', async ({ page }) => {
  await signInAsAdmin(page);
  for (const kind of ['formation', 'parcours']) {
    await page.goto(`/admin/contenus?genre=${kind}`);
    const first = page.locator(`a[href^="/admin/contenus/${kind}/"]`).nth(Number(mine('0', '1')));
    await first.click();
    await page.getByRole('link', { name: 'Modifier la page' }).click();
    await expectSound(page);
    await page.getByRole('button', { name: 'Prévisualiser' }).click();
    await expect(page).toHaveURL(/\/apercu(#|$)/);
    await expectSound(page);
    await page.getByRole('link', { name: 'publier', exact: true }).click();
    await expect(page.locator('main')).toContainText('Aucun champ n’a changé.');
  }
});

test('a reader reports an error, an administrator deals with it', async ({ page }) => {
  const path = `/metiers/${mine('infirmier', 'coiffeur')}`;
  const message = `La durée est fausse ${Date.now()}`;
  await page.goto(path);
  await page.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await expectSound(page);
  await page.getByLabel('Qu’est-ce qui est faux').fill(message);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveURL(/fait=envoi/);
  await expectSound(page);
  expect((await page.goto('/signaler?page=/metiers/rien'))!.status()).toBe(404);
  await expectSound(page);

  await signInAsAdmin(page);
  await page.goto('/admin/signalements');
  await expectSound(page);
  const report = page.locator('section', { hasText: message });
  await report.getByRole('link', { name: /Clore ce signalement/ }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Clore ce signalement' }).click();
  await expect(page.locator('.summary a')).toHaveCount(1);
  await page.getByLabel('Suite donnée').fill('Vérifié et corrigé');
  await page.getByRole('button', { name: 'Clore ce signalement' }).click();
  await expect(page).toHaveURL(/fait=clos/);
  await expect(page.locator('section', { hasText: message })).toHaveCount(0);
});

test('nobody else sees the admin area', async ({ page }) => {
  await page.goto('/admin/contenus');
  await expect(page).toHaveURL(/connexion/);
  await newPerson(page);
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
