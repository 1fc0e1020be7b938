import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newPerson } from '../fixtures/person.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, LONG, test } from '../support/test.ts';

async function typeScores(page: Page, ...scores: string[]): Promise<void> {
  for (const [i, pole] of [...'RIASEC'].entries()) await page.locator(`#${pole}`).fill(scores[i]!);
  await page.getByRole('button', { name: 'Chercher les professions' }).click();
}

test('an adviser goes beyond the catalogue: mistakes keep what was typed', LONG, async ({ page, context }) => {
  await newPerson(context, 'consultant');
  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Espace conseil' }).click();
  await expect(page).toHaveURL(/\/conseil$/);
  await expectSound(page);
  await page.getByRole('link', { name: 'Chercher au-delà du catalogue' }).click();
  await expect(page).toHaveURL(/\/conseil\/professions$/);
  await expectSound(page);
  await expect(page.locator('table')).toHaveCount(0);

  await typeScores(page, '35', '41', '', '10', 'vingt', '12,5');
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.locator('.summary a')).toHaveText([
    'Le score du pôle I est un nombre de 0 à 40.',
    'Écrivez le score du pôle A.',
    'Le score du pôle E est un nombre de 0 à 40.',
  ]);
  await expect(page.locator('#E')).toHaveValue('vingt');
  await expect(page.locator('#C')).toHaveValue('12,5');
  await expect(page.locator('table')).toHaveCount(0);
  await expectSound(page);
});

test('flat scores are refused, others give the nearest professions', async ({ page, context }) => {
  await newPerson(context, 'consultant');
  await page.goto('/conseil/professions');
  await typeScores(page, '20', '20', '20', '20', '20', '20');
  await expect(page.locator('main')).toContainText('ne permettent pas de classement');
  await expect(page.locator('table')).toHaveCount(0);
  await expectLayout(page);

  // The figures of 29-1141.00, Registered Nurses, in release 30.2, moved onto the scale of the test.
  const nurses = /^29-1141\.00,[^,]*,([\d.,]+?),[A-Z]/m
    .exec(
      readFileSync(join(import.meta.dirname, '..', '..', 'db', 'seed', 'content', 'onet-30-2-interests.csv'), 'utf8'),
    )![1]!
    .split(',');
  await typeScores(page, ...nurses.map((value) => (Number(value) * 5).toFixed(2).replace('.', ',')));
  const rows = page.locator('tbody tr');
  await expect(rows.first()).toContainText('Registered Nurses');
  await expect(rows.nth(19)).toBeVisible();
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(rows.first()).toContainText('1,00');
  await expect(rows.first()).toContainText('très semblable');
  await expect(rows.first().locator('[lang="en"]')).toHaveCount(1);
  await expect(page.locator('main')).toContainText('923 professions comparées');
  await expectSound(page);
  await rows.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/metiers\/infirmier$/);
});

test('nothing of it is kept: no cache, no search engine; only advisers come in', async ({
  page,
  context,
  anotherDevice,
}) => {
  await page.goto('/conseil/professions?R=30');
  await expect(page).toHaveURL(/connexion\?suite=/);
  await newPerson(context);
  await page.goto('/tableau-de-bord');
  await expectLayout(page);
  await expect(page.getByRole('link', { name: 'Espace conseil' })).toHaveCount(0);
  for (const path of ['/conseil', '/conseil/professions']) expect((await page.goto(path))!.status(), path).toBe(403);

  const adviser = await anotherDevice();
  await newPerson(adviser.context(), 'consultant');
  const answer = (await adviser.goto('/conseil/professions?R=30&I=25&A=10&S=12&E=20&C=35'))!;
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toMatch(/private.*no-store|no-store.*private/);
  await expect(adviser.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(adviser.locator('tbody tr').nth(19)).toBeVisible();
  // Repeated and enormous parameters are read like any other typing.
  for (const query of ['R=1&R=2', `R=${'9'.repeat(900)}`, 'R=%00&I=%F0%9F%8C%8D', 'x=1']) {
    expect((await adviser.goto(`/conseil/professions?${query}`))!.status(), query).toBe(200);
  }
});
