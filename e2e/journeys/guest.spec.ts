import type { Locator } from '@playwright/test';
import { newPerson } from '../fixtures/person.ts';
import { answerOnePage, answerTest } from '../fixtures/result.ts';
import { printedText, withoutSpaces } from '../support/pdf.ts';
import { answerAll, answerPage, likesAllAlike, likesMaking } from '../support/riasec.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

test('a stranger goes from the home page into the test, where nothing that was ticked is lost', async ({ page }) => {
  await page.goto('/');
  await expectSound(page);
  await page.getByRole('link', { name: 'Commencer le test' }).click();
  await expect(page).toHaveURL(/\/tests\/riasec$/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Commencer' }).click();

  await expect(page).toHaveURL(/questions\/1/);
  await expect(page.getByText('Question 1 sur 60')).toBeVisible();
  await expectSound(page);
  await answerPage(page, 1, likesMaking, [5, 9]);
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
  await expect(page).toHaveURL(/questions\/2/);
  await page.goto('/tests/riasec/questions/1');
  for (const [id, value] of [
    ['q01', likesMaking(1)],
    ['q05', '0'],
    ['q09', '1'],
  ])
    await expect(page.locator(`input[name="${id}"][value="${value}"]`)).toBeChecked();
});

test('a stranger answers all, and gets an explained result', async ({ page }) => {
  await page.goto('/tests/riasec/questions/1');
  await answerAll(page, likesMaking);
  await expect(page).toHaveURL(/\/resultats\/provisoire/);
  await expectSound(page);
  const main = page.locator('main');
  await expect(main).toContainText('En cours de validation');
  await expect(main).toContainText('Fabriquer et réparer');
  await expect(main).not.toContainText(/cohérence faible|percentile|confiance\s*:|le métier fait pour vous/i);
  for (const route of ['Sans le bac', 'Avec le bac', 'Études longues']) await expect(main).toContainText(route);
  await expect(page.locator('svg[role="img"]')).toHaveCount(1);
});

test('the result on a phone is short: what matters is on the first screen, the notes are folded', async ({
  page,
  context,
}) => {
  await answerTest(context, likesMaking);
  await page.goto('/resultats/provisoire');
  const bottom = async (what: Locator) => {
    const { y, height } = (await what.boundingBox())!;
    return y + height;
  };
  const screen = page.viewportSize()!;
  expect(screen.width).toBe(360);
  for (const what of ['main .lead', 'main svg[role="img"]', 'main .poles .badge'])
    expect(await bottom(page.locator(what).first()), what).toBeLessThanOrEqual(screen.height);
  await expect(page.locator('main details')).not.toHaveCount(0);
  // Answers that came within seconds are warned of, unfolded; a calm reader's page has that folded too.
  const warned = page.locator('main details[open]');
  await expect(warned).toHaveCount(1);
  await warned.locator('summary').click();
  await expect(warned).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500);
  // Three of each of the four routes stand open.
  await expect(page.locator('main li > a[href^="/metiers/"]').filter({ visible: true })).toHaveCount(12);
  await page.getByText('Quatre familles vous attirent moins').click();
  await expect(page.locator('main details[open] .badge').filter({ visible: true })).toHaveCount(4);
});

test('printed as they stand, a result and « et pour moi ? » lose nothing that is folded', async ({ page, context }) => {
  await answerTest(context, likesMaking);
  for (const [path, atLeast] of [
    ['/resultats/provisoire', 100],
    ['/metiers/soudeur/pour-moi', 15],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('main details:not([open])')).not.toHaveCount(0);
    const texts = await page
      .locator('main :is(h1, h2, h3, p, li, th, td, dt, dd, summary):not(.no-print, .no-print *, nav *)')
      .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
    expect(texts.length, path).toBeGreaterThan(atLeast);
    const paper = await printedText(page);
    expect(
      texts.filter((text) => !paper.includes(withoutSpaces(text))),
      path,
    ).toEqual([]);
  }
});

test('a guest’s answers are in one signed cookie; altered, it is worth nothing', async ({ page, context }) => {
  await answerTest(context, likesMaking);
  await page.goto('/resultats/provisoire');
  await expect(page.locator('main')).toContainText('Fabriquer et réparer');
  const cookie = (await context.cookies()).find(({ name }) => name === 'opc_test')!;
  expect(cookie.httpOnly).toBe(true);
  expect(cookie.sameSite).toBe('Lax');
  await context.addCookies([{ ...cookie, value: cookie.value.replace(/4/, '3') }]);
  await page.goto('/resultats/provisoire');
  await expect(page.locator('main')).not.toContainText('Fabriquer et réparer');
});

test('stops, takes a code, and goes on with it on another phone', async ({ page, anotherDevice }) => {
  await page.goto('/tests/riasec/questions/1');
  await answerPage(page, 1, () => '3');
  await page.getByRole('button', { name: 'Je préfère m’arrêter ici' }).click();
  await expect(page).toHaveURL(/pause/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Garder pour plus tard' }).click();
  const form = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/;
  await expect(page.locator('main')).toContainText(form);
  const code = form.exec((await page.locator('main').textContent()) ?? '')![0];
  await expectSound(page);
  // With script the cookie that carries it lives until the next reading, or a minute.
  await page.reload();
  await page.reload();
  await expectLayout(page);
  await expect(page.locator('main')).not.toContainText(code);

  const phone = await anotherDevice();
  await phone.goto('/tests/riasec/reprendre');
  const field = phone.getByLabel('Votre code');
  await field.fill('AAAA-AAAA-AAAA');
  await phone.getByRole('button', { name: 'Reprendre mon test' }).click();
  await expect(phone).toHaveTitle(/^Erreur/);
  await expect(field).toHaveValue('AAAA-AAAA-AAAA');
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await phone.getByRole('button', { name: 'Reprendre mon test' }).click();
  await expect(phone).toHaveURL(/questions/);
  await phone.goto('/tests/riasec/questions/1');
  await expect(phone.locator('input[name="q12"][value="3"]')).toBeChecked();
});

test('two pages sent at once from two tabs are both kept', async ({ page, context }) => {
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: 'Commencer' }).click();
  const other = await context.newPage();
  await page.goto('/tests/riasec/questions/1');
  await other.goto('/tests/riasec/questions/2');
  await answerPage(page, 1, likesMaking);
  await answerPage(other, 2, likesMaking);
  // Neither send goes out before the other one stands ready: both bring the test as it was before.
  let waiting = 2;
  const { promise: bothReady, resolve } = Promise.withResolvers<void>();
  await context.route('**/enregistrer', async (route) => {
    if (--waiting === 0) resolve();
    await bothReady;
    await route.continue();
  });
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'Enregistrer et continuer' }).click()));
  for (const number of [1, 2]) {
    await page.goto(`/tests/riasec/questions/${number}`);
    await expect(page.locator('input:checked')).toHaveCount(12);
  }
});

test('leaves, and erases the answers begun', async ({ page, context }) => {
  await answerOnePage(context, 1);
  await page.goto('/tests/riasec/questions/1');
  await expect(page.locator('input:checked')).toHaveCount(12);
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: 'Quitter et effacer' }).click();
  await expect(page).toHaveURL(/efface=1/);
  await page.goto('/tests/riasec/questions/1');
  await expectLayout(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the test on paper has its sixty questions', async ({ page }) => {
  await page.goto('/tests/riasec/papier');
  await expectSound(page);
  await expect(page.locator('main')).toContainText('60');
});

test('an adviser types sixty answers from paper', async ({ page }) => {
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

test('someone who likes everything alike is told so, and nothing is ranked', async ({ page, context }) => {
  await answerTest(context, likesAllAlike);
  await page.goto('/resultats/provisoire');
  await expect(page.locator('main')).toContainText('préférence nette');
  await expect(page.locator('main')).not.toContainText('Correspondance');
  await expectSound(page);
});

test('a session that ended during the test loses no answer', async ({ page, context }) => {
  const me = await newPerson(context);
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await answerPage(page, 1, likesMaking);
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await expect(page).toHaveURL(/questions\/2/);
  await answerPage(page, 2, likesMaking);
  await context.clearCookies({ name: 'opc_session' });
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await expect(page).toHaveURL(/connexion\?suite=.*fait=reponses/);
  await expect(page.locator('main')).toContainText('sont gardées');
  await page.getByLabel('Adresse e-mail ou identifiant').fill(me.identifier);
  await page.getByLabel('Mot de passe').fill(me.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/questions\/2/);
  await expect(page.locator('main')).toContainText(/24\sréponses\ssur\s60/);
});

test('a browser that keeps no cookie is told so, at the next page', async ({ baseURL }) => {
  const headers = { origin: baseURL!, accept: 'text/html' };
  const body = new URLSearchParams({ page: '1', suite: 'continuer', q01: '3' });
  const save = `${baseURL}/tests/riasec/questions/1/enregistrer`;
  const saved = await fetch(save, { method: 'POST', headers, body, redirect: 'manual' });
  expect(saved.status).toBe(303);
  const next = new URL(saved.headers.get('location')!, baseURL).href;
  expect(await (await fetch(next, { headers })).text()).toContain('Votre navigateur refuse les cookies');
  // Whoever shows one at the next page keeps them after all.
  const cookie = saved.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  expect(await (await fetch(next, { headers: { ...headers, cookie } })).text()).not.toContain('refuse les cookies');
});
