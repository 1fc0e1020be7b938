import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { GUEST, type Actor, type AppRole, type Guest } from '#lib/access/core/actor.ts';
import { can } from '#lib/access/core/can.ts';
import { FLASH_COOKIE, SESSION_COOKIE } from '#lib/access/core/cookie-names.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { actorOfCookie, bearerActor } from '#lib/access/identity/actor-of.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { DEVICE_COOKIE } from './devices.ts';
import { takeSecondCode } from './second-factor-store.ts';
import { changeSecondFactor } from './second-factor-change.ts';
import { installSecondFactor, offerKey, proveSecondFactor } from './second-factor.ts';
import { changePassword } from './security.ts';
import { signIn } from './sign-in.ts';
import {
  accountsDatabase,
  actorIn,
  cookieOf,
  newPerson,
  NO_GUEST_TEST,
  PASSWORD,
  succeeded,
  type Sent,
} from './testing.ts';
import { fromBase32, hotp, stepAt } from './totp.ts';

const { send, query } = accountsDatabase();

const MINUTE = 60_000;
let email: string;
let id: string;
let now: Date;

/** The code that an authenticator with this key shows, some steps of thirty seconds away. */
const codeOf = (key: string, at: Date = now, steps = 0): string => hotp(fromBase32(key)!, stepAt(at) + steps);

async function staff(role: AppRole = 'consultant'): Promise<void> {
  email = `membre-${randomUUID()}@exemple.cg`;
  ({ id } = await newPerson(email));
  await query((sql) => sql`update private.accounts set app_role = ${role} where id = ${id}`);
}

beforeEach(async () => {
  now = new Date();
  await staff();
});

type Entered = { readonly actor: Actor; readonly redirect: string; readonly cookies: Record<string, string> };

/** Signs in with the password, as a browser that keeps its cookies. */
async function withPassword(cookies: Record<string, string> = {}, own = true): Promise<Entered> {
  const fields = {
    identifiant: email,
    'mot-de-passe': PASSWORD,
    suite: '/conseil',
    ...(own ? { appareil: 'oui' } : {}),
  };
  const outcome = succeeded(await send(signIn(NO_GUEST_TEST), fields, { cookies, now }));
  const kept = {
    [DEVICE_COOKIE]: cookieOf(outcome, DEVICE_COOKIE)!,
    [SESSION_COOKIE]: cookieOf(outcome, SESSION_COOKIE)!,
  };
  return { actor: await actorIn(outcome), redirect: outcome.redirect, cookies: kept };
}

/** Installs an authenticator in the session that waits. @returns its key and the printed codes */
async function install({ actor, cookies }: Entered): Promise<{ key: string; codes: string[] }> {
  const { key, sealed } = offerKey(id, now);
  const fields = { cle: sealed, code: codeOf(key), suite: '/conseil' };
  const outcome = succeeded(await send(installSecondFactor, fields, { actor, cookies, now }));
  expect(outcome.redirect).toBe('/connexion/second-code/codes?suite=%2Fconseil');
  const codes = openFlash(cookieOf(outcome, FLASH_COOKIE)!, 'second-codes', id, now, dataKeys())!.split(' ');
  return { key, codes };
}

const prove = ({ actor, cookies }: Entered, code: string, more: Sent = {}) =>
  send(proveSecondFactor, { code, suite: '/conseil' }, { actor, cookies, now, ...more });

/** Whom the session is now. */
const again = ({ cookies }: Entered): Promise<Actor> => actorOfCookie(cookies[SESSION_COOKIE]);

const HELD = { kind: 'guest', held: { asks: 'second-factor' } };

describe('with the password alone', () => {
  it.each(['consultant', 'admin'] as const)(
    'a session of the role %s opens nothing, here or in the database',
    async (role) => {
      await staff(role);
      const { actor, redirect } = await withPassword();
      expect(redirect).toBe('/connexion/second-code?suite=%2Fconseil');
      expect(actor).toMatchObject({ ...HELD, held: { personId: id, asks: 'second-factor' } });
      for (const kind of ['content', 'content-report', 'occupation-figures', 'instrument-figures'] as const)
        expect(can(actor, 'read', { kind, ownerId: null })).toBe(false);
      // Nor what is theirs: the hours in which they receive, the people whom they receive.
      expect(can(actor, 'create', { kind: 'opening-hours', ownerId: id })).toBe(false);
      expect(can(actor, 'read', { kind: 'appointment', ownerId: null, adviserId: id })).toBe(false);
      const [claims] = await runAs(actor, (tx) =>
        tx.execute<{ role: string; who: string | null }>(
          "select current_user as role, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub' as who",
        ),
      );
      expect(claims).toEqual({ role: 'app_guest', who: null });
    },
  );
  it('somebody without such a role is simply signed in', async () => {
    await staff('user');
    const { actor, redirect } = await withPassword();
    expect(redirect).toBe('/conseil');
    expect(actor).toMatchObject({ kind: 'person', id, role: 'user' });
  });
  it('a form of the session is refused before it is read', async () => {
    const { actor } = await withPassword();
    const unread = await send(changePassword, {}, { actor, now });
    expect(unread).toMatchObject({ ok: false, code: 'unauthenticated', fieldErrors: {} });
  });
});

describe('an authenticator', () => {
  it('is installed by a code of its key, opens the session, and leaves ten printed codes', async () => {
    const entered = await withPassword();
    const { codes } = await install(entered);
    expect(new Set(codes).size).toBe(10);
    expect(await again(entered)).toMatchObject({ kind: 'person', id, role: 'consultant' });
    const [row] = await query<{ secret: string }>(
      (sql) => sql`select secret from private.second_factors where account_id = ${id}`,
    );
    expect(row!.secret).toMatch(/^v1\./);
  });
  it.each([
    ['another code', (key: string) => ({ sealed: null, code: codeOf(key, now, 5) }), 'invalid'],
    [
      'a key that was offered to somebody else',
      (key: string) => ({ sealed: offerKey(randomUUID(), now).sealed, code: codeOf(key) }),
      'conflict',
    ],
    [
      'a key of half an hour ago',
      (key: string) => ({ sealed: offerKey(id, new Date(now.getTime() - 31 * MINUTE)).sealed, code: codeOf(key) }),
      'conflict',
    ],
  ])('is not installed with %s', async (_, wrong, code) => {
    const entered = await withPassword();
    const { key, sealed } = offerKey(id, now);
    const sent = wrong(key);
    const fields = { cle: sent.sealed ?? sealed, code: sent.code };
    const outcome = await send(installSecondFactor, fields, { actor: entered.actor, now });
    expect(outcome).toMatchObject({ ok: false, code });
    expect(await again(entered)).toMatchObject(HELD);
  });
  it('is not replaced by whoever knows the password alone', async () => {
    await install(await withPassword());
    const thief = await withPassword();
    const { key, sealed } = offerKey(id, now);
    const outcome = await send(installSecondFactor, { cle: sealed, code: codeOf(key) }, { actor: thief.actor, now });
    expect(outcome).toMatchObject({ ok: false, code: 'conflict' });
    expect(await again(thief)).toMatchObject(HELD);
  });
});

describe('a second code', () => {
  it('opens the session, and serves once', async () => {
    const { key } = await install(await withPassword({}, false));
    const entered = await withPassword({}, false);
    expect(await prove(entered, codeOf(key))).toMatchObject({ ok: false, fieldErrors: { code: /déjà servi/ } });
    const next = codeOf(key, now, 1);
    expect(await prove(entered, next)).toMatchObject({ ok: true, redirect: '/conseil' });
    expect(await again(entered)).toMatchObject({ kind: 'person', role: 'consultant' });
    const other = await withPassword({}, false);
    expect(await prove(other, next)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await again(other)).toMatchObject(HELD);
  });
  it('sent twenty times at once from twenty sessions opens one of them', async () => {
    const { key } = await install(await withPassword({}, false));
    const entered = await withPassword({}, false);
    const code = codeOf(key, now, 1);
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => runAsSystem('test', (tx) => takeSecondCode(tx, id, code, now))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await again(entered)).toMatchObject(HELD);
  });
  it('may be a printed one, in any spelling, once; the others stay good', async () => {
    const { codes } = await install(await withPassword({}, false));
    const entered = await withPassword({}, false);
    expect(await prove(entered, codes[0]!.toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true });
    const other = await withPassword({}, false);
    expect(await prove(other, codes[0]!)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await prove(other, codes[1]!)).toMatchObject({ ok: true });
  });
  it('of another account opens nothing', async () => {
    const theirs = await install(await withPassword({}, false));
    await staff();
    await install(await withPassword({}, false));
    const entered = await withPassword({}, false);
    expect(await prove(entered, theirs.codes[0]!)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await prove(entered, codeOf(theirs.key, now, 1))).toMatchObject({ ok: false, code: 'invalid' });
  });
  it('cannot be guessed: the sixth wrong one of a quarter of an hour waits, and so does the right one', async () => {
    const { key } = await install(await withPassword({}, false));
    for (let tries = 0; tries < 5; tries += 1) {
      // A fresh session each time, from another address: the account is what counts.
      const thief = await withPassword({}, false);
      expect(await prove(thief, `00000${tries}`, { address: `203.0.113.${tries}` })).toMatchObject({ code: 'invalid' });
    }
    const entered = await withPassword({}, false);
    expect(await prove(entered, codeOf(key, now, 1))).toMatchObject({ ok: false, code: 'limited' });
    const [noted] = await query<{ n: number }>(
      (sql) =>
        sql`select count(*)::int as n from public.audit_logs where record_id = ${id} and action = 'SIGN_IN_REFUSED'`,
    );
    expect(noted).toEqual({ n: 5 });
  });
  it('is no way in for a guest, nor for somebody who is signed in', async () => {
    for (const actor of [GUEST, { kind: 'person', id, role: 'user', sessionId: null }] as Actor[])
      expect(await send(proveSecondFactor, { code: '123456' }, { actor, now })).toMatchObject({
        code: 'unauthenticated',
      });
  });
});

describe('a known device', () => {
  it('of one’s own is asked once a day; another one each time', async () => {
    const first = await withPassword();
    await install(first);
    const device = { [DEVICE_COOKIE]: first.cookies[DEVICE_COOKIE]! };
    const sameDay = await withPassword(device);
    expect(sameDay).toMatchObject({ redirect: '/conseil', actor: { kind: 'person', role: 'consultant' } });
    expect(await withPassword({})).toMatchObject({ actor: HELD });
    await query(
      (sql) =>
        sql`update private.second_factor_devices set proved_at = now() - interval '25 hours' where account_id = ${id}`,
    );
    expect(await withPassword(device)).toMatchObject({ actor: HELD });
  });
  it('that others use as well is asked each time', async () => {
    const first = await withPassword({}, false);
    await install(first);
    expect(await withPassword({ [DEVICE_COOKIE]: first.cookies[DEVICE_COOKIE]! }, false)).toMatchObject({
      actor: HELD,
    });
  });
  it('is asked again after a change of password', async () => {
    const first = await withPassword();
    await install(first);
    const actor = await again(first);
    const fields = { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': 'un autre secret bien long' };
    const changed = succeeded(await send(changePassword, fields, { actor, now }));
    // Whoever changed it stays, with the proof that they gave.
    expect(await actorIn(changed)).toMatchObject({ kind: 'person', role: 'consultant' });
    const left = await query((sql) => sql`select 1 from private.second_factor_devices where account_id = ${id}`);
    expect(left).toEqual([]);
  });
});

describe('changing it asks the password', () => {
  it('and gives ten new codes in the place of the old ones', async () => {
    const first = await withPassword();
    const { codes } = await install(first);
    const actor = await again(first);
    expect(await send(changeSecondFactor, { 'mot-de-passe': 'faux', choix: 'codes' }, { actor, now })).toMatchObject({
      code: 'invalid',
    });
    const outcome = succeeded(
      await send(changeSecondFactor, { 'mot-de-passe': PASSWORD, choix: 'codes' }, { actor, now }),
    );
    const fresh = openFlash(cookieOf(outcome, FLASH_COOKIE)!, 'second-codes', id, now, dataKeys())!.split(' ');
    const other = await withPassword({}, false);
    expect(await prove(other, codes[0]!)).toMatchObject({ code: 'invalid' });
    expect(await prove(other, fresh[0]!)).toMatchObject({ ok: true });
  });
  it('and leaving it closes every session until another one is installed', async () => {
    const first = await withPassword();
    await install(first);
    const outcome = await send(
      changeSecondFactor,
      { 'mot-de-passe': PASSWORD, choix: 'application' },
      { actor: await again(first), now },
    );
    expect(outcome).toMatchObject({ ok: true, redirect: '/connexion/second-code/installer?suite=/profil/securite' });
    const waiting = (await again(first)) as Guest;
    expect(waiting).toMatchObject(HELD);
    await install({ ...first, actor: waiting });
    expect(await again(first)).toMatchObject({ kind: 'person', role: 'consultant' });
  });
});

it('a bearer token carries no right of staff', async () => {
  const token = `opc_${newToken()}`;
  await query(
    (sql) => sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at)
      values (${id}, 'essai', ${hashToken(token)}, now() + interval '1 day')`,
  );
  expect(await bearerActor(`Bearer ${token}`)).toMatchObject({ id, role: 'user' });
});
