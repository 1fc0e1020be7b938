import type { Browser } from '@playwright/test';
import { newAgenda } from '../fixtures/agenda.ts';
import { asService } from '../fixtures/installation.ts';
import { newPerson } from '../fixtures/person.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

/** An adviser who receives, signed in on a device of their own. */
async function adviserElsewhere(browser: Browser, javaScriptEnabled: boolean, personId: string | null = null) {
  const context = await browser.newContext({ javaScriptEnabled });
  const adviser = await newPerson(context, 'consultant');
  const { appointment } = await newAgenda(adviser.id, personId);
  return { id: adviser.id, appointment, page: await context.newPage(), close: () => context.close() };
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
  await page.locator('summary', { hasText: 'Choisir la personne' }).click();
  await page.getByLabel('Avec qui ?').selectOption(adviser.id);
  await page.getByRole('button', { name: 'Montrer les heures' }).click();
  // The first days may be too near, or those of an absence.
  const next = page.getByText('Prochaine heure libre').getByRole('link');
  if (await next.count()) await next.click();
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
  const next = page.getByText('Prochaine heure libre').getByRole('link');
  if (await next.count()) await next.click();
  await page.locator('main button[name="heure"]').first().click();
  await expect(page).toHaveURL(/\/connexion\?suite=/);
  await expectLayout(page);
  await adviser.close();
});
