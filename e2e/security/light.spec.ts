// Not the quiet console of the journeys: here the console itself is what is looked at.
import { expect, type BrowserContext, type Page, test } from '@playwright/test';
import { ADDRESSES, isLive } from '../../lib/access/core/addresses.ts';
import { LIVE_ISLAND, LIVE_ISLAND_HASH } from '../../lib/access/core/live-island.ts';
import { newAgenda } from '../fixtures/agenda.ts';
import { birthDateCheck, fillBirthDate, newChecks } from '../fixtures/guardian-checks.ts';
import { asService } from '../fixtures/installation.ts';
import { newPerson, type Role } from '../fixtures/person.ts';
import { answerTest, newResult } from '../fixtures/result.ts';
import { sendAll, usual } from '../support/riasec.ts';

/** What a page and a whole visit may weigh on the wire, in bytes; the style sheet is fetched once and counted apart. */
const SCREEN_BYTES = 8 * 1024;
const TEST_BYTES = 40 * 1024;
const TEST_REQUESTS = 12;
const DOCUMENT_BYTES = 14 * 1024;

type Traffic = { requests: number; bytes: number; scripts: number; noise: string[] };

/** What the wire carried, as the browser counted it, headers included; and what the console said. */
async function watch(page: Page): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen: Traffic = { requests: 0, bytes: 0, scripts: 0, noise: [] };
  const sheets = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse, type }) => {
    if (request.url.startsWith('data:')) return;
    seen.requests += 1;
    seen.bytes += redirectResponse?.encodedDataLength ?? 0;
    if (type === 'Script') seen.scripts += 1;
    if (type === 'Stylesheet') sheets.add(requestId);
  });
  session.on('Network.requestServedFromCache', () => {
    seen.requests -= 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!sheets.has(requestId)) seen.bytes += encodedDataLength;
  });
  page.on('console', (message) => seen.noise.push(message.text()));
  page.on('pageerror', (error) => seen.noise.push(error.message));
  return seen;
}

/** Ids of what an administrator sets for appointments; empty for whoever is none. */
type Settings = {
  readonly motif: string;
  readonly place: string;
  readonly adviser: string;
  readonly problem: string;
};
const NO_SETTINGS: Settings = { motif: '', place: '', adviser: '', problem: '' };
/** What waits for an adviser to make sure of it, by address. */
type Checks = readonly string[];

/** Addresses of each screen, by who may see it. A screen of the table that is missing here fails the test. */
const WHO: readonly (readonly [
  Role | 'guest',
  (result: string, other: string, report: string, settings: Settings, checks: Checks) => readonly string[],
])[] = [
  [
    'guest',
    () => [
      '/tests',
      '/tests/riasec',
      '/tests/riasec/questions/1',
      '/tests/riasec/pause',
      '/metiers/soudeur/pour-moi',
      '/metiers/comparer?a=soudeur&b=macon',
    ],
  ],
  [
    'user',
    (result, other) => [
      '/tableau-de-bord',
      '/favoris',
      '/profil',
      '/profil/modifier',
      '/profil/securite',
      '/profil/date-de-naissance',
      '/profil/accord',
      '/profil/formulaire-parental',
      '/profil/lectures',
      '/profil/effacer',
      `/resultats/comparer?a=${result}&b=${other}`,
    ],
  ],
  [
    'consultant',
    (appointment, absence, _report, _settings, [received, ...checks]) => [
      '/conseil',
      '/conseil/professions?R=30&I=20&A=10&S=5&E=15&C=25',
      '/conseil/agenda',
      `/conseil/rendez-vous/nouveau?personne=${received}`,
      '/conseil/agenda/abonnement',
      `/conseil/rendez-vous/${appointment}`,
      `/conseil/rendez-vous/${appointment}/deplacer`,
      `/conseil/rendez-vous/${appointment}/feuille`,
      `/conseil/rendez-vous/${appointment}/proposer`,
      `/conseil/rendez-vous/${appointment}/confier`,
      '/conseil/accords',
      ...checks,
      '/conseil/personnes',
      `/conseil/personnes/${received}`,
      '/conseil/plages',
      '/conseil/indisponibilites',
      `/conseil/indisponibilites/${absence}`,
    ],
  ],
  [
    'admin',
    (_result, _other, report, settings) => [
      '/admin',
      '/admin/contenus',
      '/admin/contenus/metier/soudeur',
      '/admin/contenus/metier/soudeur/modifier',
      '/admin/contenus/metier/soudeur/publier',
      '/admin/contenus/metier/soudeur/revisions/1',
      '/admin/signalements',
      `/admin/signalements/${report}`,
      '/admin/problemes',
      `/admin/problemes/${settings.problem}`,
      '/admin/instrument',
      '/admin/personnes',
      `/admin/personnes/${settings.adviser}`,
      '/admin/rendez-vous',
      '/admin/rendez-vous/motifs',
      '/admin/rendez-vous/motifs/nouveau',
      `/admin/rendez-vous/motifs/${settings.motif}`,
      '/admin/rendez-vous/lieux',
      '/admin/rendez-vous/lieux/nouveau',
      `/admin/rendez-vous/lieux/${settings.place}`,
      '/admin/rendez-vous/jours-feries',
      '/admin/rendez-vous/statistiques',
      '/admin/rendez-vous/conseillers',
      '/admin/rendez-vous/conseillers/inscrire',
      '/admin/rendez-vous/conseillers/inviter',
      `/admin/rendez-vous/conseillers/${settings.adviser}`,
      `/admin/rendez-vous/conseillers/${settings.adviser}/a-traiter`,
    ],
  ],
];
const asLine = (path: string): string =>
  path
    .replace(/\?.*/, '')
    .replace(/^\/metiers\/soudeur\/pour-moi$/, '/metiers/*/pour-moi')
    .replace(/questions\/1$/, 'questions/*')
    .replace('/metier/soudeur', '/*/*')
    .replace(/revisions\/1$/, 'revisions/*')
    .replace(/[0-9a-f-]{36}/, '*');

/** A reader’s report of an error. @returns its id */
async function newReport(page: Page): Promise<string> {
  await page.goto('/signaler?page=/metiers/soudeur');
  await page.getByLabel('Qu’est-ce qui est faux').fill('Le nom de la pièce est faux.');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveURL(/fait=envoi/);
  let id = '';
  await asService(async (sql) => {
    const [row] = await sql`select id from public.content_reports where closed_at is null limit 1`;
    id = String(row!['id']);
  });
  return id;
}

/** A motif, a place, and an adviser of the account that was opened last with that role. */
async function newSettings(reader: Page, admin: Page): Promise<Settings> {
  await reader.goto('/probleme');
  await reader.getByLabel('Que s’est-il passé ?').fill('Il ne m’a pas laissé partir.');
  await reader.getByRole('button', { name: 'Envoyer' }).click();
  await expect(reader).toHaveURL(/fait=/);
  await admin.goto('/admin/problemes');
  const problem = (await admin.getByRole('link', { name: 'Lire' }).first().getAttribute('href'))!.split('/').at(-1)!;
  let settings = NO_SETTINGS;
  await asService(async (sql) => {
    const [motif] = await sql`select id from public.motifs limit 1`;
    const [place] = await sql`insert into public.places (name, address) values ('Lycée', 'Brazzaville') returning id`;
    const [adviser] = await sql`
      insert into public.advisers (id, display_name, title)
      select id, 'Awa Ngoma', 'conseillere' from private.accounts where app_role = 'consultant'
      order by created_at desc limit 1 on conflict (id) do update set title = excluded.title returning id`;
    settings = { motif: String(motif!['id']), place: String(place!['id']), adviser: String(adviser!['id']), problem };
  });
  return settings;
}

/** The page that corrects a birth date is for whoever gave one. */
async function giveBirthDate(page: Page): Promise<void> {
  await page.goto('/profil/modifier');
  await fillBirthDate(page, '1990');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL(/fait=profil/);
  await page.close();
}

async function openAs(context: BrowserContext, who: Role | 'guest'): Promise<[string, string, ...Checks]> {
  if (who === 'guest') {
    await answerTest(context, usual);
    return ['', ''];
  }
  const person = await newPerson(context, who);
  if (who === 'consultant') {
    const { person: child, answer, form } = await newChecks(context.browser()!);
    const { appointment, absence, received } = await newAgenda(person.id, child);
    const page = await context.newPage();
    const date = await birthDateCheck(page);
    await page.close();
    return [appointment, absence, received, `/conseil/accords/${answer}`, `/conseil/accords/feuilles/${form}`, date];
  }
  if (who === 'user') await giveBirthDate(await context.newPage());
  return who === 'user' ? [await newResult(context), await newResult(context)] : ['', ''];
}

test('every screen travels without script but our island, says nothing to the console, and is at most 8 KB', async ({
  browser,
  page: reader,
}) => {
  const report = await newReport(reader);
  const lines: string[] = [];
  const heavy: string[] = [];
  for (const [who, paths] of WHO) {
    const context = await browser.newContext();
    const [result, other, ...checks] = await openAs(context, who);
    const page = await context.newPage();
    const seen = await watch(page);
    const settings = who === 'admin' ? await newSettings(reader, page) : NO_SETTINGS;
    for (const path of paths(result, other, report, settings, checks)) {
      lines.push(asLine(path));
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      const html = await answer!.text();
      // A page that is live carries our island, in itself, and nothing else.
      const live = isLive(path.replace(/\?.*/, ''));
      const bare = live ? html.replace(`<script>${LIVE_ISLAND}</script>`, '') : html;
      expect(bare.match(/<script(?! type="application\/ld\+json")|as="script"|modulepreload|<!--/g), path).toBeNull();
      expect(bare === html, path).toBe(!live);
      const policy = live ? `script-src '${LIVE_ISLAND_HASH}'` : "script-src 'none'";
      expect(answer!.headers()['content-security-policy'], path).toContain(policy);
      expect(answer!.headers()['link'], path).toBeUndefined();
      const bytes = Number(answer!.headers()['content-length']);
      if (!(bytes <= SCREEN_BYTES)) heavy.push(`${path.replace(/[0-9a-f-]{36}/, '…')} ${bytes}`);
    }
    expect(seen.noise).toEqual([]);
    expect(seen.scripts).toBe(0);
    await context.close();
  }
  expect(heavy).toEqual([]);
  const screens = ADDRESSES.filter(({ kind, runtime }) => kind === 'screen' && !runtime).map(({ path }) => path);
  expect(lines.sort()).toEqual(screens.sort());
});

test('the whole test and its result: at most 40 KB beside the style sheet, 12 requests', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/tests/riasec/questions/1');
  await sendAll(page, usual);
  await expect(page).toHaveURL(/\/resultats\/provisoire/);
  await expect(page.locator('h1')).toBeVisible();
  expect(seen.noise).toEqual([]);
  expect(seen.scripts).toBe(0);
  expect(seen.requests).toBeLessThanOrEqual(TEST_REQUESTS);
  expect(seen.bytes).toBeLessThanOrEqual(TEST_BYTES);
});

async function expectLight(page: Page, path: string): Promise<void> {
  const seen = await watch(page);
  const answer = await page.goto(path);
  expect((await answer!.text()).replace(/<script type="application\/ld\+json">/g, ''), path).not.toContain('<script');
  expect(seen.bytes, path).toBeLessThanOrEqual(DOCUMENT_BYTES);
  expect(seen.requests, path).toBe(1);
  expect(seen.noise, path).toEqual([]);
}

test('documents: 14 KB at most with their style, no script, no second request', async ({ page }) => {
  for (const path of ['/', '/methode', '/parents', '/confidentialite', '/contact']) await expectLight(page, path);
});

test('a result is such a document: a guest’s, a kept one, and the page that deletes it', async ({ browser }) => {
  const guest = await browser.newContext();
  await openAs(guest, 'guest');
  await expectLight(await guest.newPage(), '/resultats/provisoire');
  await guest.close();
  const person = await browser.newContext();
  const [result] = await openAs(person, 'user');
  for (const path of ['', '/supprimer']) await expectLight(await person.newPage(), `/resultats/${result}${path}`);
  await person.close();
});
