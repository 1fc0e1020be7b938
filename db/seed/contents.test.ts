import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECTORS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { PAGE_KIND_IDS } from '#lib/guides/core/pages.ts';
import { CHECK_IDS, CHECKS, faultLine } from '#lib/guides/files/check.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { checkContentFiles } from './check.ts';
import { allContentFiles, loadPages } from './content/load.ts';
import { onetTable } from './onet.ts';

const { pages, faults } = checkContentFiles();
const slugs = new Map(PAGE_KIND_IDS.map((kind) => [kind, [...loadPages(kind).keys()]]));
const occupations = [...loadPages('metier').values()];
const count = (test: (o: (typeof occupations)[number]) => boolean) => occupations.filter(test).length;

/** One case a kind and a check; what fails is listed as `npm run content:check` says it. */
describe.each(PAGE_KIND_IDS)('%s', (kind) => {
  it.each(CHECK_IDS.map((check) => [CHECKS[check], check] as const))('%s', (_, check) =>
    expect(faults.filter((one) => one.kind === kind && one.check === check).map(faultLine)).toEqual([]),
  );
});

describe('the contents as a whole', () => {
  it('are read, every page of every kind', () => {
    expect([...slugs.values()].flat()).toHaveLength(pages);
    for (const [kind, own] of slugs) expect(own.length, kind).toBeGreaterThan(0);
  });

  it('hold 120 occupations with 120 slugs and 120 titles', () => {
    expect(occupations).toHaveLength(120);
    expect(new Set(occupations.map((o) => o.slug)).size).toBe(120);
    expect(new Set(occupations.map((o) => `${o.titleFeminine} ${o.titleMasculine}`)).size).toBe(120);
  });

  it('match O*NET exactly 94 times, closely 17 times and roughly 9 times', () => {
    expect(count((o) => o.exactness === 'exacte')).toBe(94);
    expect(count((o) => o.exactness === 'proche')).toBe(17);
    expect(count((o) => o.exactness === 'approchée')).toBe(9);
    expect(onetTable()).toHaveLength(923);
  });

  it('cover every sector', () => expect(new Set(occupations.map((o) => o.sector))).toEqual(new Set(SECTORS)));

  it('have at least sixty guides in depth', () =>
    expect(count(({ guide }) => guide.depth === 'approfondi')).toBeGreaterThanOrEqual(60));
});

describe('the folder of the contents', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opc-contents-'));
    for (const kind of PAGE_KIND_IDS) mkdirSync(join(folder, kindOf(kind).file.folder));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  it('has pages only in the folders of the kinds, and only as .md', () => {
    put('LISEZMOI.md', '# Comment faire');
    put('brouillons/essai.md', 'x');
    put('occupations/.DS_Store', 'x');
    put('occupations/soudeur.md~', 'x');
    expect(allContentFiles(folder)).toEqual([]);
  });

  it('is not loaded with a page that does not fit: each fault is named with file and line', () => {
    put('situations/essai.md', '---\ntitle: Essai\ntitel: Essai\n---\n');
    expect(() => loadPages('parcours', folder)).toThrow(/situations\/essai\.md:3: titel : Ce champ n’existe pas ici\./);
  });
});
