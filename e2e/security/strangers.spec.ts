import { newPerson } from '../fixtures/person.ts';
import { newResult } from '../fixtures/result.ts';
import { expect, test } from '../support/test.ts';

test('a stranger’s ids are not found, on every address that takes one', async ({ page, context, anotherDevice }) => {
  await newPerson(context);
  const result = await newResult(context);
  const stranger = await anotherDevice();
  await newPerson(stranger.context());
  const nothing = '00000000-0000-4000-8000-000000000000';
  for (const id of [result, nothing, 'pas-un-id', "1'%20or%20true"]) {
    for (const path of [`/resultats/${id}`, `/resultats/${id}/supprimer`, `/resultats/comparer?a=${id}&b=${id}`]) {
      const response = await stranger.goto(path);
      expect(response!.status(), path).toBe(404);
    }
  }
  // Their form, with somebody else's id in it.
  const own = await newResult(stranger.context());
  await stranger.goto(`/resultats/${own}`);
  await stranger
    .locator('input[type="hidden"][name="resultat"]')
    .first()
    .evaluate((input, id) => {
      (input as HTMLInputElement).value = id;
    }, result);
  await stranger.getByText('Montrer ce résultat avec un lien').click();
  await stranger.getByRole('button', { name: 'Créer un lien' }).click();
  await expect(stranger).toHaveURL(/souci=not-found/);
  await expect(stranger.locator('main')).not.toContainText('/partage/');
  expect((await page.goto(`/resultats/${result}`))!.status()).toBe(200);
  await expect(page.getByText('Fermer ce lien')).toHaveCount(0);
});

test('areas ask for an account, and for the role', async ({ page, context }) => {
  for (const path of ['/tableau-de-bord', '/profil', '/conseil', '/admin', '/profil/export']) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/connexion/);
  }
  await newPerson(context);
  for (const path of ['/conseil', '/admin']) expect((await page.goto(path))!.status(), path).toBe(403);
});

test('the bearer interface: 401, 403, 422, 200, and the person is the token’s', async ({ page, context, request }) => {
  await newPerson(context);
  await page.goto('/profil');
  const answers = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`q${String(i + 1).padStart(2, '0')}`, (i * 7) % 5]),
  );
  const body = { instrument: 'riasec', answers, profile_id: '00000000-0000-4000-8000-000000000000' };
  expect((await request.post('/api/v1/test-analysis', { data: body })).status()).toBe(401);
  expect(
    (
      await request.post('/api/v1/test-analysis', { data: body, headers: { authorization: 'Bearer opc_faux' } })
    ).status(),
  ).toBe(403);

  await page.getByLabel('Nom de cet accès').fill('Classe de terminale');
  await page.getByRole('button', { name: 'Créer l’accès' }).click();
  await expect(page.locator('main code')).toHaveText(/^opc_[\w-]{43}$/);
  const token = await page.locator('main code').textContent();
  const headers = { authorization: `Bearer ${token}` };
  const faulty = await request.post('/api/v1/test-analysis', {
    data: { instrument: 'riasec', answers: { q01: 9, q99: 1 } },
    headers,
  });
  expect(faulty.status()).toBe(422);
  expect(JSON.stringify(await faulty.json())).toContain('faults');
  const good = await request.post('/api/v1/test-analysis', { data: body, headers });
  expect(good.status()).toBe(200);
  const { success, data } = await good.json();
  expect(success).toBe(true);
  expect((await page.goto(`/resultats/${data.id}`))!.status()).toBe(200);

  await page.goto('/profil');
  await page.getByRole('button', { name: /Supprimer.*Classe de terminale/ }).click();
  await expect
    .poll(async () => (await request.post('/api/v1/test-analysis', { data: body, headers })).status())
    .toBe(403);
});

test('health needs no session; the description of the interface is a valid OpenAPI 3.1 skeleton', async ({
  request,
}) => {
  const health = await request.get('/api/health');
  expect(health.status()).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok', checks: { database: 'ok' } });
  const api = await (await request.get('/api/v1/openapi.json')).json();
  expect(api.openapi).toMatch(/^3\.1/);
  expect(Object.keys(api.paths)).toContain('/api/v1/test-analysis');
});
