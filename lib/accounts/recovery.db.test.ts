import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/access/core/actor.ts';
import { FLASH_COOKIE, GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { formTokenFor } from '#lib/access/form-token.ts';
import { cookieKey } from '#lib/access/keys.ts';
import { recoverWithCode, renewRecoveryCodes } from './recovery.ts';
import { countRecoveryCodes } from './recovery-codes.ts';
import { requestReset, resetPassword } from './reset.ts';
import { signOut } from './sign-out.ts';
import { accountOf, accountsDatabase, actorIn, cookieOf, OTHER, PASSWORD, succeeded, tokenIn } from './testing.ts';
import { resendVerification, verifyEmail } from './verification.ts';

const { send, query, messages, open, openWithHandle, enter } = accountsDatabase();

describe('a forgotten password', () => {
  test('the answer is the same whether the account exists; only the owner gets a link', async () => {
    succeeded(await open('oubli@exemple.cg'));
    const { id } = await accountOf('oubli@exemple.cg');
    const before = (await messages('reinitialisation')).length;
    const [known, unknown] = await Promise.all([
      send(requestReset, { email: 'oubli@exemple.cg' }),
      send(requestReset, { email: 'personne@exemple.cg' }),
    ]);
    expect(known).toEqual(unknown);
    const sent = (await messages('reinitialisation')).slice(before);
    expect(sent.map(({ profileId }) => profileId)).toEqual([id]);
  });

  test('the link gives a new password once, and ends sessions, bearer tokens and codes made before', async () => {
    const signedUp = succeeded(await open('reset@exemple.cg'));
    const account = await accountOf('reset@exemple.cg');
    const person = { kind: 'person', id: account.id, role: 'user', sessionId: null } as const;
    expect(await actorIn(signedUp)).toMatchObject({ kind: 'person', id: account.id });
    succeeded(await send(renewRecoveryCodes, { 'mot-de-passe': PASSWORD }, { actor: person }));
    await query(
      (sql) =>
        sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at) values (${account.id}, 'essai', ${Buffer.alloc(32, 1)}, now() + interval '1 year')`,
    );

    succeeded(await send(requestReset, { email: 'reset@exemple.cg' }));
    const jeton = tokenIn(
      (await messages('reinitialisation')).filter(({ profileId }) => profileId === account.id).at(-1)!.data['url']!,
    );
    const outcomes = await Promise.all([1, 2, 3].map(() => send(resetPassword, { jeton, 'mot-de-passe': OTHER })));
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)).toSorted()).toEqual([
      'not-found',
      'not-found',
      'ok',
    ]);

    expect(await actorIn(signedUp)).toEqual({ kind: 'guest' });
    expect(await countRecoveryCodes(account.id)).toBe(0);
    expect(
      await query(
        (sql) =>
          sql`select count(*)::int as n from public.api_tokens where profile_id = ${account.id} and revoked_at is null`,
      ),
    ).toEqual([{ n: 0 }]);
    expect((await accountOf('reset@exemple.cg')).emailVerifiedAt).toBeInstanceOf(Date);
    expect(await enter('reset@exemple.cg', PASSWORD)).toMatchObject({ ok: false });
    succeeded(await enter('reset@exemple.cg', OTHER));
    expect((await messages('mot-de-passe-change')).map(({ profileId }) => profileId)).toContain(account.id);
  });

  test('a printed code ends bearer tokens and mailed links as well; the other codes of the sheet stay good', async () => {
    const { id, handle, codes } = await openWithHandle();
    await query(
      (sql) =>
        sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at) values (${id}, 'essai', ${Buffer.alloc(32, 2)}, now() + interval '1 year')`,
    );
    await query(
      (sql) =>
        sql`insert into private.tokens (account_id, purpose, token_hash, expires_at) values (${id}, 'gardien', ${Buffer.alloc(32, 3)}, now() + interval '1 day')`,
    );
    const outcome = succeeded(
      await send(recoverWithCode, { identifiant: handle, code: codes[0]!, 'mot-de-passe': OTHER }),
    );
    // The next page says that the rest of the sheet still opens the account.
    expect(outcome.redirect).toBe('/connexion?fait=code');
    expect(
      await query(
        (sql) => sql`select count(*)::int as n from public.api_tokens where profile_id = ${id} and revoked_at is null`,
      ),
    ).toEqual([{ n: 0 }]);
    expect(
      await query(
        (sql) => sql`select count(*)::int as n from private.tokens where account_id = ${id} and consumed_at is null`,
      ),
    ).toEqual([{ n: 0 }]);
    expect(await countRecoveryCodes(id)).toBe(2);
  });

  test('an identifier that is far too long is a mistake in its field, not a failure', async () => {
    const outcome = await send(recoverWithCode, {
      identifiant: 'a'.repeat(301),
      code: 'AAAA-BBBB-CCCC',
      'mot-de-passe': OTHER,
    });
    expect(outcome).toMatchObject({ ok: false, code: 'invalid', fieldErrors: { identifiant: expect.any(String) } });
  });

  test('a new password that would be refused does not use the link up', async () => {
    succeeded(await open('faible@exemple.cg'));
    const { id } = await accountOf('faible@exemple.cg');
    succeeded(await send(requestReset, { email: 'faible@exemple.cg' }));
    const jeton = tokenIn(
      (await messages('reinitialisation')).filter(({ profileId }) => profileId === id).at(-1)!.data['url']!,
    );
    expect(await send(resetPassword, { jeton, 'mot-de-passe': 'motdepasse' })).toMatchObject({ code: 'invalid' });
    expect(await send(resetPassword, { jeton, 'mot-de-passe': 'faible@exemple.cg' })).toMatchObject({
      code: 'invalid',
    });
    succeeded(await send(resetPassword, { jeton, 'mot-de-passe': OTHER }));
  });

  test('a wrong code, an unknown account and a used code are answered in the same words', async () => {
    const { handle, codes } = await openWithHandle();
    const [code] = codes;
    const recover = (identifiant: string, typed: string) =>
      send(recoverWithCode, { identifiant, code: typed, 'mot-de-passe': OTHER });
    succeeded(await recover(handle, code!));
    const [used, wrong, unknown] = [
      await recover(handle, code!),
      await recover(handle, 'AAAA-BBBB-CCCC'),
      await recover('personne-0000', code!),
    ];
    expect(used).toMatchObject({ ok: false, code: 'invalid' });
    expect(wrong).toEqual(used);
    expect(unknown).toEqual(used);
  });

  test('six links an hour for one address are one too many', async () => {
    for (let i = 0; i < 5; i += 1) succeeded(await send(requestReset, { email: 'bombe@exemple.cg' }));
    expect(await send(requestReset, { email: 'bombe@exemple.cg' }, { address: '203.0.113.200' })).toMatchObject({
      code: 'limited',
    });
  });
});

describe('an address', () => {
  test('is confirmed once by its link, without a session', async () => {
    succeeded(await open('confirme@exemple.cg'));
    const { id } = await accountOf('confirme@exemple.cg');
    const jeton = tokenIn(
      (await messages('verification')).filter(({ profileId }) => profileId === id).at(-1)!.data['url']!,
    );
    succeeded(await send(verifyEmail, { jeton }));
    expect((await accountOf('confirme@exemple.cg')).emailVerifiedAt).toBeInstanceOf(Date);
    expect(await send(verifyEmail, { jeton })).toMatchObject({ code: 'not-found' });
    const person = { kind: 'person', id, role: 'user', sessionId: null } as const;
    expect(await send(resendVerification, {}, { actor: person })).toMatchObject({ code: 'conflict' });
  });

  test('another link goes to whoever is signed in, and to nobody else', async () => {
    succeeded(await open('encore@exemple.cg'));
    const { id } = await accountOf('encore@exemple.cg');
    succeeded(await send(resendVerification, {}, { actor: { kind: 'person', id, role: 'user', sessionId: null } }));
    expect((await messages('verification')).filter(({ profileId }) => profileId === id)).toHaveLength(2);
    expect(await send(resendVerification, {})).toMatchObject({ code: 'unauthenticated' });
  });
});

test('new recovery codes ask for the password', async () => {
  const { id } = await openWithHandle();
  const actor = { kind: 'person', id, role: 'user', sessionId: null } as const;
  expect(await send(renewRecoveryCodes, { 'mot-de-passe': OTHER }, { actor })).toMatchObject({
    code: 'invalid',
    fieldErrors: { 'mot-de-passe': expect.any(String) },
  });
  expect(await send(renewRecoveryCodes, { 'mot-de-passe': PASSWORD })).toMatchObject({ code: 'unauthenticated' });
  succeeded(await send(renewRecoveryCodes, { 'mot-de-passe': PASSWORD }, { actor }));
});

test('signing out removes the row of this device alone, and what a shared phone must not keep', async () => {
  const phone = succeeded(await open('sortie@exemple.cg'));
  const school = succeeded(await enter('sortie@exemple.cg', PASSWORD));
  const [onPhone, atSchool] = [await actorIn(phone), await actorIn(school)];
  expect(atSchool).toMatchObject({ kind: 'person' });
  const outcome = succeeded(await send(signOut, {}, { actor: atSchool }));
  for (const name of ['opc_session', FLASH_COOKIE, GUEST_COOKIE]) expect(cookieOf(outcome, name)).toBeNull();
  // The cookie of that device is worth nothing now, even to whoever copied it.
  expect(await actorIn(school)).toEqual({ kind: 'guest' });
  expect(onPhone).toMatchObject({ kind: 'person', sessionId: expect.any(String) });
  expect(await actorIn(phone)).toEqual(onPhone);
  const { id } = await accountOf('sortie@exemple.cg');
  expect(await query((sql) => sql`select id from private.sessions where account_id = ${id}`)).toEqual([
    { id: (onPhone as Person).sessionId },
  ]);
  expect(succeeded(await send(signOut, {})).redirect).toMatch(/^\/connexion/);
});

test('signing out works from a page that the one before left open, too', async () => {
  const signedUp = succeeded(await open('suivante@exemple.cg'));
  const { id: before } = await accountOf('sortie@exemple.cg');
  const formToken = formTokenFor('ABCDEFGHIJKLMNOPQRSTUV', cookieKey(), before);
  const actor = await actorIn(signedUp);
  expect(await send(renewRecoveryCodes, { 'mot-de-passe': PASSWORD, formToken }, { actor })).toMatchObject({
    code: 'other-person',
  });
  succeeded(await send(signOut, { formToken }, { actor }));
  expect(await actorIn(signedUp)).toEqual({ kind: 'guest' });
});
