import { asService } from '../fixtures/installation.ts';
import { newPerson, startSession } from '../fixtures/person.ts';
import { answerTest, newResult } from '../fixtures/result.ts';
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

/** Copies a result until the account keeps as many as it may, each an hour older than the one before. */
const fillAccount = (result: string): Promise<void> =>
  asService(async (sql) => {
    await sql`
      insert into public.test_results (profile_id, test_type, instrument_version_id, instrument_hash,
        algorithm_version, test_data, results, interpretation, recommendations, completed_at)
      select profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, '{}'::jsonb, results,
        interpretation, recommendations, completed_at - n * interval '1 hour'
      from public.test_results, generate_series(1, 49) n where id = ${result}`;
  });

test('with fifty results, the next one asks which is to go, and no answer is lost', async ({ page, context }) => {
  await newPerson(context);
  const newest = await newResult(context);
  await fillAccount(newest);
  await page.goto('/tests/riasec');
  await expect(page.locator('main')).toContainText('garde déjà 50 résultats');

  expect(await answerTest(context, likesMaking)).toBe('/resultats/place?pour=test');
  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Continuer le test' }).click();
  await expect(page).toHaveURL(/questions\/5/);
  await page.getByRole('button', { name: 'Voir mon résultat' }).click();
  await expect(page).toHaveURL(/\/resultats\/place\?pour=test/);
  await expectSound(page);
  await expectLayout(page);
  await page.getByRole('button', { name: 'Supprimer ce résultat et garder le nouveau' }).click();
  await expect(page.getByRole('alert')).toContainText('Choisissez le résultat à supprimer.');
  await expectSound(page);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.locator('main')).toContainText('Page 2 sur 5');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Supprimer ce résultat et garder le nouveau' }).click();
  await expect(page).toHaveURL(RESULT);

  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Voir tous vos résultats' }).click();
  await expect(page.locator('main')).toContainText('50 résultats gardés');
  await expectSound(page);
  await expectLayout(page);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.locator('main dt')).toHaveCount(10);
});

test('a result of this device stays there until a full account has room for it', async ({ page, context }) => {
  await newPerson(context);
  await fillAccount(await newResult(context));
  await page.goto('/tests/riasec/saisie');
  for (const line of await page.locator('main input[name^="page"]').all()) await line.fill('123451234512');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await page.getByRole('button', { name: 'Garder dans ce compte' }).click();
  await expect(page).toHaveURL(/\/resultats\/place\?pour=appareil/);
  await expect(page.locator('main')).toContainText('terminé sur cet appareil');
  expect((await page.goto('/resultats/provisoire'))!.status()).toBe(200);
  await page.goto('/resultats/place?pour=appareil');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Supprimer ce résultat et garder le nouveau' }).click();
  await expect(page).toHaveURL(RESULT);
  await page.goto('/resultats/provisoire');
  await expect(page).toHaveURL(/\/tests\/riasec/);
});
