import { gzipSync } from 'node:zlib';
// Not the quiet console: the browser says aloud which scripts the policy kept it from loading.
import { expect, test } from '@playwright/test';
import { answerAll, usual } from '../support/riasec.ts';

/** What the wire carried, as the browser counted it, headers left out. */
async function count(page: import('@playwright/test').Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen = { requests: 0, bytes: 0, scripts: 0 };
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (!redirectResponse) return;
    seen.requests += 1;
    seen.bytes += redirectResponse.encodedDataLength;
  });
  // A script that the policy blocks is announced and never answered: it costs nothing.
  const cached = new Set<string>();
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    cached.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('data:') || response.fromDiskCache || cached.has(requestId)) return;
    seen.requests += 1;
    if (type === 'Script') seen.scripts += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
  });
  return seen;
}

test('the whole test and its result in economy mode: at most 150 KB, 12 requests, no script', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'opc_eco', value: '1', url: baseURL! }]);
  const seen = await count(page);
  await page.goto('/tests/riasec/questions/1');
  await answerAll(page, usual);
  await expect(page).toHaveURL(/\/resultats\/provisoire/);
  await page.waitForLoadState();
  await expect(page.locator('h1')).toBeVisible();
  console.log(
    `mode économie : ${(seen.bytes / 1024).toFixed(1)} Ko, ${seen.requests} requêtes, ${seen.scripts} scripts`,
  );
  expect(seen.scripts).toBe(0);
  expect(seen.requests).toBeLessThanOrEqual(12);
  expect(seen.bytes).toBeLessThanOrEqual(150 * 1024);
});

test('Save-Data asks for the same', async ({ request }) => {
  const response = await request.get('/tests/riasec', { headers: { 'save-data': 'on' } });
  expect(response.headers()['content-security-policy']).toContain("script-src 'none'");
});

test('documents: 14 KB compressed at most, no script, no second request', async ({ page, request }) => {
  for (const path of ['/', '/methode', '/parents', '/confidentialite', '/contact']) {
    const seen = await count(page);
    await page.goto(path);
    const html = await (await request.get(path)).text();
    expect(gzipSync(html).length, path).toBeLessThanOrEqual(14 * 1024);
    expect(html.replace(/<script type="application\/ld\+json">/g, ''), path).not.toContain('<script');
    expect(seen.requests, path).toBeLessThanOrEqual(2);
  }
});

test('the data-saving mode is one button, and leads back to the same page', async ({ page }) => {
  await page.goto('/tests/riasec/questions/2');
  await page.getByRole('button', { name: 'Activer le mode économie de données' }).click();
  await expect(page).toHaveURL(/questions\/2$/);
  await expect(page.locator('footer')).toContainText('est activé');
  await page.getByRole('button', { name: 'Désactiver' }).click();
  await expect(page.locator('footer')).toContainText('Peu de forfait');
});
