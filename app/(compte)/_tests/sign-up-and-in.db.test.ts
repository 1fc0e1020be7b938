import { describe, expect, test } from 'vitest';
import { parseIdentifier } from '#lib/access/core/credentials.ts';
import { DEVICE_COOKIE } from '#lib/access/identity/device.ts';
import { identity } from '#lib/access/identity/index.ts';
import { cookieKey } from '#lib/access/keys.ts';
import { encodeGuest, GUEST_COOKIE } from '#lib/assessments/index.ts';
import { sameAnswer } from '#lib/assessments/core/testing.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { signIn } from '../connexion/command.ts';
import { signUp } from '../inscription/command.ts';
import { recoverWithCode } from '../mot-de-passe-oublie/code/command.ts';
import { accountBench, accountOf, codesIn, cookieOf, OTHER, PASSWORD, succeeded } from './bench.ts';

const { send, query, messages, open, enter } = accountBench();

/** A finished test of a guest, as its cookie. */
const finishedTest = () => {
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  return encodeGuest(
    {
      instrument: RIASEC,
      answers: sameAnswer(RIASEC, 3),
      pageSeconds: [60, 60, 60, 60, 60],
      startedAt: now,
      savedAt: now,
      resumeHash: null,
    },
    cookieKey(),
  );
};

describe('signing up', () => {
  test('with an address: profile, account, consent and a link to confirm, and on to the dashboard', async () => {
    expect(succeeded(await open('anne@exemple.cg')).redirect).toBe('/tableau-de-bord');
    const { id } = await accountOf('anne@exemple.cg');
    expect(await query((sql) => sql`select full_name, email from public.profiles where id = ${id}`)).toEqual([
      { full_name: 'Anne Ngoma', email: 'anne@exemple.cg' },
    ]);
    expect(
      await query((sql) => sql`select kind, means, text_version from public.consents where profile_id = ${id}`),
    ).toEqual([{ kind: 'conditions', means: 'compte', text_version: '2026-11' }]);
    const [mail] = (await messages('verification')).filter(({ profileId }) => profileId === id);
    expect(mail!.data['url']).toMatch(/^http:\/\/localhost:3000\/verification\?jeton=[\w-]{43}$/);
  });

  test('with a phone: no mail, ten codes shown once to this person, and on to them', async () => {
    const outcome = succeeded(await open('06 801 00 01'));
    const { id } = await accountOf('06 801 00 01');
    expect(outcome.redirect).toBe('/codes-de-secours?suite=%2Ftableau-de-bord');
    const codes = codesIn(outcome, id);
    expect(codes).toHaveLength(10);
    expect((await messages('verification')).filter(({ profileId }) => profileId === id)).toEqual([]);
  });

  test('keeps the finished test of the guest one was, and clears it from the browser', async () => {
    const outcome = succeeded(await open('test@exemple.cg', { cookies: { [GUEST_COOKIE]: finishedTest() } }));
    const { id } = await accountOf('test@exemple.cg');
    const [result] = await query<{ id: string }>(
      (sql) => sql`select id from public.test_results where profile_id = ${id}`,
    );
    expect(outcome.redirect).toBe(`/resultats/${result!.id}`);
    expect(cookieOf(outcome, GUEST_COOKIE)).toBeNull();
  });

  test('an altered test is not kept, and the account is there all the same', async () => {
    const outcome = succeeded(await open('altere@exemple.cg', { cookies: { [GUEST_COOKIE]: `${finishedTest()}x` } }));
    expect(outcome.redirect).toBe('/tableau-de-bord');
  });

  test('a known address is refused without a word about it; its owner learns of it once', async () => {
    succeeded(await open('deja@exemple.cg'));
    const { id } = await accountOf('deja@exemple.cg');
    const refused = await Promise.all([open('Deja@Exemple.cg'), open('deja@exemple.cg ')]);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ ok: false, code: 'conflict', fieldErrors: {} });
      expect(outcome).not.toMatchObject({ message: expect.stringMatching(/existe déjà|déjà utilisé/) });
    }
    const [mail, ...more] = (await messages('inscription-existante')).filter(({ profileId }) => profileId === id);
    expect(mail).toBeDefined();
    expect(more).toEqual([]);
    expect(
      await query((sql) => sql`select count(*)::int as n from public.profiles where lower(email) = 'deja@exemple.cg'`),
    ).toEqual([{ n: 1 }]);
  });

  test.each([
    ['conditions', { conditions: '' }],
    ['identifiant', { identifiant: '+243 81 234 56 78' }],
    ['mot-de-passe', { 'mot-de-passe': 'congo2025' }],
    ['mot-de-passe', { 'mot-de-passe': '068010002' }],
    ['nom', { nom: '<script>' }],
    ['nom', { nom: 'e\u0301'.repeat(151) }],
    ['identifiant', { identifiant: 'a'.repeat(301) }],
  ])('what is wrong with « %s » is said beside it, and nothing is written', async (field, over) => {
    const outcome = await send(signUp, {
      identifiant: '06 801 00 02',
      'mot-de-passe': PASSWORD,
      conditions: 'oui',
      ...over,
    });
    expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
    expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await identity().findAccount(parseIdentifier('06 801 00 02')!)).toBeNull();
  });

  test('somebody signed in does not open a second account', async () => {
    succeeded(await open('seul@exemple.cg'));
    const { id } = await accountOf('seul@exemple.cg');
    expect(
      await open('second@exemple.cg', { actor: { kind: 'person', id, role: 'user', sessionId: null } }),
    ).toMatchObject({ ok: false, code: 'forbidden' });
  });
});

describe('signing in', () => {
  test('an unknown account and a wrong password are answered in the same words', async () => {
    succeeded(await open('entree@exemple.cg'));
    const [wrong, unknown] = await Promise.all([
      enter('entree@exemple.cg', OTHER),
      enter('inconnue@exemple.cg', OTHER),
    ]);
    expect(wrong).toMatchObject({ ok: false, code: 'invalid' });
    expect(unknown).toEqual(wrong);
  });

  test('leads to the page one came from, if it is of this site', async () => {
    succeeded(await open('suite@exemple.cg'));
    const go = async (suite: string) =>
      succeeded(await send(signIn, { identifiant: 'suite@exemple.cg', 'mot-de-passe': PASSWORD, suite })).redirect;
    expect(await go('/profil')).toBe('/profil');
    expect(await go('//ailleurs.example')).toBe('/tableau-de-bord');
  });

  test('leaves a finished test in the browser alone: on a shared phone it may be somebody else’s', async () => {
    succeeded(await open('partage@exemple.cg'));
    const { id } = await accountOf('partage@exemple.cg');
    for (const garder of [undefined, '', 'non']) {
      const outcome = succeeded(
        await send(
          signIn,
          { identifiant: 'partage@exemple.cg', 'mot-de-passe': PASSWORD, garder },
          { cookies: { [GUEST_COOKIE]: finishedTest() } },
        ),
      );
      expect(outcome.redirect).toBe('/tableau-de-bord');
      expect(outcome.cookies?.map(({ name }) => name)).not.toContain(GUEST_COOKIE);
    }
    expect(await query((sql) => sql`select id from public.test_results where profile_id = ${id}`)).toEqual([]);
  });

  test('keeps the finished test of the guest one was, when the box is ticked', async () => {
    succeeded(await open('retour@exemple.cg'));
    const outcome = succeeded(
      await send(
        signIn,
        { identifiant: 'retour@exemple.cg', 'mot-de-passe': PASSWORD, garder: 'oui' },
        { cookies: { [GUEST_COOKIE]: finishedTest() } },
      ),
    );
    expect(outcome.redirect).toMatch(/^\/resultats\/[0-9a-f-]{36}$/);
    expect(cookieOf(outcome, GUEST_COOKIE)).toBeNull();
  });

  test('fifty wrong passwords at once from fifty addresses: five are looked at; the owner gets back in', async () => {
    const signedUp = succeeded(await open('06 802 00 01'));
    const { id } = await accountOf('06 802 00 01');
    const [code] = codesIn(signedUp, id);

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) => enter('06 802 00 01', `${OTHER} ${i}`, { address: `203.0.113.${i}` })),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code));
    expect(codes.filter((one) => one === 'invalid')).toHaveLength(5);
    expect(codes.filter((one) => one === 'limited')).toHaveLength(45);

    // From a new place even the right password waits now…
    expect(await enter('06 802 00 01', PASSWORD, { address: '192.0.2.1' })).toMatchObject({
      ok: false,
      code: 'limited',
      retryAfterSeconds: expect.any(Number),
    });
    // …but not from the browser where the owner signed in before,
    const own = { [DEVICE_COOKIE]: cookieOf(signedUp, DEVICE_COOKIE)! };
    succeeded(await enter('06 802 00 01', PASSWORD, { cookies: own, address: '192.0.2.2' }));
    // …and a printed code gives a new password, which opens at once in that browser.
    const recovered = succeeded(
      await send(
        recoverWithCode,
        { identifiant: '068020001', code: code!.toLowerCase(), 'mot-de-passe': OTHER },
        { address: '192.0.2.3' },
      ),
    );
    expect(recovered.redirect).toMatch(/^\/connexion/);
    succeeded(
      await enter('06 802 00 01', OTHER, {
        cookies: { [DEVICE_COOKIE]: cookieOf(recovered, DEVICE_COOKIE)! },
        address: '192.0.2.3',
      }),
    );
  });

  test('fifty wrong passwords in a day over all the browsers of the owner are the end of it; strangers cannot use them up', async () => {
    const signedUp = succeeded(await open('06 802 00 02'));
    const start = Date.now();
    const browsers = [cookieOf(signedUp, DEVICE_COOKIE)!];
    while (browsers.length < 11)
      browsers.push(cookieOf(succeeded(await enter('06 802 00 02', PASSWORD)), DEVICE_COOKIE)!);
    await Promise.all(Array.from({ length: 20 }, (_, i) => enter('06 802 00 02', `${OTHER} ${i}`)));
    const codes: string[] = [];
    for (const browser of browsers) {
      for (let i = 0; i < 5; i += 1) {
        const outcome = await enter('06 802 00 02', OTHER, {
          cookies: { [DEVICE_COOKIE]: browser },
          now: new Date(start),
          address: '203.0.113.77',
        });
        codes.push(outcome.ok ? 'ok' : outcome.code);
      }
    }
    expect(codes).toEqual([...Array<string>(50).fill('invalid'), ...Array<string>(5).fill('limited')]);
  });

  test('signing in again and again on one browser gives no more guesses', async () => {
    const signedUp = succeeded(await open('06 802 00 03'));
    const first = cookieOf(signedUp, DEVICE_COOKIE)!;
    const second = cookieOf(
      succeeded(await enter('06 802 00 03', PASSWORD, { cookies: { [DEVICE_COOKIE]: first } })),
      DEVICE_COOKIE,
    )!;
    for (let i = 0; i < 5; i += 1)
      expect(
        await enter('06 802 00 03', OTHER, { cookies: { [DEVICE_COOKIE]: i % 2 ? first : second } }),
      ).toMatchObject({ code: 'invalid' });
    expect(await enter('06 802 00 03', PASSWORD, { cookies: { [DEVICE_COOKIE]: second } })).toMatchObject({
      code: 'limited',
    });
  });

  test('a right password does not count: twenty sign-ins in a row pass', async () => {
    succeeded(await open('souvent@exemple.cg'));
    for (let i = 0; i < 20; i += 1) succeeded(await enter('souvent@exemple.cg', PASSWORD));
  });
});
