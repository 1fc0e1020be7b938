import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentExport } from '../../scripts/content-export.ts';
import { runCommand, runProgram } from '../../scripts/lib/testing/command.ts';
import { runAs } from '#db/run-as.ts';
import { allContentFiles, CONTENT_FOLDER, contentPath } from '#db/seed/content/load.ts';
import { seedPages } from '#db/seed/pages.ts';
import { asService } from '#db/seed/seeder.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { kindOf, PAGE_KIND_IDS } from '#lib/guides/core/kinds/registry.ts';
import { openPageFile } from './files/open.ts';
import type { PageKind } from './core/pages.ts';
import { selectPublished } from './editing/store.ts';
import { replacePublished } from './tables.ts';
import { contentRevisions } from '#db/schema/guides.ts';

const ADA: Person = { kind: 'person', id: 'aaaaaaaa-0000-4000-8000-000000000000', role: 'admin', sessionId: null };
const folder = mkdtempSync(join(tmpdir(), 'opc-export-'));
let database: TestDatabase;
let root: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  root = asSuperuser(database.name);
  await root`insert into public.profiles (id, email, full_name) values (${ADA.id}, 'ada@exemple.invalid', 'Ada Mabiala')`;
  await root`insert into private.accounts (id, email, password_hash, app_role) values (${ADA.id}, 'ada@exemple.invalid', 'x', 'admin')`;
});
beforeEach(() => {
  for (const name of PAGE_KIND_IDS.map((kind) => kindOf(kind).file.folder))
    cpSync(join(CONTENT_FOLDER, name), join(folder, name), { recursive: true });
});
afterAll(async () => {
  await root.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Publishes a page with other words as its administrator does. @returns the page as it is published now */
const publish = (kind: PageKind, slug: string, summary: string) =>
  runAs(ADA, async (tx) => {
    const { page, revision } = (await selectPublished(tx, kind, slug))!;
    const edited = { ...page, summary, updatedOn: '2026-12-01' };
    expect(await replacePublished(tx, kind, edited, revision)).toBe(true);
    const row = { kind, slug, number: revision + 1, snapshot: edited, reason: 'Une phrase corrigée.', reading: false };
    await tx.insert(contentRevisions).values({ ...row, authorId: ADA.id, authorName: 'Ada Mabiala' });
    return edited;
  });

const PROGRAM = { file: 'scripts/content-export.ts', name: 'contentExport' };
const onServer = () => ({ DATABASE_SERVICE_URL: database.serviceUrl });
const run = (args = ['--folder', folder], settings: Record<string, string> = {}) =>
  runCommand(contentExport, args, { ...onServer(), ...settings });
const bytes = () => new Map(allContentFiles(folder).map(({ kind, slug, text }) => [`${kind}/${slug}`, text]));
const stateOf = async (slug: string) =>
  (await root`select seed_hash, revision from public.occupations where slug = ${slug}`)[0];

const SUMMARY =
  'Assembler des pièces de métal\u00a0: les faire fondre, sur un chantier ou en atelier, avec un masque sur les yeux.';
const FORMATION_SUMMARY =
  'Le service public de l’emploi : on s’y inscrit, on y est conseillé, et « on y revient » jusqu’à trouver.';

describe('npm run content:export', () => {
  it('writes nothing when nobody has edited a page', async () => {
    const before = bytes();
    const answer = await runProgram(PROGRAM, ['--folder', folder], onServer());
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('Pages publiées par une personne\u00a0: 0\u202f; fichiers écrits\u00a0: 0.');
    expect(bytes()).toEqual(before);
  });

  it('writes edited pages to files that say the very pages, and no other file', async () => {
    const before = bytes();
    const welder = await publish('metier', 'soudeur', SUMMARY);
    const office = await publish('formation', 'acpe', FORMATION_SUMMARY);
    const answer = await run();
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toMatch(/écrit\u00a0: .*occupations\/soudeur\.md\n/);
    expect(answer.out).toContain('fichiers écrits\u00a0: 2.');
    const after = bytes();
    expect([...after].filter(([key, text]) => before.get(key) !== text).map(([key]) => key)).toEqual([
      'metier/soudeur',
      'formation/acpe',
    ]);
    const read = (kind: PageKind, slug: string) =>
      openPageFile(kind, slug, readFileSync(contentPath(kind, slug, folder), 'utf8'));
    expect(read('metier', 'soudeur')).toMatchObject({ ok: true, page: welder });
    expect(read('formation', 'acpe')).toMatchObject({ ok: true, page: office });
    // Of a file of 200 lines, a change of two fields is two lines.
    const [was, is] = [before, after].map((files) => files.get('metier/soudeur')!.split('\n'));
    expect(is!.filter((line, index) => line !== was![index])).toEqual([
      expect.stringContaining('Assembler des pièces'),
      'updatedOn: 2026-12-01',
    ]);

    // Committed, the file changes nothing: the page stays a person’s own.
    const state = await stateOf('soudeur');
    expect(state).toMatchObject({ seed_hash: null });
    await asService(database.serviceUrl, (tx) => seedPages(tx, folder));
    expect(await stateOf('soudeur')).toEqual(state);
    expect((await run()).out).toContain('Pages publiées par une personne\u00a0: 2\u202f; fichiers écrits\u00a0: 0.');
  });

  it('leaves a file alone that says the page in another hand', async () => {
    await run();
    const path = contentPath('metier', 'soudeur', folder);
    const byHand = readFileSync(path, 'utf8').replace('---\n', '---\n# Relu à la main.\n').replaceAll('\n', '\r\n');
    writeFileSync(path, byHand);
    expect((await run()).out).toContain('fichiers écrits\u00a0: 0.');
    expect(readFileSync(path, 'utf8')).toBe(byHand);
  });

  it('says so when a published page does not fit the format of today, and writes the others', async () => {
    await root`alter table public.content_revisions disable trigger user`;
    await root`update public.content_revisions set snapshot = snapshot || '{"sector": "Marine"}' where slug = 'soudeur' and number = 2`;
    const answer = await run();
    expect(answer.code).toBe(1);
    expect(answer.err).toMatch(/refusé, .*occupations\/soudeur\.md/);
    expect(answer.out).toContain('fichiers écrits\u00a0: 1.');
    expect(bytes().get('metier/soudeur')).toBe(readFileSync(contentPath('metier', 'soudeur'), 'utf8'));
  });

  it('refuses what it does not know, and says in French that the server does not answer', async () => {
    expect(await run(['--dossier', folder])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Usage/) });
    const away = await run(['--folder', folder], {
      DATABASE_SERVICE_URL: 'postgres://opc_service:secret@127.0.0.1:1/orientation',
    });
    expect(away).toMatchObject({ code: 1, out: '' });
    expect(away.err).toMatch(/ne répond pas.*Rien n’a été écrit\./);
    expect(away.err).not.toContain('secret');
  });
});

describe('a changed comma', () => {
  it('is a new revision of its page alone', async () => {
    const path = contentPath('parcours', 'bac-rate', folder);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/\. (?=\p{Lu})/u, ', '));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    const revisions = () => root`select kind, slug, number from public.content_revisions order by kind, slug, number`;
    const before = await revisions();
    await asService(database.serviceUrl, (tx) => seedPages(tx, folder));
    const added = (await revisions()).filter(
      (row) => !before.some((one) => one['slug'] === row['slug'] && one['number'] === row['number']),
    );
    expect(added).toEqual([{ kind: 'parcours', slug: 'bac-rate', number: 2 }]);
  });
});
