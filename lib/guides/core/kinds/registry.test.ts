import { describe, expect, it } from 'vitest';
import { kindOfFolder, PAGE_KIND_IDS, pagePath } from '../pages.ts';
import { METIER_FIELDS } from './metier/fields.ts';
import { kindOf, listOfKind } from './registry.ts';

const distinct = (values: readonly string[]) => new Set(values).size === values.length;
const kinds = PAGE_KIND_IDS.map((id) => [id, kindOf(id)] as const);

describe.each(kinds)('the kind %s', (id, kind) => {
  it('is registered under its own name, with an address that leads back to it', () => {
    expect(kind.id).toBe(id);
    expect(kind.folder).toMatch(/^[a-z]+$/);
    expect(pagePath(id, 'une-page')).toBe(`/${kind.folder}/une-page`);
    expect(kindOfFolder(kind.folder)).toBe(id);
    expect(listOfKind(id)).toEqual({ path: `/${kind.folder}`, name: kind.words.many });
  });
  it('has its words in French, each a name or a sentence', () => {
    for (const words of Object.values(kind.words)) expect(words).toMatch(/^\p{Lu}[\p{L}’ ]+$/u);
  });
  it('refuses what is no page, and says where', () => {
    for (const value of [undefined, null, 'page', {}, { slug: 'a' }]) {
      const parsed = kind.parse(value);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }
  });
  it('says its problems in the words that it is given', () => {
    const parsed = kind.parse({}, { error: () => 'Ici.' });
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toContain('Ici.');
  });
});

it('no two kinds share an address or a shelf of the library', () => {
  expect(distinct(kinds.map(([, { folder }]) => folder))).toBe(true);
  expect(distinct(kinds.map(([, { shelf }]) => shelf))).toBe(true);
});

it('the table of occupations holds one kind', () => {
  expect(kinds.filter(([, { stored }]) => stored.table === 'occupations').map(([id]) => id)).toEqual(['metier']);
});

it('an unknown folder has no kind, whatever its name', () => {
  for (const folder of ['', 'constructor', '__proto__', 'tests', 'metier'])
    expect(kindOfFolder(folder)).toBeUndefined();
});

it('an occupation whose depth has changed takes the sections of an earlier revision', () => {
  const shapedAs = kindOf('metier').shapedAs!;
  const page = (depth: string) => ({ slug: 'a', guide: { depth } }) as unknown as Parameters<typeof shapedAs>[0];
  expect(shapedAs(page('court'), page('approfondi')).guide.depth).toBe('approfondi');
  expect(METIER_FIELDS.approfondi).not.toEqual(METIER_FIELDS.court);
});
