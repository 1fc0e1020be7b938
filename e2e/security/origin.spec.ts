import { request as http } from 'node:http';
import { expect, test } from '@playwright/test';

type Answer = { status: number; location: string | undefined; body: string };

/** A POST exactly as written: browsers and HTTP clients would add headers of their own. */
function post(baseURL: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((done, fail) => {
    const req = http(
      {
        hostname,
        port,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
          accept: 'text/html',
          ...headers,
        },
      },
      (res) => {
        let text = '';
        res
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part;
          })
          .on('end', () => done({ status: res.statusCode ?? 0, location: res.headers.location, body: text }));
      },
    );
    req.on('error', fail);
    req.end(body);
  });
}

const FORMS = [
  '/connexion',
  '/inscription',
  '/mot-de-passe-oublie',
  '/deconnexion',
  '/tests/riasec/questions/1/enregistrer',
];

for (const path of FORMS) {
  test(`${path} refuses a post that does not come from here`, async ({ baseURL }) => {
    const host = new URL(baseURL!).host;
    const refused: Record<string, Record<string, string>> = {
      'a foreign origin': { host, origin: 'https://mechant.example' },
      'a null origin': { host, origin: 'null' },
      'a foreign origin with a spoofed forwarded host': {
        host,
        origin: 'https://mechant.example',
        'x-forwarded-host': 'mechant.example',
        'x-forwarded-proto': 'https',
      },
      'no origin and no token': { host },
      'no origin and a made-up token': { host, cookie: 'opc_form=abc' },
    };
    for (const [what, headers] of Object.entries(refused)) {
      const answer = await post(baseURL!, path, headers, 'page=1&q01=4&formToken=faux');
      expect([403], `${what} on ${path}: ${answer.status} ${answer.location ?? ''}`).toContain(answer.status);
      expect(answer.body, what).not.toContain('<script');
    }
  });
}

test('no origin, but the token of this browser: accepted, as Opera Mini sends it', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/tests/riasec/questions/1');
  const token = await page.locator('form[action*="enregistrer"] input[name="formToken"]').inputValue();
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await post(
    baseURL!,
    '/tests/riasec/questions/1/enregistrer',
    { host: new URL(baseURL!).host, cookie },
    new URLSearchParams({ page: '1', q01: '4', formToken: token }).toString(),
  );
  expect(answer.status).toBe(303);
  const other = await post(
    baseURL!,
    '/tests/riasec/questions/1/enregistrer',
    { host: new URL(baseURL!).host, cookie: cookie.replace(/opc_form=[^;]+/, 'opc_form=un-autre') },
    new URLSearchParams({ page: '1', q01: '4', formToken: token }).toString(),
  );
  expect(other.status).toBe(403);
});
