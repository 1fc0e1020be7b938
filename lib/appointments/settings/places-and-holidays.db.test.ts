import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import {
  addHoliday,
  approvePlace,
  createPlace,
  findSetPlace,
  listSetHolidays,
  listSetPlaces,
  removeHoliday,
  setPlaceState,
  updatePlace,
} from './index.ts';
import { ADA, addPeople, ADVISER, BEA, NOW, PUPIL, send, STRANGER } from './testing.ts';

let root: postgres.Sql;
let place: string;
const LYCEE = { nom: 'Lycée', adresse: 'Avenue de l’OUA, Brazzaville', repere: '', telephone: '' };
beforeAll(async () => {
  root = asSuperuser((await testDatabase()).name);
  await addPeople(root);
});
beforeEach(async () => {
  const [row] = await root`insert into public.places (name, address) values ('Lycée', ${LYCEE.adresse}) returning id`;
  place = String(row!['id']);
});
afterAll(() => root.end());

const REFUSED = [
  ['a guest', GUEST, 'unauthenticated'],
  ['a pupil', PUPIL, 'forbidden'],
  ['an adviser', ADVISER, 'forbidden'],
] as const;

describe('a place', () => {
  it('is added without approval for minors', async () => {
    expect(await send(createPlace, { ...LYCEE, nom: 'Centre', telephone: '06 612 34 56' })).toMatchObject({ ok: true });
    const [made] = (await listSetPlaces(ADA)).filter(({ name }) => name === 'Centre');
    expect(made).toMatchObject({ phone: '+242066123456', landmark: null, minorsApprovedAt: null, closedAt: null });
  });

  it('records who approved it for minors and when, and loses the approval with the address, not with the name', async () => {
    await send(approvePlace, { lieu: place, mineurs: 'oui' }, BEA);
    const approval = { minorsApprovedAt: NOW, minorsApprovedBy: BEA.id };
    expect(await findSetPlace(ADA, place)).toMatchObject(approval);
    await send(updatePlace, { ...LYCEE, lieu: place, nom: 'Lycée technique' });
    expect(await findSetPlace(ADA, place)).toMatchObject({ ...approval, name: 'Lycée technique' });
    expect(await send(updatePlace, { ...LYCEE, lieu: place, adresse: 'Pointe-Noire' })).toMatchObject({
      redirect: expect.stringContaining('fait=lieu-adresse'),
    });
    expect(await findSetPlace(ADA, place)).toMatchObject({ minorsApprovedAt: null, minorsApprovedBy: null });
    const logged =
      await root`select user_id from public.audit_logs where table_name = 'public.places' and record_id = ${place} and new_data ? 'minors_approved_by'`;
    expect(logged.map((row) => row['user_id'])).toEqual([BEA.id]);
  });
  it('can have its approval taken back', async () => {
    await send(approvePlace, { lieu: place, mineurs: 'oui' });
    await send(approvePlace, { lieu: place, mineurs: 'non' }, BEA);
    expect(await findSetPlace(ADA, place)).toMatchObject({ minorsApprovedAt: null, minorsApprovedBy: null });
  });

  it('is closed since the first press, and opened again', async () => {
    await send(setPlaceState, { lieu: place, etat: 'ferme' });
    await send(setPlaceState, { lieu: place, etat: 'ferme' }, ADA, new Date(NOW.getTime() + 60_000));
    expect(await findSetPlace(ADA, place)).toMatchObject({ closedAt: NOW });
    await send(setPlaceState, { lieu: place, etat: 'ouvert' });
    expect(await findSetPlace(ADA, place)).toMatchObject({ closedAt: null });
  });

  it('stays as it is when something typed does not fit', async () => {
    const before = await findSetPlace(ADA, place);
    const refused = await send(updatePlace, { ...LYCEE, lieu: place, nom: 'Autre', telephone: '12' });
    expect(refused).toMatchObject({ code: 'invalid', fieldErrors: { telephone: expect.stringContaining('Congo') } });
    expect(await findSetPlace(ADA, place)).toEqual(before);
  });

  it.each([STRANGER, 'lycee', ''])('that there is not (%s) is not found', async (lieu) => {
    for (const outcome of [
      await send(updatePlace, { ...LYCEE, lieu }),
      await send(setPlaceState, { lieu, etat: 'ferme' }),
      await send(approvePlace, { lieu, mineurs: 'oui' }),
    ])
      expect(outcome).toMatchObject({ ok: false, code: 'not-found' });
    expect(await findSetPlace(ADA, lieu)).toBeNull();
  });

  it.each(REFUSED)('is no other reader’s to set: %s', async (_, actor, code) => {
    const before = await root`select * from public.places order by id`;
    for (const outcome of [
      await send(createPlace, LYCEE, actor),
      await send(updatePlace, { ...LYCEE, lieu: place, nom: 'Piraté' }, actor),
      await send(setPlaceState, { lieu: place, etat: 'ferme' }, actor),
      await send(approvePlace, { lieu: place, mineurs: 'oui' }, actor),
    ])
      expect(outcome).toMatchObject({ ok: false, code });
    expect(await root`select * from public.places order by id`).toEqual(before);
    if (actor.kind === 'person') expect(await listSetPlaces(actor)).toEqual([]);
  });
});

describe('a public holiday', () => {
  const EASTER = { date: '6 avril 2037', nom: 'Lundi de Pâques', certain: 'non' };
  it('is added to its year, once a date, and removed', async () => {
    expect(await send(addHoliday, EASTER)).toMatchObject({ ok: true });
    const day = { day: '2037-04-06', name: 'Lundi de Pâques', certain: false };
    expect((await listSetHolidays(ADA)).get('2037')).toEqual([day]);
    const second = await send(addHoliday, { ...EASTER, nom: 'Autre fête' });
    expect(second).toMatchObject({
      code: 'conflict',
      fieldErrors: { date: expect.stringContaining('Lundi de Pâques') },
    });
    expect((await listSetHolidays(ADA)).get('2037')).toEqual([day]);
    expect(await send(removeHoliday, { jour: '2037-04-06' })).toMatchObject({ ok: true });
    expect((await listSetHolidays(ADA)).has('2037')).toBe(false);
  });
  it.each(['2037-04-06', '2037-02-30', 'demain', ''])('that there is not (%s) is not found', async (jour) => {
    expect(await send(removeHoliday, { jour })).toMatchObject({ ok: false, code: 'not-found' });
  });
  it.each(REFUSED)('is no other reader’s to set: %s', async (_, actor, code) => {
    await root`insert into public.holidays values ('2038-01-01', 'Jour de l’an', true) on conflict do nothing`;
    const before = await root`select * from public.holidays order by day`;
    expect(await send(addHoliday, EASTER, actor)).toMatchObject({ ok: false, code });
    expect(await send(removeHoliday, { jour: '2038-01-01' }, actor)).toMatchObject({ ok: false, code });
    expect(await root`select * from public.holidays order by day`).toEqual(before);
  });
});
