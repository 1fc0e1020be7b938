import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

type Check = typeof expectSound;

/** Pages as a reader finds them; one of each kind is looked at as assistive technology sees it. */
const PAGES: Record<string, readonly (readonly [path: string, heading: RegExp, check: Check])[]> = {
  'the list of occupations': [
    ['/metiers', /métiers du Congo/, expectSound],
    ['/metiers?secteur=sante', /Santé/, expectLayout],
    ['/metiers?serie=D&voie=bac2-3', /bac D/, expectLayout],
  ],
  'guides of occupations': [
    ['/metiers/infirmier', /Infirmière/, expectSound],
    ['/metiers/electricien', /lectricien/, expectLayout],
    ['/metiers/vulcanisateur', /ulcanisat/, expectLayout],
  ],
  'courses and schools': [
    ['/formations', /Se former/, expectSound],
    ['/formations/universite-marien-ngouabi', /Marien Ngouabi/, expectSound],
    ['/formations/esgae', /ESGAE/, expectLayout],
  ],
  'situations, and the search': [
    ['/parcours', /situation/, expectSound],
    ['/parcours/apres-un-bac-d', /bac D/, expectSound],
    ['/recherche?q=soudeur', /Chercher/, expectSound],
  ],
};

for (const [what, pages] of Object.entries(PAGES)) {
  test(`sound, light, and fitting a 360 px screen: ${what}`, async ({ page }) => {
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith('http')) requests += 1;
    });
    for (const [path, heading, check] of pages) {
      await test.step(path, async () => {
        requests = 0;
        await page.goto(path);
        await expect(page.locator('h1')).toHaveText(heading);
        expect(requests).toBeLessThanOrEqual(3);
        await check(page);
      });
    }
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

test('the contents of a guide: folded on a phone; beside the text, open and always in sight, on a wide screen', async ({
  page,
}) => {
  const contents = page.locator('.beside a[href="#sources"]');
  for (const path of [
    '/metiers/infirmier',
    '/formations/esgae',
    '/parcours/apres-un-bac-d',
    '/pratique/bourse-nationale',
  ]) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(contents, path).toBeHidden();

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await expectLayout(page);
    await expect(contents, path).toBeVisible();
    const text = (await page.locator('main h2').first().boundingBox())!;
    expect((await contents.boundingBox())!.x, path).toBeGreaterThan(text.x + text.width);
    await contents.click();
    const heading = page.locator('h2#sources');
    await expect.poll(async () => (await heading.boundingBox())!.y, path).toBeLessThan(800);
    const { y } = (await contents.boundingBox())!;
    expect(y, path).toBeGreaterThan(0);
    expect(y, path).toBeLessThan(800);
  }
});

test('a guide on paper keeps the text and drops what one cannot press', async ({ page }) => {
  await page.goto('/metiers/macon');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Ce qui est difficile' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Et pour moi ?' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toBeHidden();
});
