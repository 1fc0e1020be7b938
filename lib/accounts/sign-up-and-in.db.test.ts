import { randomUUID } from 'node:crypto';
import { decode } from 'next-auth/jwt';
import { describe, expect, test } from 'vitest';
import { FORM_COOKIE } from '#lib/access/core/cookie-names.ts';
import { SESSION_SECONDS, SHARED_SESSION_SECONDS } from '#lib/access/identity/jwt.ts';
import { env } from '#lib/platform/env.ts';
import { parseIdentifier } from './core/credentials.ts';
import { DEVICE_COOKIE } from './devices.ts';
import { findAccount } from './directory.ts';
import { recoverWithCode } from './recovery.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import {
  accountOf,
  accountsDatabase,
  actorIn,
  cookieOf,
  newPerson,
  NO_GUEST_TEST,
  OTHER,
  PASSWORD,
  succeeded,
} from './testing.ts';

const { send, query, messages, open, openWithHandle, enter } = accountsDatabase();

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

  test('without an address: an identifiant from the first name, no mail, three codes shown once, and on to them', async () => {
    const { outcome, id, handle, codes } = await openWithHandle();
    expect(handle).toMatch(/^anne-\d{4,}$/);
    expect(outcome.redirect).toBe('/codes-de-secours?suite=%2Ftableau-de-bord');
    expect(codes).toHaveLength(3);
    expect((await messages('verification')).filter(({ profileId }) => profileId === id)).toEqual([]);
    // In capitals, with a space, copied with what stood around it.
    for (const typed of [handle, handle.toUpperCase(), handle.replace('-', ' '), `« ${handle}\u200b ».`])
      expect((await actorIn(succeeded(await enter(typed, PASSWORD)))) as object).toMatchObject({ id });
  });

  test('a number is a contact: it opens nothing, and shuts nobody out', async () => {
    expect(await open('06 801 00 01')).toMatchObject({
      code: 'invalid',
      fieldErrors: { email: expect.stringContaining('Laissez ce champ vide') },
    });
    // Whoever opened an account with a number keeps it.
    const old = await newPerson('06 801 00 01');
    expect(await actorIn(succeeded(await enter('068010001', PASSWORD)))).toMatchObject({ id: old.id });
  });

  test('two hundred people of one first name get two hundred identifiants', async () => {
    const taken = await query<{ handle: string }>(
      (sql) => sql`
      with p as (insert into public.profiles (id) select gen_random_uuid() from generate_series(0, 9999) returning id)
      insert into private.accounts (id, handle)
      select id, 'zita-' || lpad((row_number() over () - 1)::text, 4, '0') from p returning handle`,
    );
    expect(taken).toHaveLength(10_000);
    const fields = { email: '', nom: 'Zita', 'mot-de-passe': PASSWORD, conditions: 'oui' };
    const { id } = (await actorIn(succeeded(await send(signUp(NO_GUEST_TEST), fields)))) as { id: string };
    const [row] = await query<{ handle: string }>((sql) => sql`select handle from private.accounts where id = ${id}`);
    expect(row!.handle).toMatch(/^zita-\d{5,}$/);
  });

  test.each([
    ['an address', 'deux-fois@exemple.cg'],
    ['no address', ''],
  ])('two presses with %s, at once or one after the other, open one account', async (_, email) => {
    const browser = { cookies: { [FORM_COOKIE]: randomUUID().replaceAll('-', '').slice(0, 22) } };
    const outcomes = await Promise.all([open(email, browser), open(email, browser)]);
    outcomes.push(await open(email, browser));
    const [first, ...others] = outcomes.map(succeeded);
    for (const other of others) expect(other).toEqual(first);
    const { id } = (await actorIn(first!)) as { id: string };
    expect((await messages('inscription-existante')).filter(({ profileId }) => profileId === id)).toEqual([]);
    // Another browser, or other content, is another person.
    const elsewhere = await open(email);
    if (email === '') expect((await actorIn(succeeded(elsewhere))) as { id: string }).not.toMatchObject({ id });
    else expect(elsewhere).toMatchObject({ code: 'conflict' });
  });

  test('a known address is refused without a word about it; its owner learns of it once', async () => {
    succeeded(await open('deja@exemple.cg'));
    const { id } = await accountOf('deja@exemple.cg');
    await query((sql) => sql`update private.accounts set created_at = now() - interval '2 minutes' where id = ${id}`);
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
    ['email', { email: '+243 81 234 56 78' }],
    ['email', { email: 'awa-4821' }],
    ['mot-de-passe', { 'mot-de-passe': 'congo2025' }],
    ['mot-de-passe', { 'mot-de-passe': 'personne-ici' }],
    ['nom', { nom: '<script>' }],
    ['nom', { nom: 'e\u0301'.repeat(151) }],
    ['email', { email: 'a'.repeat(301) }],
  ])('what is wrong with « %s » is said beside it, and nothing is written', async (field, over) => {
    const outcome = await send(signUp(NO_GUEST_TEST), {
      email: 'personne-ici@exemple.cg',
      'mot-de-passe': PASSWORD,
      conditions: 'oui',
      ...over,
    });
    expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
    expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await findAccount(parseIdentifier('personne-ici@exemple.cg')!)).toBeNull();
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
      succeeded(await send(signIn(NO_GUEST_TEST), { identifiant: 'suite@exemple.cg', 'mot-de-passe': PASSWORD, suite }))
        .redirect;
    expect(await go('/profil')).toBe('/profil');
    expect(await go('//ailleurs.example')).toBe('/tableau-de-bord');
  });

  test('fifty wrong passwords at once from fifty addresses: five are looked at; the owner gets back in', async () => {
    const { outcome: signedUp, handle, codes: sheet } = await openWithHandle();
    const [code] = sheet;

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) => enter(handle, `${OTHER} ${i}`, { address: `203.0.113.${i}` })),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code));
    expect(codes.filter((one) => one === 'invalid')).toHaveLength(5);
    expect(codes.filter((one) => one === 'limited')).toHaveLength(45);

    // From a new place even the right password waits now…
    expect(await enter(handle, PASSWORD, { address: '192.0.2.1' })).toMatchObject({
      ok: false,
      code: 'limited',
      retryAfterSeconds: expect.any(Number),
    });
    // …but not from the browser where the owner signed in before,
    const own = { [DEVICE_COOKIE]: cookieOf(signedUp, DEVICE_COOKIE)! };
    succeeded(await enter(handle, PASSWORD, { cookies: own, address: '192.0.2.2' }));
    // …and a printed code gives a new password, which opens at once in that browser.
    const recovered = succeeded(
      await send(
        recoverWithCode,
        { identifiant: handle.toUpperCase(), code: code!.toLowerCase(), 'mot-de-passe': OTHER },
        { address: '192.0.2.3' },
      ),
    );
    expect(recovered.redirect).toMatch(/^\/connexion/);
    succeeded(
      await enter(handle, OTHER, {
        cookies: { [DEVICE_COOKIE]: cookieOf(recovered, DEVICE_COOKIE)! },
        address: '192.0.2.3',
      }),
    );
  });

  test('fifty wrong passwords in a day over all the browsers of the owner are the end of it; strangers cannot use them up', async () => {
    const { outcome: signedUp, handle } = await openWithHandle();
    const start = Date.now();
    const browsers = [cookieOf(signedUp, DEVICE_COOKIE)!];
    while (browsers.length < 11) browsers.push(cookieOf(succeeded(await enter(handle, PASSWORD)), DEVICE_COOKIE)!);
    await Promise.all(Array.from({ length: 20 }, (_, i) => enter(handle, `${OTHER} ${i}`)));
    const codes: string[] = [];
    for (const browser of browsers) {
      for (let i = 0; i < 5; i += 1) {
        const outcome = await enter(handle, OTHER, {
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
    const { outcome: signedUp, handle } = await openWithHandle();
    const first = cookieOf(signedUp, DEVICE_COOKIE)!;
    const second = cookieOf(
      succeeded(await enter(handle, PASSWORD, { cookies: { [DEVICE_COOKIE]: first } })),
      DEVICE_COOKIE,
    )!;
    for (let i = 0; i < 5; i += 1)
      expect(await enter(handle, OTHER, { cookies: { [DEVICE_COOKIE]: i % 2 ? first : second } })).toMatchObject({
        code: 'invalid',
      });
    expect(await enter(handle, PASSWORD, { cookies: { [DEVICE_COOKIE]: second } })).toMatchObject({
      code: 'limited',
    });
  });

  test('a right password does not count: twenty sign-ins in a row pass', async () => {
    succeeded(await open('souvent@exemple.cg'));
    for (let i = 0; i < 20; i += 1) succeeded(await enter('souvent@exemple.cg', PASSWORD));
  });

  test('right passwords count as well: the sixty-first sign-in of a quarter of an hour waits, a known browser does not', async () => {
    const signedUp = succeeded(await open('sans-fin@exemple.cg'));
    for (let i = 0; i < 60; i += 1)
      succeeded(await enter('sans-fin@exemple.cg', PASSWORD, { address: `192.0.2.${i}` }));
    expect(await enter('sans-fin@exemple.cg', PASSWORD)).toMatchObject({ ok: false, code: 'limited' });
    const own = { [DEVICE_COOKIE]: cookieOf(signedUp, DEVICE_COOKIE)! };
    succeeded(await enter('sans-fin@exemple.cg', PASSWORD, { cookies: own }));
  });

  test('a class that shares one account signs in at the same moment, and all five wrong ones are still allowed', async () => {
    succeeded(await open('classe@exemple.cg'));
    const entered = await Promise.all(Array.from({ length: 20 }, () => enter('classe@exemple.cg', PASSWORD)));
    entered.forEach(succeeded);
    const codes: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const outcome = await enter('classe@exemple.cg', OTHER);
      codes.push(outcome.ok ? 'ok' : outcome.code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('invalid'), 'limited']);
  });
});

describe('what somebody else’s mailbox gets', () => {
  test('three accounts a day may be opened for one mailbox, however it is spelt', async () => {
    const outcomes = [];
    for (const spelling of ['cible@exemple.cg', 'cible+1@exemple.cg', 'Cible+2@exemple.cg', 'cible+3@exemple.cg'])
      outcomes.push((await open(spelling)).ok);
    expect(outcomes).toEqual([true, true, true, false]);
  });
});

describe('the audit trail', () => {
  const trail = (id: string) =>
    query<{ action: string }>(
      (sql) => sql`select action from public.audit_logs where record_id = ${id} and action like 'SIGN_IN%' order by id`,
    );
  test('keeps who signed in and who was refused, and for nobody a line of the same kind', async () => {
    succeeded(await open('journal@exemple.cg'));
    const { id } = await accountOf('journal@exemple.cg');
    await enter('journal@exemple.cg', OTHER);
    succeeded(await enter('journal@exemple.cg', PASSWORD));
    expect((await trail(id)).map(({ action }) => action)).toEqual(['SIGN_IN_REFUSED', 'SIGN_IN']);
    const before = (await trail('?')).length;
    await enter('personne-du-tout@exemple.cg', OTHER);
    expect((await trail('?')).length).toBe(before + 1);
  });
});

describe('the session cookie', () => {
  const claimsIn = async (cookie: string) =>
    (await decode({ token: cookie, secret: env().AUTH_SECRET, salt: 'opc_session' }))!;

  test.each([
    ['on one’s own phone thirty days', 'oui', SESSION_SECONDS],
    ['on another’s an hour', '', SHARED_SESSION_SECONDS],
  ])(
    'of a sign-up and of a sign-in opens as that person, %s, and says nothing else of them',
    async (_, appareil, seconds) => {
      const email = `temoin${seconds}@exemple.cg`;
      const answers = [
        await send(signUp(NO_GUEST_TEST), { email, 'mot-de-passe': PASSWORD, conditions: 'oui', appareil }),
        await send(signIn(NO_GUEST_TEST), { identifiant: email, 'mot-de-passe': PASSWORD, appareil }),
      ].map(succeeded);
      const { id } = await accountOf(email);
      for (const answer of answers) {
        const change = answer.cookies!.find(({ name }) => name === 'opc_session')!;
        expect(change.maxAge).toBe(seconds);
        const actor = await actorIn(answer);
        expect(actor).toMatchObject({ kind: 'person', id, role: 'user', sessionId: expect.any(String) });
        const claims = await claimsIn(change.value!);
        expect(Object.keys(claims).toSorted()).toEqual(['exp', 'iat', 'jti', 'role', 'sid', 'sub']);
        const left = claims.exp! - Date.now() / 1000;
        expect(left).toBeGreaterThan(seconds - 60);
        expect(left).toBeLessThanOrEqual(seconds);
      }
      // The row itself ends then: whoever copied the cookie has no longer.
      const rows = await query<{ seconds: number }>(
        (sql) =>
          sql`select round(extract(epoch from expires_at - created_at))::int as seconds from private.sessions where account_id = ${id}`,
      );
      expect(rows).toEqual([{ seconds }, { seconds }]);
      expect((await actorIn(answers[0]!)) as object).not.toEqual(await actorIn(answers[1]!));
    },
  );

  test('is a new one for each sign-in: the one that this browser had ends', async () => {
    const first = succeeded(await open('encore@exemple.cg'));
    const before = await actorIn(first);
    const second = succeeded(await enter('encore@exemple.cg', PASSWORD, { actor: before }));
    expect(await actorIn(first)).toEqual({ kind: 'guest' });
    expect(await actorIn(second)).toMatchObject({ kind: 'person' });
  });

  test('is not given, and no session is kept, when signing in is refused', async () => {
    succeeded(await open('refus@exemple.cg'));
    const { id } = await accountOf('refus@exemple.cg');
    const sessions = () => query((sql) => sql`select id from private.sessions where account_id = ${id}`);
    const before = await sessions();
    expect(await enter('refus@exemple.cg', OTHER)).not.toHaveProperty('cookies');
    expect(await sessions()).toEqual(before);
  });

  test('is not given for an account that is closed between the password and the session', async () => {
    succeeded(await open('fermeture@exemple.cg'));
    const account = await accountOf('fermeture@exemple.cg');
    const closing = {
      ...signIn(NO_GUEST_TEST),
      prepare: async () => {
        await query((sql) => sql`update public.profiles set is_active = false where id = ${account.id}`);
        return { ok: true, ready: account } as const;
      },
    };
    expect(await send(closing, { identifiant: 'fermeture@exemple.cg', 'mot-de-passe': PASSWORD })).toEqual(
      await enter(`inconnue-${randomUUID()}@exemple.cg`, PASSWORD),
    );
  });
});
