import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newPerson } from '../support/person.ts';

const CLUSTER = join(import.meta.dirname, '..', '..', '.data', 'e2e', 'postgres', 'cluster');

/**
 * Kills one process of the running database as a crash would: all connections break, Postgres recovers by itself.
 * Found by its working folder: inside a user namespace the pid file holds another number than ours.
 */
function crashDatabase(): void {
  const backend = readdirSync('/proc').find((pid) => {
    try {
      return (
        /^postgres: .*opc_app/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')) &&
        realpathSync(`/proc/${pid}/cwd`) === realpathSync(CLUSTER)
      );
    } catch {
      return false;
    }
  });
  if (!backend) throw new Error('no connection of the application to be seen');
  process.kill(Number(backend), 'SIGKILL');
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

test('a crash of the database signs nobody out, answers 503 in French, and is over within ten seconds', async ({
  page,
  context,
  request,
}) => {
  await newPerson(page);
  const session = (await context.cookies()).find(({ name }) => name === 'opc_session')!;
  crashDatabase();
  const seen: number[] = [];
  const began = Date.now();
  for (;;) {
    const answer = await page.request.get('/tableau-de-bord', { maxRedirects: 0, headers: { accept: 'text/html' } });
    seen.push(answer.status());
    expect([200, 503], seen.join()).toContain(answer.status());
    if (answer.status() === 503) {
      const text = await answer.text();
      expect(text).toContain('lang="fr"');
      expect(text).not.toContain('<script');
      expect(answer.headers()['retry-after']).toBeTruthy();
    } else if (Date.now() - began > 500) break;
    expect(Date.now() - began).toBeLessThan(10_000);
    // Documents never notice, those included that nobody has opened before.
    expect((await request.get('/')).status()).toBe(200);
    expect((await request.get(UNOPENED[seen.length % UNOPENED.length]!)).status()).toBe(200);
  }
  expect((await context.cookies()).find(({ name }) => name === 'opc_session')?.value).toBe(session.value);
  await page.goto('/tableau-de-bord');
  await expect(page.locator('h1')).toHaveText('Tableau de bord');
});
