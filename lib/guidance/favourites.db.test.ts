import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { act, GUEST, newPerson } from '#lib/people/testing.ts';
import {
  addFavourite,
  dropFavourite,
  keepFavourite,
  listFavourites,
  MAX_FAVOURITES,
  removeFavourite,
} from './favourites.ts';

let sql: postgres.Sql;
let ada: Person;
let ben: Person;
let slugs: string[];

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  ada = await newPerson('ada@exemple.cg');
  ben = await newPerson('ben@exemple.cg');
  slugs = (
    await sql<{ slug: string }[]>`select slug from public.occupations where published_at is not null order by slug`
  ).map(({ slug }) => slug);
});
beforeEach(() => sql`delete from public.favourites`);
afterAll(() => sql.end());

const keep = (who: Parameters<typeof act>[1], metier: unknown, depuis = 'pour-moi') =>
  act(keepFavourite, who, { metier, depuis });
const drop = (who: Parameters<typeof act>[1], metier: unknown, depuis = 'favoris') =>
  act(dropFavourite, who, { metier, depuis });

describe('keeping', () => {
  it('is listed, the last one first, and leads back to where the form was', async () => {
    expect(await keep(ada, 'soudeur')).toEqual({ ok: true, redirect: '/metiers/soudeur/pour-moi?fait=garde#garder' });
    expect(await keep(ada, 'infirmier', 'ailleurs')).toEqual({
      ok: true,
      redirect: '/metiers/infirmier/pour-moi?fait=garde#garder',
    });
    expect(await listFavourites(ada)).toEqual(['infirmier', 'soudeur']);
  });

  it('twice is once', async () => {
    await keep(ada, 'soudeur');
    expect((await keep(ada, 'soudeur')).ok).toBe(true);
    expect(await listFavourites(ada)).toEqual(['soudeur']);
  });

  it('refuses what is no occupation, or not a published one', async () => {
    await sql`update public.occupations set published_at = null where slug = 'soudeur'`;
    for (const metier of ['soudeur', 'licorne'])
      expect(await keep(ada, metier), metier).toMatchObject({ ok: false, code: 'not-found' });
    await sql`update public.occupations set published_at = now() where slug = 'soudeur'`;
    for (const metier of ['', '../profil', "x'; --", undefined, 'A', 'x'.repeat(61)])
      expect(await keep(ada, metier), String(metier)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await listFavourites(ada)).toEqual([]);
  });

  it(`stops at ${MAX_FAVOURITES}, in words, and goes on when one is dropped`, async () => {
    for (const slug of slugs.slice(0, MAX_FAVOURITES)) expect((await keep(ada, slug)).ok).toBe(true);
    const full = await keep(ada, slugs[MAX_FAVOURITES]);
    expect(full).toMatchObject({ ok: false, code: 'conflict' });
    expect((full as { message: string }).message).toContain(String(MAX_FAVOURITES));
    expect((await keep(ada, slugs[3])).ok, 'one that is kept already needs no place').toBe(true);
    await drop(ada, slugs[0]);
    expect((await keep(ada, slugs[MAX_FAVOURITES])).ok).toBe(true);
    expect(await listFavourites(ada)).toHaveLength(MAX_FAVOURITES);
  });

  it('at once from many tabs does not pass the limit', async () => {
    await Promise.all(
      slugs.slice(0, MAX_FAVOURITES + 5).map((slug) => runAs(ada, (tx) => addFavourite(tx, ada.id, slug))),
    );
    expect(await listFavourites(ada)).toHaveLength(MAX_FAVOURITES);
  });
});

describe('dropping', () => {
  it('takes it off the list; twice is once', async () => {
    await keep(ada, 'soudeur');
    expect(await drop(ada, 'soudeur')).toEqual({ ok: true, redirect: '/favoris?fait=retire#contenu' });
    expect(await drop(ada, 'soudeur', 'pour-moi')).toEqual({
      ok: true,
      redirect: '/metiers/soudeur/pour-moi?fait=retire#garder',
    });
    expect(await listFavourites(ada)).toEqual([]);
  });
});

describe('whose they are', () => {
  it('nobody else sees, adds to or empties a list', async () => {
    await keep(ada, 'soudeur');
    expect(await listFavourites(ben)).toEqual([]);
    for (const role of ['user', 'consultant', 'admin'] as const) {
      const stranger = { ...ben, role };
      // Their own actor, somebody else’s id.
      expect(await runAs(stranger, (tx) => removeFavourite(tx, ada.id, 'soudeur')), role).toBe(false);
      await expect(
        runAs(stranger, (tx) => addFavourite(tx, ada.id, 'infirmier')),
        role,
      ).rejects.toMatchObject({ cause: { code: '42501' } });
      expect(await listFavourites({ ...ada, id: ben.id, role })).toEqual([]);
    }
    await drop(ben, 'soudeur');
    expect(await listFavourites(ada)).toEqual(['soudeur']);
  });

  it('a guest has none and keeps none', async () => {
    expect(await listFavourites(GUEST)).toEqual([]);
    expect(await keep(GUEST, 'soudeur')).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect(await drop(GUEST, 'soudeur')).toMatchObject({ ok: false, code: 'unauthenticated' });
    await expect(runAs(GUEST, (tx) => addFavourite(tx, ada.id, 'soudeur'))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  it('leave with the person', async () => {
    const cleo = await newPerson('cleo@exemple.cg');
    await keep(cleo, 'soudeur');
    await sql`delete from public.profiles where id = ${cleo.id}`;
    expect(await sql`select 1 from public.favourites where profile_id = ${cleo.id}`).toHaveLength(0);
  });
});
