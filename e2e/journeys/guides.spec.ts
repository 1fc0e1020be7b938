import { expect, expectSound, test } from '../support/test.ts';

/** One page of each kind, as a reader finds them. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ['/metiers', /métiers du Congo/],
  ['/metiers?secteur=sante', /Santé/],
  ['/metiers?serie=D&voie=bac2-3', /bac D/],
  ['/metiers/infirmier', /Infirmière/],
  ['/metiers/electricien', /lectricien/],
  ['/metiers/vulcanisateur', /ulcanisat/],
  ['/formations', /Se former/],
  ['/formations/universite-marien-ngouabi', /Marien Ngouabi/],
  ['/formations/esgae', /ESGAE/],
  ['/parcours', /situation/],
  ['/parcours/apres-un-bac-d', /bac D/],
  ['/recherche?q=soudeur', /Chercher/],
];

for (const [path, heading] of PAGES) {
  test(`${path} is sound, and fits a 360 px screen`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText(heading);
    expect(requests.filter((url) => url.startsWith('http')).length).toBeLessThanOrEqual(3);
    await expectSound(page);
  });
}

test('a pupil looks for a trade with a mistake, reads the guide, goes on to a school and comes back', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('infirmeire');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page
    .getByRole('link', { name: /Infirmière/ })
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText(/Infirmière/);
  await page
    .getByRole('link', { name: /paramédical/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/formations\//);
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Formations' }).click();
  await expect(page.locator('h1')).toHaveText(/Se former/);
});

test('the list is narrowed by a plain form', async ({ page }) => {
  await page.goto('/metiers');
  await page.getByText('Choisir par secteur').click();
  await page.getByLabel('Secteur').selectOption({ label: 'Pêche' });
  await page.getByRole('button', { name: 'Montrer' }).click();
  await expect(page).toHaveURL(/secteur=peche/);
  await expect(page.getByRole('status')).toHaveText(/3\smétiers/);
});

test('a wrong address says so and offers the nearest', async ({ page }) => {
  const answer = await page.request.get('/metiers/infirmiere');
  expect(answer.status()).toBe(404);
  await page.setContent(await answer.text());
  await expect(page.getByRole('link', { name: /Infirmière/ })).toBeVisible();
});

test('a guide on paper keeps the text and drops what one cannot press', async ({ page }) => {
  await page.goto('/metiers/macon');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Ce qui est difficile' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Et pour moi ?' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toBeHidden();
});
