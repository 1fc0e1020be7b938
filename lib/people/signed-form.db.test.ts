import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { getOwnPage } from './consents.ts';
import { guardianConsent, GUARDIAN_TEXT_VERSION } from './core/consent.ts';
import { listWaitingForms, readWaitingForm, recordForm, settleForm } from './signed-form.ts';
import { answered, newAdministrator, newAdviser, newcomer, readingsOf, receive } from './staff.testing.ts';
import { act } from './testing.ts';

let sql: postgres.Sql;
let adviser: Person;
let colleague: Person;
let child: Person;
let appointment: string;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  await sql`delete from public.consents where kind = 'gardien'`;
  adviser = await newAdviser(sql);
  colleague = await newAdviser(sql, 'Brice Malonga');
  child = await newcomer(15, 'Grâce Mabiala');
  appointment = await receive(sql, adviser, child);
});

const stateOf = async () => guardianConsent((await getOwnPage(child)).consents);
const opens = async () => (await sql`select private.guardian_agreed(${child.id}) as yes`)[0]!['yes'];
const waiting = async (who: Person) => (await listWaitingForms(who)).map(({ id }) => id);
const record = (more: Record<string, unknown> = {}, who: Person = adviser) =>
  act(
    recordForm,
    who,
    {
      'rendez-vous': appointment,
      reponse: 'oui',
      nom: 'Jeanne Mabiala',
      lien: 'autre',
      'en-main': 'oui',
      'pas-mon-enfant': 'oui',
      ...more,
    },
    new Date(),
  );
const settle = (id: string, who: Person, constat = 'conforme', more: Record<string, unknown> = {}) =>
  act(settleForm, who, { accord: id, constat, 'pas-mon-enfant': 'oui', ...more }, new Date());

describe('a signed form', () => {
  it('waits for a second member of staff, whom the recorder cannot be', async () => {
    expect(await record()).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ state: 'pending', row: { means: 'formulaire', guardianLink: 'autre' } });
    expect(await waiting(adviser)).toEqual([]);
    const [id] = await waiting(colleague);
    expect(await readWaitingForm(adviser, id!)).toBeNull();
    expect(await settle(id!, adviser)).toMatchObject({ code: 'not-found' });
    await expect(
      sql`update public.consents set confirmed_at = now(), confirmed_by = recorded_by where id = ${id!}`,
      'not in the database either',
    ).rejects.toMatchObject({ code: '23514' });
    expect(await opens()).toBe(false);
    expect(await settle(id!, colleague)).toMatchObject({ ok: true });
    expect(await opens()).toBe(true);
    expect(await stateOf()).toMatchObject({ state: 'given', row: { confirmedAt: expect.any(Date) } });
    expect([...(await sql`select recorded_by, confirmed_by from public.consents where id = ${id!}`)]).toEqual([
      { recorded_by: adviser.id, confirmed_by: colleague.id },
    ]);
  });
  it('is confirmed by an administrator as well; names are read one by one, and noted', async () => {
    await record();
    const administrator = await newAdministrator(sql);
    const list = await listWaitingForms(administrator);
    expect(JSON.stringify(list)).not.toContain('Mabiala');
    expect(list).toMatchObject([{ recorder: 'Mme Clarisse Ondongo' }]);
    const { id } = list[0]!;
    expect(await readWaitingForm(administrator, id)).toMatchObject({
      childName: 'Grâce Mabiala',
      guardianName: 'Jeanne Mabiala',
      guardianLink: 'autre',
      lastNo: null,
    });
    expect([...(await readingsOf(sql, child))]).toEqual([
      { user_id: administrator.id, new_data: { part: 'consent', of: id } },
    ]);
    expect(await settle(id, administrator)).toMatchObject({ ok: true });
    expect(await opens()).toBe(true);
  });
  it('that says something else ends the record', async () => {
    await record();
    const [id] = await waiting(colleague);
    expect(await settle(id!, colleague, 'different')).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ state: 'withdrawn' });
    expect(await waiting(colleague)).toEqual([]);
  });
  it('with a no counts at once, without a name, and ends a confirmed yes', async () => {
    await record();
    const [id] = await waiting(colleague);
    await settle(id!, colleague);
    expect(
      await record({ reponse: 'non', nom: undefined, lien: undefined, 'pas-mon-enfant': undefined }),
    ).toMatchObject({
      ok: true,
    });
    expect(await stateOf()).toMatchObject({ state: 'refused', row: { guardianName: null } });
    expect(await opens()).toBe(false);
    await expect(answered(child), 'a link does not turn it into a yes').rejects.toThrow('conflict');
  });
  it('after a no is taken on paper, and whoever confirms is told of it', async () => {
    await answered(child, { reponse: 'non' });
    expect(await record({ lien: 'pere' })).toMatchObject({ ok: true });
    const [id] = await waiting(colleague);
    expect((await readWaitingForm(colleague, id!))?.lastNo).toBeInstanceOf(Date);
  });
});

describe('is refused', () => {
  it('without what it needs', async () => {
    for (const [more, field] of [
      [{ reponse: undefined }, 'reponse'],
      [{ nom: ' ' }, 'nom'],
      [{ lien: 'cousin' }, 'lien'],
      [{ 'en-main': undefined }, 'en-main'],
      [{ 'pas-mon-enfant': undefined }, 'pas-mon-enfant'],
    ] as const)
      expect(await record(more), field).toMatchObject({ fieldErrors: { [field]: expect.any(String) } });
  });
  it('of an adult, in one’s own name, twice, and beside a confirmed yes', async () => {
    expect(await record({ nom: 'Clarisse Ondongo' })).toMatchObject({ code: 'conflict' });
    expect(await record()).toMatchObject({ ok: true });
    expect(await record({ nom: 'Paul Mabiala' })).toMatchObject({
      message: expect.stringContaining('déjà enregistrée'),
    });
    const [id] = await waiting(colleague);
    await settle(id!, colleague);
    expect(await record({ nom: 'Paul Mabiala' })).toMatchObject({ message: expect.stringContaining('déjà un accord') });
    await sql`delete from public.consents where kind = 'gardien'`;
    await sql`update private.age_groups set adult = true where profile_id = ${child.id}`;
    expect(await record({ nom: 'Anne Mabiala' })).toMatchObject({ message: expect.stringContaining('18 ans ou plus') });
    expect((await stateOf()).state).toBe('none');
  });
  it('to whoever does not receive the person, and to staff who see nobody', async () => {
    for (const who of [colleague, await newAdministrator(sql), child])
      expect(await record({}, who)).toMatchObject({ code: 'not-found' });
    await record();
    const [id] = await waiting(colleague);
    const unvetted = await newAdviser(sql, 'Nouvelle', false);
    for (const who of [unvetted, child]) {
      expect(await waiting(who)).toEqual([]);
      expect(await readWaitingForm(who, id!)).toBeNull();
      expect(await settle(id!, who)).toMatchObject({ code: 'not-found' });
    }
    expect(await settle(id!, colleague, 'conforme', { 'pas-mon-enfant': undefined })).toMatchObject({
      fieldErrors: { 'pas-mon-enfant': expect.any(String) },
    });
    await sql`update public.consents set guardian_name = 'brice malonga' where id = ${id!}`;
    expect(await settle(id!, colleague)).toMatchObject({ message: expect.stringContaining('le vôtre') });
    expect(await opens()).toBe(false);
  });
});

it('« Autre adulte qui l’élève » is no answer by link, and a form has its recorder', async () => {
  await expect(answered(child, { lien: 'autre' })).rejects.toThrow('invalid');
  const insert = (means: string, link: string, recorder: string | null) =>
    sql`insert into public.consents (profile_id, kind, means, text_version, guardian_link, recorded_by) values (${child.id}, 'gardien', ${means}, ${GUARDIAN_TEXT_VERSION}, ${link}, ${recorder})`;
  await expect(insert('lien', 'autre', null)).rejects.toMatchObject({ code: '23514' });
  await expect(insert('formulaire', 'mere', null)).rejects.toMatchObject({ code: '23514' });
  await expect(insert('formulaire', 'mere', child.id)).rejects.toMatchObject({ code: '23514' });
});
