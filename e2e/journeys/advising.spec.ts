import { newAgenda } from '../fixtures/agenda.ts';
import { newChecks } from '../fixtures/guardian-checks.ts';
import { asService } from '../fixtures/installation.ts';
import { newPerson } from '../fixtures/person.ts';
import { newResult } from '../fixtures/result.ts';
import { adviserElsewhere } from '../support/adviser.ts';
import { expectLayout, expectSound } from '../support/sound.ts';
import { expect, test } from '../support/test.ts';

const ofAge = (id: string) =>
  asService(async (sql) => {
    await sql`insert into private.age_groups (profile_id, adult) values (${id}, true)`;
  });

test('what a person shows is read in their file, until they stop; they see who read it and what was noted', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const person = await newPerson(context);
  await ofAge(person.id);
  await newResult(context);
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true, person.id);

  await adviser.page.goto(`/conseil/personnes/${person.id}`);
  await expect(adviser.page.locator('main')).not.toContainText('Fabriquer et réparer');
  await page.goto(`/rendez-vous/${adviser.appointment}`);
  await page.locator('summary', { hasText: 'Lui montrer quelque chose' }).click();
  await page.locator('input[name="montrer-resultat"]').check();
  await page.getByRole('button', { name: 'Montrer', exact: true }).click();
  await expect(page.locator('main')).toContainText('Voici ce que vous montrez');
  await expectSound(page);

  await adviser.page.reload();
  await expect(adviser.page.locator('main')).toContainText('Fabriquer et réparer');
  await adviser.page.locator('input[name="genre"][value="contexte"]').check();
  await adviser.page.locator('textarea[name="texte"]').fill('Hésite entre deux filières.');
  await adviser.page.getByRole('button', { name: 'Enregistrer la note' }).click();
  await expect(adviser.page.locator('main')).toContainText('La note est enregistrée');
  await expectSound(adviser.page);

  await page.goto('/profil/lectures');
  await expect(page.locator('main')).toContainText('Mme Essai');
  await expectSound(page);
  await page.goto(`/rendez-vous/${adviser.appointment}`);
  await expect(page.locator('main')).toContainText('Hésite entre deux filières.');
  await page.getByRole('button', { name: /Ne plus montrer/ }).click();
  await expect(page.locator('main')).toContainText('cela ne lui est plus montré');
  await adviser.page.goto(`/conseil/personnes/${person.id}`);
  await expect(adviser.page.locator('main')).not.toContainText('Fabriquer et réparer');
  await adviser.close();
});

test('other hours are proposed, and the person takes one of them', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const person = await newPerson(context);
  await ofAge(person.id);
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true, person.id);
  await adviser.page.goto(`/conseil/rendez-vous/${adviser.appointment}/proposer`);
  await adviser.page.getByRole('link', { name: 'Semaine d’après' }).click();
  await expectLayout(adviser.page);
  const boxes = adviser.page.locator('input[name="heures"]');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await adviser.page.getByRole('button', { name: 'Proposer ces heures' }).click();
  await expect(adviser.page.locator('main')).toContainText('Les heures sont proposées');

  await page.goto(`/rendez-vous/${adviser.appointment}`);
  await expectSound(page);
  const buttons = page.locator('main button[name="proposition"]');
  await expect(buttons).toHaveCount(3);
  await buttons.nth(1).click();
  await expect(page.locator('main')).toContainText('C’est confirmé. Voici la nouvelle heure.');
  await adviser.page.goto(`/conseil/rendez-vous/${adviser.appointment}`);
  await expect(adviser.page.locator('main')).toContainText('À venir');
  await adviser.close();
});

test('what an absence touches is treated in one press, on three pages', async ({
  context,
  browser,
  javaScriptEnabled,
}) => {
  const person = await newPerson(context);
  await ofAge(person.id);
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true, person.id);
  await adviser.page.goto('/conseil');
  await adviser.page.goto(`/conseil/indisponibilites/${adviser.absence}`);
  await expect(adviser.page.locator('h2', { hasText: 'À traiter : 1' })).toBeVisible();
  await expectSound(adviser.page);
  await adviser.page.locator('input[name="moyen"][value="annuler"]').check();
  await adviser.page.getByRole('button', { name: 'Traiter les rendez-vous cochés' }).click();
  await expect(adviser.page.locator('main')).toContainText('Raison');
  await adviser.page.locator('input[name="raison"]').fill('Réunion au lycée.');
  await adviser.page.getByRole('button', { name: 'Traiter les rendez-vous cochés' }).click();
  await expect(adviser.page.locator('main')).toContainText('annulé');
  await expect(adviser.page.locator('h2', { hasText: 'À traiter' })).toHaveCount(0);
  await adviser.close();
});

test('a guardian’s yes is confirmed by a call to the number of the register', async ({ page, context, browser }) => {
  const adviser = await newPerson(context, 'consultant');
  const { person, answer } = await newChecks(browser);
  await newAgenda(adviser.id, person);
  await page.goto('/conseil/accords');
  await expectSound(page);
  await page.goto(`/conseil/accords/${answer}`);
  await expect(page.locator('main code')).toHaveText('0427');
  await page.getByRole('button', { name: 'Enregistrer l’appel' }).click();
  await expectSound(page);
  await page.locator('input[name="origine"]').check();
  await page.locator('input[name="issue"][value="confirme"]').check();
  await page.locator('main input[type="checkbox"]').check();
  await page.getByRole('button', { name: 'Enregistrer l’appel' }).click();
  await expect(page.locator('main')).toContainText('le parent confirme');
  await expect(page.locator(`a[href="/conseil/accords/${answer}"]`)).toHaveCount(0);
});

test('an administrator finds an account by its whole address, closes an adviser and treats what was ahead', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const admin = await newPerson(context, 'admin');
  const visitor = await browser.newContext();
  const person = await newPerson(visitor);
  await visitor.close();
  const adviser = await adviserElsewhere(browser, javaScriptEnabled ?? true, person.id);
  await asService(async (sql) => {
    // Farther away than a day: what is nearer is cancelled by itself.
    await sql`delete from public.absences where id = ${adviser.absence}`;
  });
  await page.goto('/admin/personnes');
  await page.locator('input[name="identifiant"]').fill(adviser.identifier);
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/personnes/${adviser.id}`));
  await expectSound(page);
  await page.locator('input[name="role"][value="user"]').check();
  await page.locator('input[name="mot-de-passe"]').first().fill(admin.password);
  await page.getByRole('button', { name: 'Changer le rôle' }).click();
  await expect(page.locator('main')).toContainText('Personne');

  await page.goto(`/admin/rendez-vous/conseillers/${adviser.id}/a-traiter`);
  await expectSound(page);
  await page.locator('input[name="moyen"][value="annuler"]').check();
  await page.locator('input[name="raison"]').fill('Cette personne ne reçoit plus.');
  await page.getByRole('button', { name: 'Traiter les rendez-vous cochés' }).click();
  await expectLayout(page);
  await adviser.page.goto('/conseil');
  await expect(adviser.page.locator('main')).not.toContainText('Agenda');
  await adviser.close();
});
