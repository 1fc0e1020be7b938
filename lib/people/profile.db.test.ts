import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { formTokenFor } from '#lib/access/form-token.ts';
import { cookieKey } from '#lib/access/keys.ts';
import { getProfile, selectProfile } from './profile.ts';
import { correctBirthDate } from './birth-date.ts';
import { act, GUEST, newPerson, NOW, PASSWORD, tablesHolding } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let sql: postgres.Sql;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  ada = await newPerson('ada@exemple.cg', 'Ada');
  ben = await newPerson('ben@exemple.cg', 'Ben');
});
afterAll(() => sql.end());

const FORM = {
  nom: 'Ada Canarifullname',
  telephone: '06 987 65 43',
  'naissance-jour': '9',
  'naissance-mois': '8',
  'naissance-annee': '2007',
  genre: 'femme',
  niveau: 'lycee',
  serie: 'D',
  activite: 'Élève',
  experience: '1',
  interets: ['sante', 'mines'],
  objectifs: 'choisir-etudes',
};

describe('one’s own profile', () => {
  it('is stored whole and read back as it was meant', async () => {
    expect(await act(updateProfile, ada, FORM)).toEqual({ ok: true, redirect: '/profil?fait=profil#contenu' });
    expect(await getProfile(ada)).toMatchObject({
      id: ada.id,
      email: 'ada@exemple.cg',
      fullName: 'Ada Canarifullname',
      phone: '+242069876543',
      birthDate: '2007-08-09',
      gender: 'femme',
      educationLevel: 'lycee',
      bacSeries: 'D',
      currentJob: 'Élève',
      experienceYears: 1,
      interests: ['mines', 'sante'],
      goals: ['choisir-etudes'],
      unreadable: [],
    });
  });

  it('keeps phone and birth date out of every column of every table', async () => {
    expect(await tablesHolding(sql, 'Canarifullname'), 'the search finds what is there').toEqual(['public.profiles']);
    for (const canary of ['+242069876543', '069876543', '9876543', '06 987 65 43', '2007-08-09', '09/08/2007'])
      expect(await tablesHolding(sql, canary), canary).toEqual([]);
  });

  it('binds what is sealed to its row and its column', async () => {
    await act(updateProfile, ben, { ...FORM, nom: 'Ben', telephone: '05 511 22 33' });
    await sql`update public.profiles set phone = (select phone from public.profiles where id = ${ada.id}), birth_date = phone where id = ${ben.id}`;
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await getProfile(ben)).toMatchObject({ phone: null, birthDate: null, unreadable: ['phone', 'birth_date'] });
    const logged = stderr.mock.calls.join('');
    stderr.mockRestore();
    expect(logged.match(/profile\.unreadable/g)).toHaveLength(2);
    const [{ phone }] = (await sql`select phone from public.profiles where id = ${ben.id}`) as unknown as [
      { phone: string },
    ];
    expect(logged).not.toContain(phone);
    await act(updateProfile, ben, { ...FORM, nom: 'Ben', telephone: '05 511 22 33' });
    expect(await getProfile(ben)).toMatchObject({ phone: '+242055112233', unreadable: [] });
  });

  it('forgets what was emptied', async () => {
    await act(updateProfile, ben, { nom: 'Ben' });
    // But for the birth date, which decides whether a guardian has a say.
    expect(await getProfile(ben)).toMatchObject({
      fullName: 'Ben',
      phone: null,
      birthDate: '2007-08-09',
      gender: null,
      interests: [],
      goals: [],
      experienceYears: null,
    });
    expect((await sql`select phone from public.profiles where id = ${ben.id}`)[0]).toEqual({ phone: null });
  });

  it('leaves the address, the account’s state and other people alone', async () => {
    const before = await sql`select * from public.profiles where id = ${ada.id}`;
    await act(updateProfile, ben, {
      ...FORM,
      nom: 'Ben Autre',
      id: ada.id,
      email: 'volee@exemple.cg',
      is_active: 'false',
    });
    expect(await sql`select * from public.profiles where id = ${ada.id}`).toEqual(before);
    expect((await sql`select email, is_active from public.profiles where id = ${ben.id}`)[0]).toEqual({
      email: 'ben@exemple.cg',
      is_active: true,
    });
  });
});

describe('a form that somebody else left open on a shared phone', () => {
  const phone = { opc_form: 'ABCDEFGHIJKLMNOPQRSTUV' };
  const sendFrom = (page: Person | null, actor: Person, nom: string) =>
    act(
      updateProfile,
      actor,
      { ...FORM, nom, formToken: formTokenFor(phone.opc_form, cookieKey(), page?.id ?? null) },
      NOW,
      phone,
    );
  const stored = (person: Person) => sql`select * from public.profiles where id = ${person.id}`;

  it('is refused in the session of the next, and changes neither of them', async () => {
    const before = [await stored(ada), await stored(ben)];
    expect(await sendFrom(ada, ben, 'Ada')).toMatchObject({ ok: false, code: 'other-person' });
    expect([await stored(ada), await stored(ben)]).toEqual(before);
  });
  it('is saved in their own session', async () => {
    expect(await sendFrom(ben, ben, 'Ben Soi-même')).toMatchObject({ ok: true });
    expect(await getProfile(ben)).toMatchObject({ fullName: 'Ben Soi-même' });
  });
});

describe('the birth date, given once', () => {
  let serial = 0;
  const born = (date: string) => {
    const [annee, mois, jour] = date.split('-');
    return { 'naissance-jour': jour, 'naissance-mois': mois, 'naissance-annee': annee };
  };
  const someone = async (date: string) => {
    const person = await newPerson(`date${(serial += 1)}@exemple.cg`);
    await act(updateProfile, person, { nom: 'X', ...born(date) });
    return person;
  };
  const correct = (person: Person, date: string, password = PASSWORD) =>
    act(correctBirthDate, person, { ...born(date), 'mot-de-passe': password });

  it('is not changed by the form of the profile, which keeps the rest', async () => {
    const person = await someone('2010-02-01');
    expect(await act(updateProfile, person, { nom: 'Y', ...born('1990-02-01') })).toMatchObject({
      code: 'invalid',
      fieldErrors: { naissance: expect.stringContaining('déjà enregistrée') },
    });
    expect(await act(updateProfile, person, { nom: 'Y', ...born('2010-02-01') })).toMatchObject({ ok: true });
    expect(await getProfile(person)).toMatchObject({ fullName: 'Y', birthDate: '2010-02-01' });
  });

  it.each([
    ['2010-02-01', '2010-12-01', 'a minor who is younger than was written', true],
    ['2010-02-01', '2009-02-01', 'a minor who would come closer to 18', false],
    ['2010-02-01', '1990-02-01', 'a minor who would be of age', false],
    ['1990-02-01', '1991-03-02', 'an adult of another age', true],
    ['1990-02-01', '2010-02-01', 'an adult who would be a minor', false],
  ])('%s to %s: %s', async (before, after, _, allowed) => {
    const person = await someone(before);
    // What is not theirs to change alone waits for an adviser.
    expect(await correct(person, after)).toEqual({
      ok: true,
      redirect: allowed ? '/profil?fait=profil#contenu' : '/profil/date-de-naissance?fait=demande#contenu',
    });
    expect(await getProfile(person)).toMatchObject({ birthDate: allowed ? after : before });
  });

  it('takes the password', async () => {
    const person = await someone('2010-02-01');
    expect(await correct(person, '2010-12-01', 'pas le bon')).toMatchObject({
      fieldErrors: { 'mot-de-passe': expect.any(String) },
    });
    expect(await act(correctBirthDate, GUEST, { ...born('2010-12-01'), 'mot-de-passe': PASSWORD })).toMatchObject({
      code: 'unauthenticated',
    });
    expect(await getProfile(person)).toMatchObject({ birthDate: '2010-02-01' });
  });
});

describe('who may not', () => {
  it('a stranger, a consultant and a guest see no profile of hers', async () => {
    for (const actor of [ben, { ...ben, role: 'consultant' as const }])
      expect(await runAs(actor, (tx) => selectProfile(tx, ada.id))).toBeNull();
    await expect(runAs(GUEST, (tx) => selectProfile(tx, ada.id))).rejects.toMatchObject({ cause: { code: '42501' } });
  });
  it('a guest changes nothing', async () => {
    expect(await act(updateProfile, GUEST, FORM)).toMatchObject({ ok: false, code: 'unauthenticated' });
  });
  it('nobody is five years old or a hundred and one, and nothing is stored then', async () => {
    for (const year of ['2021', '1925', '2030']) {
      const outcome = await act(updateProfile, ada, { ...FORM, nom: 'Jamais', 'naissance-annee': year });
      expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
      expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual(['naissance']);
    }
    expect((await getProfile(ada)).fullName).toBe('Ada Canarifullname');
  });
});
