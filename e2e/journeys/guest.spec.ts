import { expect, expectSound, test } from '../support/test.ts';
import { answerAll, answerPage } from '../support/riasec.ts';

/** Likes what is made by hand and what is looked into (every question of those poles), little else. */
const clearTaste =
  (liked: readonly number[]) =>
  (question: number): string =>
    liked.includes(question) ? '4' : question % 3 === 0 ? '1' : '0';

/** The questions of the poles R and I in the first version of the test. */
const R_AND_I = [3, 7, 8, 11, 14, 17, 19, 22, 25, 26, 29, 32, 40, 42, 45, 48, 52, 55, 59, 60];

test('a stranger goes from the home page to an explained result, and nothing is stored', async ({ page, context }) => {
  await page.goto('/');
  await expectSound(page);
  await page.getByRole('link', { name: 'Commencer le test' }).click();
  await expect(page.locator('h1')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Commencer' }).click();

  await expect(page).toHaveURL(/questions\/1/);
  await expect(page.getByText('Question 1 sur 60')).toBeVisible();
  await expectSound(page);
  await answerPage(page, 1, clearTaste(R_AND_I), [5, 9]);
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();

  // Two are missing: nothing is lost, the summary leads to them.
  await expect(page).toHaveURL(/verifier=1/);
  await expect(page).toHaveTitle(/^Erreur/);
  await expectSound(page);
  await expect(page.locator('input[name="q01"]:checked')).toHaveCount(1);
  await page.getByRole('link', { name: /question 9\./ }).click();
  await expect(page).toHaveURL(/#q09$/);
  for (const id of ['q05', 'q09']) await page.locator(`input[name="${id}"][value="x"]`).check();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();

  // Back, change an answer, forward again.
  await expect(page).toHaveURL(/questions\/2/);
  await page.getByRole('button', { name: 'Page précédente' }).click();
  await expect(page).toHaveURL(/questions\/1/);
  await page.locator('input[name="q05"][value="0"]').check();
  await page.locator('input[name="q09"][value="1"]').check();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  for (let number = 2; number <= 5; number += 1) {
    await expect(page).toHaveURL(new RegExp(`questions/${number}`));
    await answerPage(page, number, clearTaste(R_AND_I));
    await page.getByRole('button', { name: number < 5 ? 'Enregistrer et continuer' : 'Voir mon résultat' }).click();
  }

  await expect(page).toHaveURL(/\/resultats\/provisoire/);
  await expectSound(page);
  const main = page.locator('main');
  await expect(main).toContainText('En cours de validation');
  await expect(main).toContainText('Fabriquer et réparer');
  await expect(main).not.toContainText(/cohérence faible|percentile|confiance\s*:|le métier fait pour vous/i);
  for (const route of ['Sans le bac', 'Avec le bac', 'Études longues']) await expect(main).toContainText(route);
  await expect(page.locator('svg[role="img"]')).toHaveCount(1);

  // The guest's answers are in one signed cookie; altered, it is worth nothing.
  const cookie = (await context.cookies()).find(({ name }) => name === 'opc_test')!;
  expect(cookie.httpOnly).toBe(true);
  expect(cookie.sameSite).toBe('Lax');
  await context.addCookies([{ ...cookie, value: cookie.value.replace(/4/, '3') }]);
  await page.goto('/resultats/provisoire');
  await expect(page.locator('main')).not.toContainText('Fabriquer et réparer');
});

test('stops, takes a code, goes on with it on another phone, and erases', async ({ page, browser, baseURL }) => {
  await page.goto('/tests/riasec/questions/1');
  await answerPage(page, 1, () => '3');
  await page.getByRole('button', { name: 'Je préfère m’arrêter ici' }).click();
  await expect(page).toHaveURL(/pause/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Garder pour plus tard' }).click();
  const form = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/;
  await expect(page.locator('main')).toContainText(form);
  const code = form.exec((await page.locator('main').textContent()) ?? '')?.[0];
  await expectSound(page);
  // With script the cookie that carries it lives until the next reading, or a minute.
  await page.reload();
  await page.reload();
  await expect(page.locator('main')).not.toContainText(code!);

  const other = await browser.newContext({ baseURL: baseURL!, viewport: { width: 360, height: 740 } });
  const phone = await other.newPage();
  await phone.goto('/tests/riasec/reprendre');
  const field = phone.getByLabel('Votre code');
  await field.fill('AAAA-AAAA-AAAA');
  await phone.getByRole('button', { name: 'Reprendre mon test' }).click();
  await expect(phone).toHaveTitle(/^Erreur/);
  await expect(field).toHaveValue('AAAA-AAAA-AAAA');
  await field.fill(code!.toLowerCase().replaceAll('-', ' '));
  await phone.getByRole('button', { name: 'Reprendre mon test' }).click();
  await expect(phone).toHaveURL(/questions/);
  await phone.goto('/tests/riasec/questions/1');
  await expect(phone.locator('input[name="q12"][value="3"]')).toBeChecked();

  await phone.goto('/tests/riasec');
  await phone.getByRole('button', { name: 'Quitter et effacer' }).click();
  await expect(phone).toHaveURL(/efface=1/);
  await phone.goto('/tests/riasec/questions/1');
  await expect(phone.locator('input:checked')).toHaveCount(0);
  await other.close();
});

test('an adviser types sixty answers from paper', async ({ page }) => {
  await page.goto('/tests/riasec/papier');
  await expectSound(page);
  await expect(page.locator('main')).toContainText('60');
  await page.goto('/tests/riasec/saisie');
  await expectSound(page);
  const lines = page.locator('main input[inputmode="numeric"]');
  await expect(lines).toHaveCount(5);
  for (let i = 0; i < 5; i += 1) await lines.nth(i).fill(i === 2 ? '123' : '5 1 2 5 1 3 5 4 1 2 5 1');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(lines.nth(2)).toHaveValue('123');
  await expect(lines.nth(0)).toHaveValue('5 1 2 5 1 3 5 4 1 2 5 1');
  await lines.nth(2).fill('512513541251');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await expect(page).toHaveURL(/\/resultats\/provisoire/);
});

test('someone who likes everything alike is told so, and nothing is ranked', async ({ page }) => {
  await page.goto('/tests/riasec/questions/1');
  await answerAll(page, (question) => String([2, 3, 2, 3, 1][question % 5]));
  await expect(page.locator('main')).toContainText('préférence nette');
  await expect(page.locator('main')).not.toContainText('Correspondance');
  await expectSound(page);
});
