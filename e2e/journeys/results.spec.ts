import { newPerson, startSession } from '../fixtures/person.ts';
import { newResult } from '../fixtures/result.ts';
import { answerAll, answerPage, likesMaking } from '../support/riasec.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

const RESULT = /\/resultats\/([0-9a-f-]{36})/;

test('retakes the test, begun here and finished on another device', async ({ page, context, anotherDevice }) => {
  const me = await newPerson(context);
  const first = await newResult(context);
  await page.goto('/tests/riasec');
  await page.getByRole('button', { name: /Commencer|Refaire/ }).click();
  await expect(page).toHaveURL(/questions\/1/);
  await answerPage(page, 1, () => '4');
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await expect(page).toHaveURL(/questions\/2/);

  const tablet = await anotherDevice();
  await startSession(tablet.context(), me);
  await tablet.goto('/tableau-de-bord');
  await expect(tablet.locator('main')).toContainText('12');
  await tablet.getByRole('link', { name: 'Continuer le test' }).click();
  await expect(tablet).toHaveURL(/questions\/2/);
  await tablet.goto('/tests/riasec/questions/1');
  await expect(tablet.locator('input[name="q12"][value="4"]')).toBeChecked();
  await answerAll(tablet, (question) => (question % 2 ? '4' : '0'));
  await expect(tablet).toHaveURL(RESULT);
  await expectLayout(tablet);
  expect(RESULT.exec(tablet.url())![1]).not.toBe(first);
});

test('compares two results', async ({ page, context }) => {
  await newPerson(context);
  await newResult(context);
  await newResult(context, likesMaking);
  await page.goto('/tableau-de-bord');
  await page.getByText('Comparer deux résultats').click();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(/comparer/);
  await expectSound(page);
});

test('shares a result without a name, and revokes the link', async ({ page, context, anotherDevice }) => {
  const me = await newPerson(context);
  const result = await newResult(context);
  await page.goto(`/resultats/${result}`);
  await page.getByText('Montrer ce résultat avec un lien').click();
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const address = /https?:\/\/\S+\/partage\/[\w-]+/;
  await expect(page.locator('main')).toContainText(address);
  const shared = address.exec(await page.locator('main').innerText())![0];
  const stranger = await anotherDevice();
  expect((await stranger.goto(shared))!.status()).toBe(200);
  const html = await (await stranger.request.get(shared)).text();
  expect(html).toContain('noindex');
  for (const name of [me.identifier, me.fullName]) expect(html).not.toContain(name);
  expect(html).not.toContain(result);
  await expectSound(stranger);
  await page.getByRole('button', { name: 'Fermer ce lien' }).click();
  await expect(page.getByRole('button', { name: 'Fermer ce lien' })).toHaveCount(0);
  expect((await stranger.goto(shared))!.status()).toBe(404);
});

test('deletes one result, and the other stays', async ({ page, context }) => {
  await newPerson(context);
  const [first, second] = [await newResult(context), await newResult(context, likesMaking)];
  await page.goto(`/resultats/${first}/supprimer`);
  await expectSound(page);
  await page.locator('main form button').click();
  await expect(page).not.toHaveURL(/supprimer/);
  expect((await page.goto(`/resultats/${first}`))!.status()).toBe(404);
  expect((await page.goto(`/resultats/${second}`))!.status()).toBe(200);
});
