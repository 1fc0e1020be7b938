import { HtmlValidate } from 'html-validate';
import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { act } from '#lib/accounts/testing.ts';
import { addNote, addStep } from '#lib/advising/index.ts';
import { asPerson, grant, guardianSays, received } from '#lib/advising/testing.ts';
import { newAdviser, newPlace } from '#lib/appointments/testing.ts';
import { WORKED, recommend } from '#lib/assessments/arrange.testing.ts';
import { latestInstrument, noTimes, recordResult } from '#lib/assessments/index.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(() => {
  jar.clear();
  jar.set('visited', '1');
});

async function signIn(id: string): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, id, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
}
type Page = (props: { params: Promise<{ id: string }>; searchParams: Promise<object> }) => Promise<ReactElement>;
type Load = () => Promise<{ default: unknown }>;
async function htmlOf(load: Load, id = '', query: object = {}): Promise<string> {
  const page = (await load()).default as Page;
  const element = await page({ params: Promise.resolve({ id }), searchParams: Promise.resolve(query) });
  return new Response(await renderToReadableStream(element)).text();
}
/** What a page says, as text; its markup holds no id twice and no field without a label. */
async function open(load: Load, id = '', query: object = {}): Promise<string> {
  const html = await htmlOf(load, id, query);
  const rules = { 'no-dup-id': 'error', 'input-missing-label': 'error', 'empty-heading': 'error' } as const;
  const { results } = await new HtmlValidate({ rules }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  return html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#x27;', '’');
}
const status = (load: Load, id?: string): Promise<string> =>
  open(load, id).then(
    () => 'shown',
    (error: { digest?: string }) => /(\d{3}|REDIRECT)/.exec(error.digest ?? String(error))?.[1] ?? 'other',
  );
const file: Load = () => import('./[id]/page.tsx');
const list: Load = () => import('./page.tsx');
const desk: Load = () => import('../page.tsx');
const readings: Load = () => import('../../../(espace)/profil/lectures/page.tsx');
const profile: Load = () => import('../../../(espace)/profil/page.tsx');
const dashboard: Load = () => import('../../../(espace)/tableau-de-bord/page.tsx');

async function takeTest(person: string): Promise<void> {
  const instrument = latestInstrument('riasec')!;
  const state = { instrument, answers: WORKED, pageSeconds: noTimes(instrument), startedAt: new Date() };
  await runAs(asPerson(person), (tx) => recordResult(tx, { personId: person, state }, recommend, new Date()));
}

describe('the file of a person', () => {
  it('shows what is granted, says who reads each kind of note, and tells the person that it was opened', async () => {
    const { person, adviser } = await received(sql);
    await sql`update public.profiles set bac_series = 'D', goals = '{choisir-etudes}' where id = ${person}`;
    await takeTest(person);
    await signIn(adviser.id);
    const before = await open(file, person);
    expect(before).toContain('Cette personne ne vous montre pas son profil.');
    expect(before).not.toContain('Série D');
    expect(before).not.toContain('Pour la conseillère ou le conseiller');

    await grant(sql, person, adviser, 'profile');
    await grant(sql, person, adviser, 'results');
    const sent = { personne: person, genre: 'contexte', texte: 'Aime\nles plantes' };
    expect(await act(addNote, adviser, sent)).toMatchObject({ ok: true });
    const shown = await open(file, person, { fait: 'note' });
    for (const words of [
      'Visite',
      'La note est enregistrée.',
      'Série D (bac général)',
      'Choisir mes études après le bac',
      'Pour la conseillère ou le conseiller',
      'Valeurs provisoires',
      'Lue par la personne elle-même',
      'Elle ne la voit pas sur ce site, mais la reçoit si elle télécharge ses données.',
      'Lue par vous seulement',
      'Aime les plantes',
    ])
      expect(shown).toContain(words);
    expect(shown).not.toContain('Ce qu’elle disait avant est gardé.');
    const [note] = await sql`select id from public.notes where profile_id = ${person}`;
    const rewriting = await open(file, person, { recrire: String(note!['id']) });
    expect(rewriting).toContain('Ce qu’elle disait avant est gardé.');

    await signIn(person);
    const told = await open(readings);
    expect(told).toContain('Mme Essai a lu : votre fiche, votre profil et vos résultats de test.');
    expect(told).toContain('Mme Essai a lu : votre fiche.');
    const own = await open(profile);
    expect(own).toContain('Vos résultats de test, à Mme Essai');
    expect(own).toContain('Aime les plantes');
  });

  it('of a minor holds name and appointments until the confirmed yes, and the page says why', async () => {
    const { person, adviser } = await received(sql, { adult: false });
    await sql`update public.profiles set bac_series = 'D' where id = ${person}`;
    await grant(sql, person, adviser, 'profile');
    await signIn(adviser.id);
    const before = await open(file, person);
    expect(before).toContain('Visite');
    expect(before).toContain('Il faut d’abord l’accord d’un parent');
    for (const words of ['Série D', 'Écrire une note', 'Ajouter une étape']) expect(before).not.toContain(words);
    await guardianSays(sql, person);
    const after = await open(file, person);
    for (const words of ['Série D', 'Écrire une note', 'Ajouter une étape']) expect(after).toContain(words);
  });

  it('is no page for anybody else', async () => {
    const { person, adviser } = await received(sql);
    const place = await newPlace(sql);
    for (const other of [await newAdviser(sql, place), await newAdviser(sql, place, { vetted: false }), person]) {
      await signIn(other);
      expect(await status(file, person)).toBe('404');
    }
    await signIn(adviser.id);
    expect(await status(file, 'x')).toBe('404');
    expect(await status(file, person)).toBe('shown');
    jar.clear();
    expect(await status(file, person)).toBe('REDIRECT');
  });
});

it('an adviser finds whom they receive, and what is late; the person finds what is next', async () => {
  const { person, adviser } = await received(sql);
  const sent = { personne: person, etape: 'Appeler l’école', 'pour-le': '2025-07-01' };
  expect(await act(addStep, adviser, sent, new Date('2025-06-10T08:00Z'))).toMatchObject({ ok: true });
  await signIn(adviser.id);
  expect(await open(list)).toContain('Visite Dernier rendez-vous : mercredi 4 juin 2025 à 8 h 00');
  expect(await open(desk)).toMatch(/Étapes en retard 1 .*Visite Appeler l’école, pour le mardi 1er juillet 2025/);
  expect(await open(file, person)).toContain('En retard : Appeler l’école');
  await signIn(person);
  expect(await open(dashboard)).toContain('Appeler l’école, pour le 1er juillet 2025 Écrit par Mme Essai');
});

it('whoever nobody read anything of is told so', async () => {
  const { person } = await received(sql);
  await signIn(person);
  expect(await open(readings)).toContain('Personne n’a rien lu de vous.');
});
