import { newPerson } from '../fixtures/person.ts';
import { answerTest, newResult } from '../fixtures/result.ts';
import { expect, test } from '../support/test.ts';

test('a result is kept by nobody on the way, also where its answer sets a cookie', async ({ page, context }) => {
  const paths = ['/resultats/provisoire'];
  await answerTest(context);
  // The first page of a browser gives it the cookie of the forms.
  await context.clearCookies({ name: 'opc_form' });
  const first = await context.request.get(paths[0]!);
  expect(first.status()).toBe(200);
  expect(first.headers()['set-cookie']).toContain('opc_form=');
  expect(first.headers()['cache-control']).toBe('private, no-store');

  await newPerson(context);
  const result = await newResult(context);
  paths.push(`/resultats/${result}`, `/resultats/${result}/supprimer`);
  for (const path of paths.flatMap((one) => [one, `${one}?imprimer=1`])) {
    const answer = await context.request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['cache-control'], path).toBe('private, no-store');
    expect(answer.headers()['etag'], path).toBeUndefined();
    expect(await answer.text(), path).toContain('<meta name="robots" content="noindex">');
  }

  // The link that was just made is shown once, and its cookie erased in the same answer.
  await page.goto(`/resultats/${result}`);
  await page.getByText('Montrer ce résultat avec un lien').click();
  const shown = page.waitForResponse((answer) => answer.status() === 200 && answer.url().includes(result));
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const headers = await (await shown).allHeaders();
  expect(headers['set-cookie']).toContain('Max-Age=0');
  expect(headers['cache-control']).toBe('private, no-store');
  await expect(page.locator('main')).toContainText('/partage/');
  await page.reload();
  await expect(page.locator('main')).not.toContainText('/partage/');
});

test('two persons of the same answers read the same words, each with what is their own', async ({
  context,
  anotherDevice,
}) => {
  const other = (await anotherDevice()).context();
  const read = async (who: typeof context) => {
    const me = await newPerson(who);
    const id = await newResult(who);
    const html = await (await who.request.get(`/resultats/${id}`)).text();
    return { me, id, html };
  };
  const [one, two] = [await read(context), await read(other)];
  for (const [mine, theirs] of [
    [one, two],
    [two, one],
  ] as const) {
    expect(mine.html).toContain(mine.id);
    expect(mine.html).toContain(mine.me.fullName);
    for (const word of [theirs.id, theirs.me.fullName]) expect(mine.html).not.toContain(word);
  }
  const words = ({ html }: typeof one) => html.slice(html.indexOf('class="glance"'), html.indexOf('id="metiers"'));
  expect(words(one)).toBe(words(two));
  expect(words(one).length).toBeGreaterThan(1000);
});

test('the forms of a result: refused without token or origin, and with a stranger’s id', async ({
  context,
  anotherDevice,
}) => {
  await newPerson(context);
  const result = await newResult(context);
  const page = `/resultats/${result}`;
  const forms: readonly (readonly [path: string, back: string])[] = [
    ['/resultats/partager', page],
    ['/resultats/partager/fermer', page],
    [`${page}/supprimer`, page],
    ['/resultats/provisoire', '/resultats/provisoire'],
    ['/resultats/provisoire/effacer', '/tests/riasec'],
  ];
  const sent = { resultat: result, lien: result };
  const post = (who: typeof context, path: string, headers: Record<string, string> = {}) =>
    who.request.post(path, { form: { ...sent, formToken: 'faux' }, headers, maxRedirects: 0 });
  const send = async (...request: Parameters<typeof post>) => {
    const [, path] = request;
    const answer = await post(...request);
    expect(answer.status(), path).toBe(303);
    expect(answer.headers()['cache-control'], path).toBe('no-store');
    return answer.headers()['location'];
  };
  for (const [path, back] of forms) {
    expect(await send(context, path), path).toBe(`${back}?souci=foreign-origin`);
    for (const elsewhere of ['https://mechant.example', 'null'])
      expect((await post(context, path, { origin: elsewhere })).status(), path).toBe(403);
  }

  const stranger = (await anotherDevice()).context();
  const { origin } = new URL(test.info().project.use.baseURL!);
  for (const [path, back] of forms.slice(0, 4))
    expect(await send(stranger, path, { origin }), path).toBe(`/connexion?suite=${encodeURIComponent(back)}`);
  await newPerson(stranger);
  for (const [path, back] of forms.slice(0, 4))
    expect(await send(stranger, path, { origin }), path).toBe(`${back}?souci=not-found`);
  expect((await stranger.request.get(page)).status()).toBe(404);

  const html = await (await context.request.get(page)).text();
  expect(html).toContain('Créer un lien');
  expect(html).not.toContain('Fermer ce lien');
});

test('a refusal is said on the page, and before its title', async ({ page, context }) => {
  await newPerson(context);
  await page.goto(`/resultats/${await newResult(context)}?souci=conflict`);
  await expect(page).toHaveTitle(/^Erreur\s: Votre résultat/);
  await expect(page.locator('main')).toContainText('Cela n’a pas marché');
  await page.goto(page.url().replace('conflict', 'constructor'));
  await expect(page).toHaveTitle(/^Votre résultat/);
});
