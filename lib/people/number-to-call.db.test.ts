import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { findAccount } from '#lib/accounts/index.ts';
import { openNumber, proveNumber, showNumber } from './number-to-call.ts';
import { cancelled, newAdministrator, newAdviser, newcomer, readingsOf, receive } from './staff.testing.ts';
import { act, cookiesOf, GUEST } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let sql: postgres.Sql;
let adviser: Person;
let person: Person;
let phone: string;
let serial = 0;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  adviser = await newAdviser(sql);
  phone = `06 612 ${String((serial += 1)).padStart(2, '0')} 56`;
  person = await newcomer(15, 'Grâce', phone);
});
const digits = () => `+242${phone.replaceAll(' ', '')}`;

const press = (who: Person, id: string, now = new Date()) => act(showNumber, who, { 'rendez-vous': id }, now);
/** The number that the page of this appointment would show to this adviser. */
async function shown(who: Person, id: string) {
  const now = new Date();
  const outcome = await press(who, id, now);
  if (!outcome.ok) return outcome.code;
  const cookie = cookiesOf(outcome)[0]!.value!;
  expect(cookie).not.toContain(digits());
  expect(openFlash(cookie, 'number-to-call', person.id, now, dataKeys()), 'sealed for the adviser').toBeNull();
  return openNumber(openFlash(cookie, 'number-to-call', who.id, now, dataKeys()), id);
}

describe('the number to call', () => {
  it('is shown to the adviser of an appointment, until seven days after it, and each reading is noted', async () => {
    const id = await receive(sql, adviser, person);
    const [end] = await sql<
      { ends: Date }[]
    >`select scheduled_at + make_interval(mins => duration_minutes) as ends from public.appointments where id = ${id}`;
    expect(await shown(adviser, id)).toEqual({
      phone: digits(),
      until: new Date(end!.ends.getTime() + 7 * 86_400_000),
    });
    const noted = { user_id: adviser.id, new_data: { part: 'phone', of: id } };
    expect([...(await readingsOf(sql, person))]).toEqual([noted]);
    await press(adviser, id);
    expect([...(await readingsOf(sql, person))]).toEqual([noted, noted]);
  });
  it.each([
    ['asked for', { status: 'pending' as const }],
    ['over for six days', { inHours: -6 * 24 }],
  ])('also while it is %s', async (_, appointment) => {
    expect(await shown(adviser, await receive(sql, adviser, person, appointment))).toMatchObject({ phone: digits() });
  });
  it('is not found for an hour that is only kept, and eight days after', async () => {
    for (const appointment of [{ status: 'hold' as const }, { inHours: -8 * 24 }])
      expect(await shown(adviser, await receive(sql, adviser, person, appointment))).toBe('not-found');
  });
  it('is there for a week when the service cancelled, and not when the person did', async () => {
    const id = await receive(sql, adviser, person);
    await cancelled(sql, id, 'service', 6);
    expect(await shown(adviser, id)).toMatchObject({ phone: digits() });
    await cancelled(sql, id, 'service', 8);
    expect(await shown(adviser, id)).toBe('not-found');
    const other = await receive(sql, adviser, person);
    await cancelled(sql, other, 'person', 0);
    expect(await shown(adviser, other)).toBe('not-found');
  });
  it('is nobody else’s: not another adviser’s, an administrator’s, the person’s own or a guest’s', async () => {
    const id = await receive(sql, adviser, person);
    for (const who of [await newAdviser(sql), await newAdministrator(sql), person])
      expect(await shown(who, id), who.role).toBe('not-found');
    expect(await act(showNumber, GUEST, { 'rendez-vous': id })).toMatchObject({ code: 'unauthenticated' });
    expect(await act(showNumber, adviser, { 'rendez-vous': 'x' })).toMatchObject({ ok: false });
    expect([...(await readingsOf(sql, person))]).toEqual([]);
  });
  it('is not for whoever is not vetted, is closed, or is no adviser any more', async () => {
    const unvetted = await newAdviser(sql, 'Nouvelle', false);
    expect(await shown(unvetted, await receive(sql, unvetted, person))).toBe('not-found');
    const id = await receive(sql, adviser, person);
    await sql`update public.advisers set closed_at = now() where id = ${adviser.id}`;
    expect(await shown(adviser, id)).toBe('not-found');
    await sql`update public.advisers set closed_at = null where id = ${adviser.id}`;
    await sql`update private.accounts set app_role = 'user' where id = ${adviser.id}`;
    expect(await shown(adviser, id), 'whatever their session still claims').toBe('not-found');
  });
  it('says that there is none, and is shown on the page of that appointment alone', async () => {
    const silent = await newcomer(15);
    expect(await press(adviser, await receive(sql, adviser, silent))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('pas donné de numéro'),
    });
    expect([...(await readingsOf(sql, silent))]).toEqual([]);
    expect(openNumber(JSON.stringify(['un', digits(), 0]), 'autre')).toBeNull();
  });
});

describe('a proved number', () => {
  const prove = (id: string, more: Record<string, unknown> = {}, who: Person = adviser) =>
    act(
      proveNumber,
      who,
      { 'rendez-vous': id, fin: phone.replaceAll(' ', '').slice(-4), souhait: 'oui', ...more },
      new Date(),
    );
  const owner = () => findAccount({ kind: 'phone', phone: digits() });

  it('becomes a way to sign in, in the adviser’s name', async () => {
    const id = await receive(sql, adviser, person);
    expect(await owner()).toBeNull();
    expect(await prove(id)).toMatchObject({ ok: true });
    expect(await owner()).toMatchObject({ id: person.id });
    expect([
      ...(await sql`select user_id from public.audit_logs where table_name = 'private.accounts' and record_id = ${person.id} and new_data ? 'phone_lookup' and action = 'UPDATE'`),
    ]).toEqual([{ user_id: adviser.id }]);
  });
  it('only with the person’s wish, and with the last four digits that the adviser checked', async () => {
    const id = await receive(sql, adviser, person);
    expect(await prove(id, { souhait: undefined })).toMatchObject({ fieldErrors: { souhait: expect.any(String) } });
    for (const fin of ['0000', '56', 'abcd', undefined])
      expect(await prove(id, { fin }), String(fin)).toMatchObject({ fieldErrors: { fin: expect.any(String) } });
    expect(await owner()).toBeNull();
  });
  it('is not taken from another account, about which nothing is said', async () => {
    const sister = await newcomer(17, 'Divine', phone);
    expect(await prove(await receive(sql, adviser, sister))).toMatchObject({ ok: true });
    const refused = await prove(await receive(sql, adviser, person));
    expect(refused).toMatchObject({ code: 'conflict', message: expect.stringContaining('déjà à un autre compte') });
    expect(JSON.stringify(refused)).not.toContain('Divine');
    expect(await owner()).toMatchObject({ id: sister.id });
  });
  it('is the adviser’s of an appointment alone, and of the number that stands in the profile', async () => {
    const id = await receive(sql, adviser, person);
    expect(await prove(id, {}, await newAdviser(sql))).toMatchObject({ code: 'not-found' });
    expect(await prove(id, {}, person)).toMatchObject({ code: 'not-found' });
    await act(updateProfile, person, { nom: 'Grâce', telephone: '05 555 00 00' }, new Date());
    expect(await prove(id)).toMatchObject({ fieldErrors: { fin: expect.any(String) } });
    expect(await owner()).toBeNull();
  });
});
