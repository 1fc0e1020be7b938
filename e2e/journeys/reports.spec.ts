import { randomUUID } from 'node:crypto';
import { newPerson } from '../fixtures/person.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

const reportAbout = (path: string): string => `/signaler?page=${path}`;

test('a reader reports an error', async ({ page }) => {
  await page.goto('/metiers/infirmier');
  await page.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(page).toHaveURL(/\/signaler\?/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveTitle(/^Erreur/);
  await expectSound(page);
  await page.getByLabel('Qu’est-ce qui est faux').fill(`La durée est fausse ${randomUUID()}`);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveURL(/fait=envoi/);
  await expectSound(page);
  expect((await page.goto(reportAbout('/metiers/rien')))!.status()).toBe(404);
  await expectLayout(page);
});

test('an administrator deals with what a reader reports', async ({ page, context }) => {
  const message = `La durée est fausse ${randomUUID()}`;
  await page.goto(reportAbout('/metiers/coiffeur'));
  await page.getByLabel('Qu’est-ce qui est faux').fill(message);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveURL(/fait=envoi/);

  await newPerson(context, 'admin');
  await page.goto('/admin/signalements');
  await expectSound(page);
  const report = page.locator('section', { hasText: message });
  await report.getByRole('link', { name: /Clore ce signalement/ }).click();
  await expect(page.getByLabel('Suite donnée')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Clore ce signalement' }).click();
  await expect(page.locator('.summary a')).toHaveCount(1);
  await page.getByLabel('Suite donnée').fill('Vérifié et corrigé');
  await page.getByRole('button', { name: 'Clore ce signalement' }).click();
  await expect(page).toHaveURL(/fait=clos/);
  await expectLayout(page);
  await expect(page.locator('section', { hasText: message })).toHaveCount(0);
});
