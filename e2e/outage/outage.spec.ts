import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DATA } from '../fixtures/installation.ts';
import { newPerson } from '../fixtures/person.ts';

// One after the other: each takes the one database down.
test.describe.configure({ mode: 'default' });

const CLUSTER = join(DATA, 'postgres', 'cluster');
const LOG = join(DATA, 'logs', 'server.log');

/**
 * Processes of the running database. Found by its working folder: inside a user namespace the pid file holds another
 * number than ours.
 */
const processes = (command: RegExp): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return (
        command.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')) &&
        realpathSync(`/proc/${pid}/cwd`) === realpathSync(CLUSTER)
      );
    } catch {
      return false;
    }
  });
/** The connections of the application. */
const backends = (): string[] => processes(/^postgres: .*opc_app/);
/** The server itself, which starts all the others. */
const postmaster = (): string | undefined => processes(/\/postgres\0-D\0/)[0];

/**
 * Kills one of them as a crash would: all connections break, Postgres recovers by itself.
 * @returns those that were open before.
 */
function crashDatabase(): string[] {
  const open = backends();
  if (!open[0]) throw new Error('no connection of the application to be seen');
  process.kill(Number(open[0]), 'SIGKILL');
  return open;
}

/** Pages that no other test opens. */
const UNOPENED = [
  '/metiers/grutier',
  '/metiers/abatteur',
  '/metiers/recycleur',
  '/formations/ints',
  '/formations/enba',
  '/parcours/apres-un-bac-r6',
  '/metiers?lettre=A',
  '/sitemaps/metiers.xml',
];

test('a crash of the database signs nobody out, answers 503 in French, and is over by itself', async ({
  page,
  context,
  request,
}) => {
  await newPerson(context);
  await page.goto('/tableau-de-bord');
  const session = (await context.cookies()).find(({ name }) => name === 'opc_session')!;
  const broken = crashDatabase();
  const seen: number[] = [];
  let answersInARow = 0;
  // It is over once every connection of before is gone and the dashboard answers, in each of the two processes.
  while (answersInARow < 10 || backends().some((pid) => broken.includes(pid))) {
    // A connection of its own: the primary hands them to its processes in turn.
    const headers = { accept: 'text/html', connection: 'close' };
    const answer = await page.request.get('/tableau-de-bord', { maxRedirects: 0, headers });
    seen.push(answer.status());
    expect([200, 503], seen.join()).toContain(answer.status());
    answersInARow = answer.status() === 200 ? answersInARow + 1 : 0;
    if (answer.status() === 503) {
      const text = await answer.text();
      expect(text).toContain('lang="fr"');
      expect(text).not.toContain('<script');
      expect(answer.headers()['retry-after']).toBeTruthy();
    }
    // Documents never notice, those included that nobody has opened before.
    expect((await request.get('/')).status()).toBe(200);
    expect((await request.get(UNOPENED[seen.length % UNOPENED.length]!)).status()).toBe(200);
  }
  expect((await context.cookies()).find(({ name }) => name === 'opc_session')?.value).toBe(session.value);
  await page.goto('/tableau-de-bord');
  await expect(page.locator('h1')).toHaveText('Tableau de bord');
});

test('a database that is killed is started again; nobody is signed out and no process ends', async ({
  page,
  context,
  request,
}) => {
  const ends = (): number =>
    readFileSync(LOG, 'utf8').match(/"event":"(?:worker\.crashed|process\.uncaught-exception)"/g)?.length ?? 0;
  await newPerson(context);
  const session = (await context.cookies()).find(({ name }) => name === 'opc_session')!;
  const [killed, endsBefore] = [postmaster(), ends()];
  if (!killed) throw new Error('no database to be seen');
  process.kill(Number(killed), 'SIGKILL');
  const seen: number[] = [];
  let answersInARow = 0;
  while (answersInARow < 10 || postmaster() === killed) {
    const headers = { accept: 'text/html', connection: 'close' };
    const answer = await page.request.get('/tableau-de-bord', { maxRedirects: 0, headers });
    seen.push(answer.status());
    expect([200, 503], seen.join()).toContain(answer.status());
    answersInARow = answer.status() === 200 ? answersInARow + 1 : 0;
    expect((await request.get(UNOPENED[seen.length % UNOPENED.length]!)).status()).toBe(200);
  }
  expect((await context.cookies()).find(({ name }) => name === 'opc_session')?.value).toBe(session.value);
  expect(ends()).toBe(endsBefore);
});
