import { rememberDevice } from '#lib/accounts/devices.ts';
import { createToken } from '#lib/accounts/tokens.ts';
import { eq } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consents } from '#db/schema/people.ts';
import { outbox } from '#db/schema/operations.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { openPayload } from '#lib/messages/outbox.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { getOwnPage, pendingGuardianRequest, withdrawGuardianConsent } from './consents.ts';
import { guardianConsent } from './core/consent.ts';
import { answerGuardian, findGuardianRequest } from './guardian-answer.ts';
import { findReceipt, openReceipt, presentReceipt } from './guardian-receipt.ts';
import { makeGuardianLink, mailGuardian } from './guardian-request.ts';
import { consentData } from './personal-data.ts';
import { act, cookiesOf, GUEST, newPerson, NOW, tablesHolding } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let sql: postgres.Sql;
let child: Person;
let serial = 0;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

const bornIn = (annee: string) => ({
  nom: 'Exaucée',
  'naissance-jour': '1',
  'naissance-mois': '2',
  'naissance-annee': annee,
});

beforeEach(async () => {
  child = await newPerson(`enfant${(serial += 1)}@exemple.cg`);
  await act(updateProfile, child, bornIn('2010'));
});

/** The secret in the mail that waits for the guardian. */
async function mailedToken(person: Person): Promise<{ token: string; to: string | undefined; text: unknown }> {
  const [row] = await runAsSystem('test: read the outbox', (tx) =>
    tx
      .select({ kind: outbox.kind, profileId: outbox.profileId, payload: outbox.payload })
      .from(outbox)
      .where(eq(outbox.profileId, person.id))
      .orderBy(outbox.createdAt),
  );
  const payload = openPayload(row!)!;
  const { url } = payload.data as { url: string };
  const address = new URL(url);
  expect(address.origin + address.pathname).toBe('http://localhost:3000/consentement');
  return { token: address.searchParams.get('jeton')!, to: payload.to?.address, text: payload.data };
}

const ask = async (person: Person = child) => {
  expect(await act(mailGuardian, person, { email: `Maman${serial}@exemple.cg` })).toMatchObject({ ok: true });
  return mailedToken(person);
};
const yes = (jeton: string) => ({ jeton, reponse: 'oui', nom: 'Mireille Canarimaman', lien: 'mere' });
const stateOf = async (person: Person) => guardianConsent((await getOwnPage(person)).consents);
const pendingOf = async (person: Person, now = NOW) => pendingGuardianRequest((await getOwnPage(person)).account, now);

describe('asking', () => {
  it('sends one mail to the guardian, whose address is in no table in clear', async () => {
    const { to, text } = await ask();
    expect(to).toBe(`maman${serial}@exemple.cg`);
    expect(text).toHaveProperty('child', 'Exaucée');
    expect(await tablesHolding(sql, `maman${serial}@exemple.cg`)).toEqual([]);
    expect(await pendingOf(child)).toEqual(NOW);
    expect(await pendingOf(child, new Date(NOW.getTime() + 31 * 86_400_000)), 'the link has expired').toBeNull();
  });
  it('is for minors: not an adult, not an unknown age, not a guest', async () => {
    const someone = await newPerson('adulte@exemple.cg');
    expect(await act(mailGuardian, someone, { email: 'x@exemple.cg' }), 'age unknown').toMatchObject({
      ok: false,
      code: 'conflict',
    });
    await act(updateProfile, someone, bornIn('1990'));
    expect(await act(mailGuardian, someone, { email: 'x@exemple.cg' }), 'adult').toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(await act(makeGuardianLink, someone), 'adult').toMatchObject({ ok: false, code: 'conflict' });
    expect(await act(mailGuardian, GUEST, { email: 'x@exemple.cg' })).toMatchObject({
      ok: false,
      code: 'unauthenticated',
    });
    expect(await act(makeGuardianLink, GUEST)).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect(await sql`select 1 from private.tokens where account_id = ${someone.id}`).toEqual([]);
  });
  it('a new request, to another address or by a link of one’s own, ends the links of before', async () => {
    const { token } = await ask();
    expect(await findGuardianRequest(token, NOW)).not.toBeNull();
    expect(await act(mailGuardian, child, { email: `papa${serial}@exemple.cg` })).toMatchObject({ ok: true });
    expect(await findGuardianRequest(token, NOW)).toBeNull();
    expect(await act(answerGuardian, GUEST, yes(token))).toMatchObject({ code: 'not-found' });
    const other = await runAsSystem('test', (tx) => createToken(tx, child.id, 'gardien', NOW));
    expect(await act(makeGuardianLink, child)).toMatchObject({ ok: true });
    expect(await findGuardianRequest(other, NOW)).toBeNull();
  });
  it('refuses one’s own address and what is no address', async () => {
    for (const email of [`Enfant${serial}@exemple.cg`, '06 612 34 56', '']) {
      const outcome = await act(mailGuardian, child, { email });
      expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
      expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual(['email']);
    }
  });
  it('stops after ten mails an hour', async () => {
    for (let sent = 0; sent < 10; sent += 1)
      expect(await act(mailGuardian, child, { email: `m${sent}@exemple.cg` })).toMatchObject({ ok: true });
    expect(await act(mailGuardian, child, { email: 'm10@exemple.cg' })).toMatchObject({ ok: false, code: 'limited' });
  });
  it('sends one stranger three mails a day at most, whoever asks and however the address is spelt', async () => {
    const spellings = ['Voisin@exemple.cg', 'voisin+1@exemple.cg', 'voisin+2@exemple.cg', 'voisin@exemple.cg'];
    const outcomes: boolean[] = [];
    for (const email of spellings) {
      const other = await newPerson(`demandeur${outcomes.length}@exemple.cg`);
      await act(updateProfile, other, bornIn('2010'));
      outcomes.push((await act(mailGuardian, other, { email })).ok);
    }
    expect(outcomes).toEqual([true, true, true, false]);
  });
  it('does not take one’s own mailbox under another spelling', async () => {
    expect(await act(mailGuardian, child, { email: `enfant${serial}+papa@exemple.cg` })).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  });
});

describe('answering', () => {
  it('records who agreed, when and how, once', async () => {
    const { token } = await ask();
    expect(await findGuardianRequest(token, NOW)).toEqual({ childName: 'Exaucée' });
    expect(await findGuardianRequest(token, NOW), 'reading uses nothing up').toEqual({ childName: 'Exaucée' });
    expect(await act(answerGuardian, GUEST, yes(token))).toMatchObject({
      ok: true,
      redirect: '/consentement?reponse=oui',
    });
    expect(await stateOf(child)).toMatchObject({
      state: 'pending',
      row: {
        kind: 'gardien',
        means: 'lien',
        guardianName: 'Mireille Canarimaman',
        guardianLink: 'mere',
        givenAt: NOW,
        withdrawnAt: null,
        confirmedAt: null,
      },
    });
    expect(await pendingOf(child)).toBeNull();
    expect(await findGuardianRequest(token, NOW)).toBeNull();
    expect(await act(answerGuardian, GUEST, { jeton: token, reponse: 'non' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(await act(answerGuardian, GUEST, yes(token))).toMatchObject({ ok: false, code: 'not-found' });
    expect((await getOwnPage(child)).consents).toHaveLength(1);
    expect(await tablesHolding(sql, 'Canarimaman'), 'not in the audit trail either').toEqual(['public.consents']);
  });
  it('does not take a yes from a browser that opens the child’s own account', async () => {
    const { token } = await ask();
    const { name, value } = rememberDevice({ kind: 'email', email: `enfant${serial}@exemple.cg` }, undefined, NOW);
    expect(await act(answerGuardian, GUEST, yes(token), NOW, { [name]: value! })).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
    expect(await stateOf(child)).toEqual({ state: 'none' });
    expect(await act(answerGuardian, GUEST, yes(token)), 'the link still serves elsewhere').toMatchObject({ ok: true });
  });
  it('lets one of two answers sent at once through', async () => {
    const { token } = await ask();
    const outcomes = await Promise.all([
      act(answerGuardian, GUEST, yes(token)),
      act(answerGuardian, GUEST, { jeton: token, reponse: 'non' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await getOwnPage(child)).consents).toHaveLength(1);
  });
  it('takes a refusal without a name, and keeps it as a refusal', async () => {
    const { token } = await ask();
    expect(await act(answerGuardian, GUEST, { jeton: token, reponse: 'non' })).toEqual({
      ok: true,
      redirect: '/consentement?reponse=non',
    });
    expect(await stateOf(child)).toMatchObject({ state: 'refused', row: { guardianName: null, guardianLink: null } });
    // A new link does not turn a no into a yes: that takes the paper form, or a month.
    const again = await runAsSystem('test', (tx) => createToken(tx, child.id, 'gardien', NOW));
    expect(await act(answerGuardian, GUEST, yes(again))).toMatchObject({ ok: false, code: 'conflict' });
    expect(await stateOf(child)).toMatchObject({ state: 'refused' });
  });
  it('asks again for what is missing, and the link still serves', async () => {
    const { token } = await ask();
    for (const [fields, field] of [
      [{ jeton: token }, 'reponse'],
      [{ ...yes(token), nom: ' ' }, 'nom'],
      [{ ...yes(token), nom: 'M3' }, 'nom'],
      [{ ...yes(token), lien: 'cousin' }, 'lien'],
    ] as const) {
      const outcome = await act(answerGuardian, GUEST, fields);
      expect(outcome, field).toMatchObject({ ok: false, code: 'invalid' });
      expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    }
    expect(await act(answerGuardian, GUEST, yes(token))).toMatchObject({ ok: true });
  });
  it.each(['', 'x', '0'.repeat(43)])('knows no link %j', async (jeton) => {
    expect(await findGuardianRequest(jeton, NOW)).toBeNull();
    expect(await act(answerGuardian, GUEST, yes(jeton))).toMatchObject({ ok: false });
  });
  it('closes after thirty days', async () => {
    const { token } = await ask();
    const late = new Date(NOW.getTime() + 30 * 86_400_000 + 1000);
    expect(await findGuardianRequest(token, late)).toBeNull();
    expect(await act(answerGuardian, GUEST, yes(token), late)).toMatchObject({ ok: false, code: 'not-found' });
  });
  it('is no longer needed from the 18th birthday on', async () => {
    const nearly = await newPerson(`bientot${serial}@exemple.cg`);
    await act(updateProfile, nearly, { ...bornIn('2008'), 'naissance-mois': '11', 'naissance-jour': '24' });
    const { token } = await ask(nearly);
    expect(await act(answerGuardian, GUEST, yes(token), new Date('2026-11-24T12:00:00Z'))).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect((await getOwnPage(nearly)).consents).toEqual([]);
  });
});

describe('the young person cannot answer for the guardian', () => {
  it('with the link, while signed in: it is refused and stays good for the guardian', async () => {
    const made = await act(makeGuardianLink, child);
    expect(made).toMatchObject({ ok: true, redirect: '/profil/accord?fait=lien#lien' });
    const cookie = cookiesOf(made)[0]!.value!;
    // Read at the hour of the test's clock; the cookie is sealed for this person.
    const url = openFlash(cookie, 'guardian-link', child.id, NOW, dataKeys())!;
    const token = new URL(url).searchParams.get('jeton')!;
    expect(await act(answerGuardian, child, yes(token))).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await stateOf(child)).toEqual({ state: 'none' });
    expect(await act(answerGuardian, GUEST, yes(token))).toMatchObject({ ok: true });
  });
  it('in the database: only the system writes that row', async () => {
    for (const row of [
      { kind: 'gardien', means: 'lien' },
      { kind: 'gardien', means: 'compte' },
      { kind: 'conditions', means: 'formulaire' },
    ]) {
      await expect(
        runAs(child, (tx) =>
          tx.execute(
            `insert into public.consents (profile_id, kind, means, text_version) values ('${child.id}', '${row.kind}', '${row.means}', '1')`,
          ),
        ),
      ).rejects.toMatchObject({ cause: { code: '42501' } });
    }
    await expect(
      runAs(child, (tx) =>
        tx
          .insert(consents)
          .values({ profileId: child.id, kind: 'conditions', means: 'compte', textVersion: '1', guardianName: 'X' }),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    expect((await getOwnPage(child)).consents).toEqual([]);
  });
});

describe('taking it back', () => {
  it('keeps the row with its end, and a new answer starts anew', async () => {
    await act(answerGuardian, GUEST, yes((await ask()).token));
    const later = new Date(NOW.getTime() + 86_400_000);
    expect(await act(withdrawGuardianConsent, child, {}, later)).toEqual({
      ok: true,
      redirect: '/profil/accord?fait=retire#contenu',
    });
    expect(await stateOf(child)).toMatchObject({ state: 'withdrawn', withdrawnAt: later });
    expect(await act(withdrawGuardianConsent, child, {}, later), 'nothing is left to take back').toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
  it('is the person’s own business', async () => {
    await act(answerGuardian, GUEST, yes((await ask()).token));
    const other = await newPerson('autre@exemple.cg');
    expect(await act(withdrawGuardianConsent, other)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await act(withdrawGuardianConsent, GUEST)).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect((await getOwnPage(other)).consents).toEqual([]);
    expect(await stateOf(child)).toMatchObject({ state: 'pending' });
  });
});

describe('the receipt of a yes', () => {
  /** Answers yes and gives what the guardian's page shows. */
  async function receiptOf(person: Person = child) {
    const outcome = await act(answerGuardian, GUEST, yes((await ask(person)).token));
    const kept = openFlash(cookiesOf(outcome)[0]!.value!, 'guardian-receipt', null, NOW, dataKeys())!;
    return openReceipt(kept);
  }

  it('has four digits and a code, of which the young person sees and exports nothing', async () => {
    const { digits, code } = await receiptOf();
    expect(digits).toMatch(/^\d{4}$/);
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(await tablesHolding(sql, code.replaceAll('-', ''))).toEqual([]);
    expect(JSON.stringify(await runAs(child, (tx) => consentData.exportOf(tx, child.id)))).not.toContain(`"${digits}"`);
    await expect(runAs(child, (tx) => tx.execute('select * from private.guardian_receipts'))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });
  it('tells the guardian what they answered and where it stands, and nobody without the code', async () => {
    const { code } = await receiptOf();
    expect(await findReceipt(code.toLowerCase().replaceAll('-', ' '), NOW)).toEqual({
      childName: 'Exaucée',
      guardianName: 'Mireille Canarimaman',
      givenAt: NOW,
      state: 'pending',
      confirmedAt: null,
      endedByOther: false,
    });
    expect(await findReceipt('AAAA-BBBB-CCCC', NOW)).toBeNull();
    expect(await act(presentReceipt, GUEST, { code })).toMatchObject({
      ok: true,
      redirect: '/consentement/recu#contenu',
    });
    for (const wrong of ['AAAA-BBBB-CCCC', 'x', ''])
      expect(await act(presentReceipt, GUEST, { code: wrong })).toMatchObject({
        ok: false,
        fieldErrors: { code: expect.any(String) },
      });
  });
  it('takes the answer back without an account, once and for all', async () => {
    const { code } = await receiptOf();
    const later = new Date(NOW.getTime() + 86_400_000);
    expect(await act(presentReceipt, GUEST, { code: 'AAAA-BBBB-CCCC', geste: 'retirer' })).toMatchObject({
      code: 'not-found',
    });
    expect(await act(presentReceipt, GUEST, { code, geste: 'retirer' }, later)).toEqual({
      ok: true,
      redirect: '/consentement/recu?fait=retire',
    });
    expect(await stateOf(child)).toMatchObject({ state: 'withdrawn', withdrawnAt: later });
    expect((await findReceipt(code, later))?.state).toBe('withdrawn');
    await act(presentReceipt, GUEST, { code, geste: 'retirer' }, new Date(later.getTime() + 86_400_000));
    expect(await stateOf(child), 'the first date stays').toMatchObject({ withdrawnAt: later });
  });
  it('ends at 18, and with the account', async () => {
    const { code } = await receiptOf();
    expect((await findReceipt(code, new Date('2028-01-31T12:00:00Z')))?.state).toBe('pending');
    expect((await findReceipt(code, new Date('2028-02-01T12:00:00Z')))?.state).toBe('ended');
    await sql`delete from public.profiles where id = ${child.id}`;
    expect(await findReceipt(code, NOW)).toBeNull();
  });
  it('a refusal has none', async () => {
    const outcome = await act(answerGuardian, GUEST, { jeton: (await ask()).token, reponse: 'non' });
    expect(cookiesOf(outcome)).toEqual([]);
  });
});
