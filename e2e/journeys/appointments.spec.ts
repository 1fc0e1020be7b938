import type { Page } from '@playwright/test';
import { adviserElsewhere } from '../support/adviser.ts';
import { asService } from '../fixtures/installation.ts';
import { newPerson } from '../fixtures/person.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

/** The days that are shown first may be too near, or those of an absence, a week’s end or a holiday. */
async function toFreeHours(page: Page): Promise<void> {
  const next = page.getByText('Prochaine heure libre').getByRole('link');
  if (await next.count()) await next.click();
}

test('an hour is chosen, asked for and accepted; what was typed survives a refusal', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true);
  const person = await newPerson(context);
  await asService(async (sql) => {
    await sql`insert into private.age_groups (profile_id, adult) values (${person.id}, true)`;
  });

  await page.goto('/rendez-vous');
  await expectSound(page);
  await page.getByRole('link', { name: 'Comprendre mon résultat' }).click();
  await expect(page.locator('h1')).toHaveText('Comprendre mon résultat');
  // It stands open where no hour is free: at a week’s end, on a holiday.
  const folded = page.locator('details:not([open]) > summary', { hasText: 'Choisir la personne' });
  if (await folded.count()) await folded.click();
  await page.getByLabel('Avec qui ?').selectOption(adviser.id);
  await page.getByRole('button', { name: 'Montrer les heures' }).click();
  await toFreeHours(page);
  await expectSound(page);
  await page.locator('main button[name="heure"]').first().click();

  await expect(page.locator('h1')).toHaveText('Confirmer votre rendez-vous');
  await expect(page.locator('main')).toContainText('Créneau gardé jusqu’à');
  await expectSound(page);
  await page.locator('textarea[name="reponse-1"]').fill('Je ne pensais pas au commerce.');
  await page.getByRole('button', { name: 'Confirmer le rendez-vous' }).click();
  await expect(page.locator('main')).toContainText('il faut accepter ces conditions');
  await expect(page.locator('textarea[name="reponse-1"]')).toHaveValue('Je ne pensais pas au commerce.');
  await page.locator('input[name="conditions"]').check();
  await page.getByRole('button', { name: 'Confirmer le rendez-vous' }).click();
  await expect(page.locator('main')).toContainText('Votre demande est faite');
  await expectSound(page);
  const own = page.url().replace(/\?.*/, '');

  await adviser.page.goto('/conseil');
  await expectSound(adviser.page);
  await adviser.page
    .getByRole('link', { name: new RegExp(person.fullName) })
    .first()
    .click();
  await expect(adviser.page.locator('main')).toContainText('Je ne pensais pas au commerce.');
  await expectSound(adviser.page);
  await adviser.page.getByRole('button', { name: 'Accepter la demande' }).click();
  await expect(adviser.page.locator('main')).toContainText('À venir');

  await page.goto(own);
  await expect(page.locator('main')).toContainText('À venir');
  await adviser.close();
});

test('an appointment is moved and cancelled by the person; the adviser sees it', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const person = await newPerson(context);
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true, person.id);
  await asService(async (sql) => {
    await sql`insert into private.age_groups (profile_id, adult) values (${person.id}, true)`;
  });
  await page.goto(`/rendez-vous/${adviser.appointment}`);
  await page.getByRole('link', { name: 'Déplacer' }).click();
  await toFreeHours(page);
  await expectLayout(page);
  await page.locator('main button[name="heure"]').last().click();
  await expect(page.locator('main')).toContainText('Le rendez-vous est déplacé');
  await page.getByRole('link', { name: 'Annuler ce rendez-vous' }).click();
  await expectLayout(page);
  await page.locator('main form button').first().click();
  await expect(page.locator('main')).toContainText('Annulé à votre demande');
  await adviser.page.goto(`/conseil/rendez-vous/${adviser.appointment}`);
  await expect(adviser.page.locator('main')).toContainText('Annulé');
  await adviser.close();
});

test('a guest looks at the hours and is led to sign in with the chosen one', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true);
  await page.goto(`/rendez-vous/heures?motif=mon-cv&conseil=${adviser.id}`);
  await toFreeHours(page);
  await page.locator('main button[name="heure"]').first().click();
  await expect(page).toHaveURL(/\/connexion\?suite=/);
  await expectLayout(page);
  await adviser.close();
});
