import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { createToken } from '#lib/accounts/index.ts';
import { listWaitingAnswers, readWaitingAnswer, settleAnswer } from './confirm-answer.ts';
import { getOwnPage } from './consents.ts';
import { guardianConsent, GUARDIAN_TEXT_VERSION } from './core/consent.ts';
import { answerGuardian } from './guardian-answer.ts';
import { findReceipt, presentReceipt } from './guardian-receipt.ts';
import { answered, newAdministrator, newAdviser, newcomer, readingsOf, receive } from './staff.testing.ts';
import { act, GUEST } from './testing.ts';

let sql: postgres.Sql;
let adviser: Person;
let child: Person;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  adviser = await newAdviser(sql);
  child = await newcomer(15, 'Grâce Mabiala');
});

const stateOf = async () => guardianConsent((await getOwnPage(child)).consents);
const waiting = async (who: Person = adviser) => (await listWaitingAnswers(who)).map(({ id }) => id);
const called = (id: string, issue: string, who: Person = adviser, more: Record<string, unknown> = {}) =>
  act(settleAnswer, who, { accord: id, origine: 'registre', issue, 'pas-mon-enfant': 'oui', ...more }, new Date());
/** What `private.may_see` asks of a minor. */
const opens = async () => (await sql`select private.guardian_agreed(${child.id}) as yes`)[0]!['yes'];
async function waitingYes(): Promise<string> {
  await answered(child);
  await receive(sql, adviser, child);
  const [id] = await waiting();
  return id!;
}

describe('a yes by link', () => {
  it('is listed to the adviser who receives the minor, and shows what to say on the phone, which is noted', async () => {
    const id = await waitingYes();
    expect(await listWaitingAnswers(adviser)).toMatchObject([{ childName: 'Grâce Mabiala' }]);
    const [digits] = await sql`select call_digits from private.guardian_receipts where consent_id = ${id}`;
    expect(await readWaitingAnswer(adviser, id)).toMatchObject({
      childName: 'Grâce Mabiala',
      guardianName: 'Mireille Mabiala',
      guardianLink: 'mere',
      callDigits: digits!['call_digits'],
      lastNo: null,
    });
    expect([...(await readingsOf(sql, child))]).toEqual([
      { user_id: adviser.id, new_data: { part: 'consent', of: id } },
    ]);
  });
  it('serves once the guardian has confirmed it, in the adviser’s name; receipt and profile say when', async () => {
    const code = await answered(child);
    await receive(sql, adviser, child);
    const [id] = await waiting();
    expect(await opens()).toBe(false);
    expect(await called(id!, 'confirme')).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ state: 'given', row: { confirmedAt: expect.any(Date) } });
    expect(await opens()).toBe(true);
    expect(await findReceipt(code!, new Date())).toMatchObject({ state: 'given', confirmedAt: expect.any(Date) });
    expect(await waiting()).toEqual([]);
    expect(await readWaitingAnswer(adviser, id!)).toBeNull();
    expect(await called(id!, 'refuse'), 'it is settled').toMatchObject({ code: 'not-found' });
    const trail = await sql`
      select action, user_id, new_data from public.audit_logs where table_name = 'public.consents' and record_id = ${id!} order by id`;
    expect(trail.slice(1)).toMatchObject([
      { action: 'UPDATE', user_id: adviser.id, new_data: { confirmed_by: adviser.id } },
      { action: 'CALL', user_id: adviser.id, new_data: { outcome: 'confirmed', number_from: 'registre' } },
    ]);
  });
  it('ends when the guardian says no on the phone, and another’s yes by link waits for thirty days', async () => {
    const code = await answered(child);
    await receive(sql, adviser, child);
    const [id] = await waiting();
    expect(await called(id!, 'refuse')).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ state: 'refused', row: { means: 'appel' } });
    expect((await findReceipt(code!, new Date()))?.state).toBe('withdrawn');
    await expect(answered(child, { nom: 'Paul Mabiala', lien: 'pere' })).rejects.toThrow('conflict');
    expect(await waiting()).toEqual([]);
  });
  it('waits on when nobody was reached, which is noted', async () => {
    const id = await waitingYes();
    expect(await called(id, 'absent')).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([id]);
    expect(await stateOf()).toMatchObject({ state: 'pending' });
    expect([
      ...(await sql`select new_data ->> 'outcome' as outcome from public.audit_logs where record_id = ${id} and action = 'CALL'`),
    ]).toEqual([{ outcome: 'not-reached' }]);
  });
  it('takes a number of the school’s register, an outcome, and no child of the family', async () => {
    const id = await waitingYes();
    for (const [more, field] of [
      [{ origine: undefined }, 'origine'],
      [{ origine: 'profil' }, 'origine'],
      [{ issue: 'peut-etre' }, 'issue'],
      [{ 'pas-mon-enfant': undefined }, 'pas-mon-enfant'],
    ] as const)
      expect(await called(id, 'confirme', adviser, more)).toMatchObject({
        fieldErrors: { [field]: expect.any(String) },
      });
    expect(await opens()).toBe(false);
  });
});

describe('nobody confirms', () => {
  it('without an appointment: another adviser, an administrator, the person, a guest', async () => {
    const id = await waitingYes();
    for (const who of [await newAdviser(sql), await newAdministrator(sql), child]) {
      expect(await waiting(who)).toEqual([]);
      expect(await readWaitingAnswer(who, id)).toBeNull();
      expect(await called(id, 'confirme', who)).toMatchObject({ code: 'not-found' });
    }
    expect(await act(settleAnswer, GUEST, {})).toMatchObject({ ok: false });
    expect(await readWaitingAnswer(adviser, 'x')).toBeNull();
    expect([...(await readingsOf(sql, child))]).toEqual([]);
    expect(await opens()).toBe(false);
  });
  it('before they are vetted, for an hour that is only kept, and eight days after', async () => {
    await answered(child);
    const unvetted = await newAdviser(sql, 'Nouvelle', false);
    await receive(sql, unvetted, child);
    await receive(sql, adviser, child, { status: 'hold' });
    await receive(sql, adviser, child, { inHours: -8 * 24 });
    expect([await waiting(unvetted), await waiting()]).toEqual([[], []]);
    await receive(sql, adviser, child, { inHours: -6 * 24 });
    expect(await waiting()).toHaveLength(1);
  });
  it('an answer in their own name, or for themselves', async () => {
    await answered(child, { nom: 'clarisse ONDONGO' });
    await receive(sql, adviser, child);
    const [id] = await waiting();
    expect(await called(id!, 'confirme')).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('le vôtre'),
    });
    await expect(
      sql`update public.consents set confirmed_at = now(), confirmed_by = ${child.id} where id = ${id!}`,
    ).rejects.toMatchObject({ code: '23514' });
  });
  it('for an adult, and a yes to earlier words', async () => {
    const id = await waitingYes();
    await sql`update public.consents set text_version = 'gardien-2026-11-e' where id = ${id}`;
    expect(await waiting()).toEqual([]);
    expect(await called(id, 'confirme')).toMatchObject({ code: 'not-found' });
    await sql`update public.consents set text_version = ${GUARDIAN_TEXT_VERSION} where id = ${id}`;
    await sql`update private.age_groups set adult = true where profile_id = ${child.id}`;
    expect(await waiting()).toEqual([]);
    expect(await called(id, 'confirme')).toMatchObject({ code: 'not-found' });
  });
});

describe('several guardians', () => {
  const father = { nom: 'Paul Mabiala', lien: 'pere' };

  it('a later no ends a confirmed yes and one that waits', async () => {
    const code = await answered(child);
    await receive(sql, adviser, child);
    const [first] = await waiting();
    await called(first!, 'confirme');
    await answered(child, father);
    expect(await opens(), 'another’s yes that waits takes nothing away').toBe(true);
    expect((await stateOf()).state).toBe('given');
    await answered(child, { reponse: 'non' });
    expect(await opens()).toBe(false);
    expect((await stateOf()).state).toBe('refused');
    expect(await waiting()).toEqual([]);
    expect(await findReceipt(code!, new Date()), 'and the first guardian is told').toMatchObject({
      state: 'given',
      endedByOther: true,
    });
  });
  it('an earlier guardian who takes an answer back ends the other’s as well', async () => {
    const code = await answered(child);
    await answered(child, father);
    await receive(sql, adviser, child);
    const [second] = await waiting();
    await called(second!, 'confirme');
    expect(await opens()).toBe(true);
    expect(await act(presentReceipt, GUEST, { code, geste: 'retirer' }, new Date())).toMatchObject({ ok: true });
    expect(await opens()).toBe(false);
    expect((await stateOf()).state).toBe('withdrawn');
  });
  it('after thirty days another’s yes is taken, and whoever confirms it is told of the no', async () => {
    await answered(child, { reponse: 'non' });
    await expect(answered(child, father)).rejects.toThrow('conflict');
    await sql`update public.consents set given_at = given_at - interval '31 days', withdrawn_at = given_at - interval '31 days' where profile_id = ${child.id} and kind = 'gardien'`;
    const id = await waitingYes();
    const { lastNo } = (await readWaitingAnswer(adviser, id))!;
    expect(Math.round((Date.now() - +lastNo!) / 86_400_000)).toBe(31);
    expect(await called(id, 'confirme')).toMatchObject({ ok: true });
    expect(await opens()).toBe(true);
  });
  it('of a call and a no at the same instant, the no wins', async () => {
    const id = await waitingYes();
    const now = new Date();
    const jeton = await runAsSystem('test', (tx) => createToken(tx, child.id, 'gardien', now));
    await Promise.all([
      called(id, 'confirme'),
      act(answerGuardian, GUEST, { jeton, reponse: 'non' }, new Date(now.getTime() + 1000)),
    ]);
    expect(await opens()).toBe(false);
  });
});
