import { describe, expect, test } from 'vitest';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import type { Person } from '#lib/access/index.ts';
import { signIn, signUp } from '#lib/accounts/index.ts';
import {
  accountOf,
  accountsDatabase,
  actorIn,
  cookieOf,
  PASSWORD,
  succeeded,
  type Sent,
} from '#lib/accounts/testing.ts';
import { giveResults } from '#lib/assessments/arrange.testing.ts';
import { sameAnswer } from '#lib/assessments/core/testing.ts';
import { guestCookie, listResults, MAX_RESULTS } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { keepGuestTest } from './guest-test.ts';

const { send, query, databaseName } = accountsDatabase();
const open = (email: string, more: Sent = {}) =>
  send(signUp({ keepGuestTest }), { email, 'mot-de-passe': PASSWORD, conditions: 'oui', garder: 'oui' }, more);

/** A finished test of a guest, as its cookie. */
const finishedTest = () => {
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  return guestCookie({
    instrument: RIASEC,
    answers: sameAnswer(RIASEC, 3),
    pageSeconds: [60, 60, 60, 60, 60],
    startedAt: now,
    savedAt: now,
    resumeHash: null,
  }).value!;
};

describe('signing up', () => {
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
});

describe('signing in', () => {
  test('leaves a finished test in the browser alone: on a shared phone it may be somebody else’s', async () => {
    succeeded(await open('partage@exemple.cg'));
    const { id } = await accountOf('partage@exemple.cg');
    for (const garder of [undefined, '', 'non']) {
      const outcome = succeeded(
        await send(
          signIn({ keepGuestTest }),
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
        signIn({ keepGuestTest }),
        { identifiant: 'retour@exemple.cg', 'mot-de-passe': PASSWORD, garder: 'oui' },
        { cookies: { [GUEST_COOKIE]: finishedTest() } },
      ),
    );
    expect(outcome.redirect).toMatch(/^\/resultats\/[0-9a-f-]{36}$/);
    expect(cookieOf(outcome, GUEST_COOKIE)).toBeNull();
  });

  test('into a full account opens it, leaves the test in the browser, and asks which result makes room', async () => {
    succeeded(await open('plein@exemple.cg'));
    const { id } = await accountOf('plein@exemple.cg');
    const person: Person = { kind: 'person', id, role: 'user', sessionId: null };
    await giveResults(databaseName(), person, MAX_RESULTS);
    const before = await listResults(person);
    const outcome = succeeded(
      await send(
        signIn({ keepGuestTest }),
        { identifiant: 'plein@exemple.cg', 'mot-de-passe': PASSWORD, garder: 'oui', suite: '/profil' },
        { cookies: { [GUEST_COOKIE]: finishedTest() } },
      ),
    );
    expect(outcome.redirect).toBe('/resultats/place?pour=appareil');
    expect(await actorIn(outcome)).toMatchObject({ kind: 'person', id });
    expect(cookieOf(outcome, GUEST_COOKIE)).toBeUndefined();
    expect(await listResults(person)).toEqual(before);
  });
});
