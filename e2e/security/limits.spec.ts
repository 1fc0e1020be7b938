import { request as http, Agent } from 'node:http';
import { expect, test } from '@playwright/test';
import { newEmail, newPassword } from '../support/account.ts';
import { LONG } from '../support/test.ts';

/** A visitor with a cookie jar, on keep-alive connections, from an address of one's own choice on loopback. */
class Visitor {
  readonly jar = new Map<string, string>();
  readonly agent: Agent;
  readonly base: URL;
  constructor(base: string, address: string) {
    this.base = new URL(base);
    this.agent = new Agent({ keepAlive: true, localAddress: address } as ConstructorParameters<typeof Agent>[0]);
  }
  send(
    method: string,
    path: string,
    fields?: Record<string, string>,
  ): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> {
    const body = fields ? new URLSearchParams(fields).toString() : '';
    return new Promise((done, fail) => {
      const req = http(
        {
          agent: this.agent,
          host: '127.0.0.1',
          port: this.base.port,
          path,
          method,
          headers: {
            host: this.base.host,
            accept: 'text/html',
            cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
            ...(fields
              ? {
                  origin: this.base.origin,
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': String(Buffer.byteLength(body)),
                }
              : {}),
          },
        },
        (res) => {
          for (const cookie of res.headers['set-cookie'] ?? []) {
            const [pair] = cookie.split(';');
            const cut = pair!.indexOf('=');
            const value = pair!.slice(cut + 1);
            if (value === '') this.jar.delete(pair!.slice(0, cut));
            else this.jar.set(pair!.slice(0, cut), value);
          }
          let text = '';
          res
            .setEncoding('utf8')
            .on('data', (part: string) => {
              text += part;
            })
            .on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body: text }));
        },
      );
      req.on('error', fail);
      req.end(body);
    });
  }
}

const answersOf = (page: number): Record<string, string> => {
  const fields: Record<string, string> = { page: String(page), suite: 'continuer' };
  for (let i = 1; i <= 12; i += 1) {
    const q = (page - 1) * 12 + i;
    fields[`q${String(q).padStart(2, '0')}`] = String((q * 7) % 5);
  }
  return fields;
};

test('300 pupils behind one address finish while one of them floods', LONG, async ({ baseURL }) => {
  test.setTimeout(900_000);
  const SCHOOL = '127.0.1.43';
  const statuses = new Map<number, number>();
  const flooder = new Visitor(baseURL!, SCHOOL);
  await flooder.send('GET', '/tests/riasec');
  let finished = 0;
  let refusedFlood = 0;
  const flood = async () => {
    while (finished < 300) {
      const saved = await flooder.send('POST', '/tests/riasec/questions/1/enregistrer', answersOf(1));
      const signedIn = await flooder.send('POST', '/connexion', {
        identifiant: 'x@exemple.invalid',
        'mot-de-passe': 'y',
      });
      refusedFlood += [saved, signedIn].filter(({ status }) => status === 429).length;
    }
  };
  const pupil = async () => {
    const visitor = new Visitor(baseURL!, SCHOOL);
    const see = async (method: string, path: string, fields?: Record<string, string>) => {
      const answer = await visitor.send(method, path, fields);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      return answer;
    };
    await see('GET', '/tests/riasec');
    let next = '';
    for (let page = 1; page <= 5; page += 1) {
      await see('GET', `/tests/riasec/questions/${page}`);
      next = String(
        (await see('POST', `/tests/riasec/questions/${page}/enregistrer`, answersOf(page))).headers['location'] ?? '',
      );
    }
    expect(next).toBe('/resultats/provisoire');
    expect((await see('GET', next)).status).toBe(200);
    finished += 1;
  };
  const flooding = flood();
  for (let batch = 0; batch < 60; batch += 1) await Promise.all(Array.from({ length: 5 }, pupil));
  await flooding;
  expect([...statuses.keys()].toSorted()).toEqual([200, 303]);
  expect(refusedFlood).toBeGreaterThan(100);
});

test('forty people behind one address sign up and finish a test; no 429', LONG, async ({ baseURL }) => {
  test.setTimeout(240_000);
  const statuses: number[] = [];
  const pupil = async () => {
    const visitor = new Visitor(baseURL!, '127.0.1.40');
    const see = async (method: string, path: string, fields?: Record<string, string>) => {
      const answer = await visitor.send(method, path, fields);
      statuses.push(answer.status);
      return answer;
    };
    await see('GET', '/inscription');
    const signedUp = await see('POST', '/inscription', {
      email: newEmail(),
      nom: '',
      'mot-de-passe': newPassword(),
      conditions: 'oui',
    });
    expect(signedUp.status).toBe(303);
    let last = '';
    for (let page = 1; page <= 5; page += 1) {
      await see('GET', `/tests/riasec/questions/${page}`);
      const saved = await see('POST', `/tests/riasec/questions/${page}/enregistrer`, answersOf(page));
      last = String(saved.headers['location'] ?? '');
    }
    expect(last).toMatch(/^\/resultats\/[0-9a-f-]{36}$/);
    expect((await see('GET', last)).status).toBe(200);
  };
  for (let batch = 0; batch < 5; batch += 1) await Promise.all(Array.from({ length: 8 }, pupil));
  expect(statuses.filter((status) => status === 429)).toEqual([]);
  expect(statuses.filter((status) => status >= 400)).toEqual([]);
});

test(
  'the 101st refused sensitive post from one address without our cookie waits: 429, Retry-After, what was typed',
  LONG,
  async ({ baseURL }) => {
    test.setTimeout(120_000);
    const visitor = new Visitor(baseURL!, '127.0.1.101');
    for (let i = 0; i < 100; i += 1) {
      const answer = await visitor.send('POST', '/connexion', {
        identifiant: `personne-${i}@exemple.invalid`,
        'mot-de-passe': 'mauvais mot de passe',
      });
      expect(answer.status).toBe(422);
    }
    const stopped = await visitor.send('POST', '/connexion', {
      identifiant: 'awa@exemple.invalid',
      'mot-de-passe': 'secret-a-ne-pas-redire',
    });
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    expect(stopped.body).toContain('value="awa@exemple.invalid"');
    expect(stopped.body).not.toContain('secret-a-ne-pas-redire');
    expect(stopped.body).toContain('Trop d’essais');
    // Reading goes on; so do a phone that has read a page of ours, and another address.
    expect((await visitor.send('GET', '/connexion')).status).toBe(200);
    const neighbour = new Visitor(baseURL!, '127.0.1.101');
    await neighbour.send('GET', '/connexion');
    expect((await neighbour.send('POST', '/connexion', { identifiant: 'x', 'mot-de-passe': 'x' })).status).toBe(422);
    expect(
      (await new Visitor(baseURL!, '127.0.1.102').send('POST', '/connexion', { identifiant: 'x', 'mot-de-passe': 'x' }))
        .status,
    ).toBe(422);
  },
);

test('a sixth wrong password for one account is refused from any address, and the owner still recovers', async ({
  baseURL,
}) => {
  const email = newEmail();
  const password = newPassword();
  const owner = new Visitor(baseURL!, '127.0.1.1');
  await owner.send('GET', '/inscription');
  await owner.send('POST', '/inscription', {
    email,
    nom: '',
    'mot-de-passe': password,
    conditions: 'oui',
  });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      new Visitor(baseURL!, `127.0.2.${i + 1}`).send('POST', '/connexion', {
        identifiant: email,
        'mot-de-passe': 'faux mot de passe',
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 422).length).toBe(5);
  expect(answers.filter(({ status }) => status === 429).length).toBe(45);
  const right = await new Visitor(baseURL!, '127.0.2.99').send('POST', '/connexion', {
    identifiant: email,
    'mot-de-passe': password,
  });
  expect(right.status).toBe(429);
  const reset = await new Visitor(baseURL!, '127.0.2.99').send('POST', '/mot-de-passe-oublie', { email });
  expect(reset.status).toBe(303);
  // On the phone where the owner signed in before, their own counter is untouched.
  const again = await owner.send('POST', '/connexion', { identifiant: email, 'mot-de-passe': password });
  expect(again.status).toBe(303);
});
