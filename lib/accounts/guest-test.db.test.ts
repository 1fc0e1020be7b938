import { describe, expect, test } from 'vitest';
import type { KeepGuestTest } from './guest-test.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { accountOf, accountsDatabase, cookieOf, PASSWORD, succeeded } from './testing.ts';

const { send, query, open } = accountsDatabase();

/** Keeps a guest's test under an address, or finds none; `asked` says for whom, with which cookie. */
function keeper(page: string | null) {
  const asked: [string, string | undefined][] = [];
  const keepGuestTest: KeepGuestTest = async (_tx, personId, facts) => {
    asked.push([personId, facts.cookie('essai')]);
    return page === null ? null : { page, cookies: [{ name: 'essai', value: null }] };
  };
  return { keepGuestTest, asked };
}

const form = (identifiant: string, more: object = {}) => ({ identifiant, 'mot-de-passe': PASSWORD, ...more });
const newForm = (email: string, more: object = {}) => ({ email, 'mot-de-passe': PASSWORD, conditions: 'oui', ...more });
const browser = { cookies: { essai: 'fini' } };

describe('the finished test of the guest one was', () => {
  test('is kept at sign-up, leads to its page and leaves the browser', async () => {
    const port = keeper('/resultats/un');
    const outcome = succeeded(
      await send(signUp(port), newForm('garde@exemple.cg', { garder: 'oui', suite: '/profil' }), browser),
    );
    expect(port.asked).toEqual([[(await accountOf('garde@exemple.cg')).id, 'fini']]);
    expect(outcome.redirect).toBe('/resultats/un');
    expect(cookieOf(outcome, 'essai')).toBeNull();
  });

  test('is looked at after the codes that replace a mailbox', async () => {
    const outcome = succeeded(await send(signUp(keeper('/resultats/un')), newForm('', { garder: 'oui' }), browser));
    expect(outcome.redirect).toBe('/codes-de-secours?suite=%2Fresultats%2Fun');
  });

  test('stays where it is when the box of the sign-up is not ticked: on a shared phone it may be somebody else’s', async () => {
    const port = keeper('/resultats/trois');
    const outcome = succeeded(await send(signUp(port), newForm('sans@exemple.cg'), browser));
    expect(port.asked).toEqual([]);
    expect(outcome.redirect).toBe('/tableau-de-bord');
    expect(cookieOf(outcome, 'essai')).toBeUndefined();
  });

  test('is kept at sign-in only when the box is ticked', async () => {
    succeeded(await open('coche@exemple.cg'));
    const port = keeper('/resultats/deux');
    for (const garder of [undefined, '', 'non']) {
      const outcome = succeeded(await send(signIn(port), form('coche@exemple.cg', { garder }), browser));
      expect(outcome.redirect).toBe('/tableau-de-bord');
      expect(cookieOf(outcome, 'essai')).toBeUndefined();
    }
    expect(port.asked).toEqual([]);
    const outcome = succeeded(await send(signIn(port), form('coche@exemple.cg', { garder: 'oui' }), browser));
    expect(outcome.redirect).toBe('/resultats/deux');
    expect(cookieOf(outcome, 'essai')).toBeNull();
  });

  test('stands or falls with the account: when keeping it fails, nobody was signed up', async () => {
    const failing: KeepGuestTest = () => Promise.reject(new Error('no room'));
    await expect(
      send(signUp({ keepGuestTest: failing }), newForm('chute@exemple.cg', { garder: 'oui' }), browser),
    ).rejects.toThrow('no room');
    expect(await query((sql) => sql`select id from public.profiles where email = 'chute@exemple.cg'`)).toEqual([]);
  });
});
