import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { PAGE_KIND_IDS, parsePage, type Page, type PageKind } from '../core/pages.ts';
import { openPageFile } from './open.ts';
import { readPageFile, writePageFile } from './page-file.ts';

const soudeur = loadPages('metier').get('soudeur')!;
const short = [...loadPages('metier').values()].find(({ guide }) => guide.depth === 'court')!;
const acpe = loadPages('formation').get('acpe')!;
const bepc = loadPages('parcours').get('apres-le-bepc')!;
const EXAMPLES: readonly [PageKind, Page][] = [
  ['metier', soudeur],
  ['metier', short],
  ['formation', acpe],
  ['formation', loadPages('formation').get('bet')!],
  ['parcours', bepc],
  ['pratique', loadPages('pratique').get('bourse-nationale')!],
];

/** What YAML and the body may take for something else. */
const TRAPS = [
  ' : ',
  ' #',
  '- ',
  '"',
  "'",
  '\\',
  '## ',
  '#',
  '\\## x',
  '---',
  '|',
  '>',
  '%',
  '&a',
  '*a',
  '!x',
  '@',
  '`',
  '{',
  '[1]',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\r',
  '\t',
  'null',
  'true',
  '1e3',
  '0x1',
  '2025',
  '~',
  'é',
  '😀',
  '\u0007',
]; // prettier-ignore
const bit = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 6 }));
const words = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''));
const lines = fc.array(fc.oneof(bit, fc.constant('\n')), { maxLength: 30 }).map((bits) => bits.join(''));
const FILL = 'mots de remplissage pour une longueur qui convient à chaque champ de texte, ';

/** The same page with other words in its texts: long ones keep their length, lists of names stay. */
function disturbed(value: unknown, one: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => disturbed(entry, one, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, disturbed(inner, one, name)]));
  if (typeof value !== 'string') return value;
  if (['title', 'publisher', 'name', 'summary', 'exactnessNote', 'note', 'keywords', 'titleFeminine'].includes(key))
    return `${one()}${FILL}`.slice(0, Math.max(value.length, 6));
  if (key === 'heading') return `${one().replace(/[\r\n]/g, ' ')}titre`.slice(0, 90);
  if (key === 'questions') return `${one()}${FILL}`.slice(0, 150).concat('?');
  // Links and numbers of sources stay, so that the page remains one that the schema takes.
  return value.length > 60 ? `${one().replace(/\[\d*\]?|<|https?:|www\./g, '')}\n\n${value}`.slice(0, 5000) : value;
}

describe('a page as a file', () => {
  it.each(EXAMPLES)(
    '%s: comes back as it was, whatever its texts hold',
    (kind, page) => {
      let judged = 0;
      fc.assert(
        fc.property(fc.array(fc.oneof(words, lines), { minLength: 1, maxLength: 8 }), (pieces) => {
          let next = 0;
          const parsed = parsePage(
            kind,
            disturbed(page, () => pieces[next++ % pieces.length]!),
          );
          fc.pre(parsed.ok);
          judged += 1;
          const reading = readPageFile(kind, page.slug, writePageFile(kind, parsed.page));
          expect(reading.faults).toEqual([]);
          expect(reading.value).toEqual(parsed.page);
        }),
        { numRuns: 30 },
      );
      expect(judged).toBeGreaterThan(10);
    },
    60_000,
  );

  it.each(EXAMPLES)('%s: is the same with the line ends and the first mark that Windows writes', (kind, page) => {
    const text = `\uFEFF${writePageFile(kind, page).replaceAll('\n', '\r\n')}`;
    expect(openPageFile(kind, page.slug, text)).toMatchObject({ ok: true, page });
  });

  it('reads as one writes by hand', () => {
    const text = writePageFile('parcours', bepc);
    expect(text).toMatch(/^---\ntitle: Que faire après le BEPC au Congo-Brazzaville \?\n/);
    expect(text).toContain('\nkeywords:\n  - après la troisième\n  - BEPC\n');
    expect(text).toContain('\n---\n\nLe BEPC termine le collège');
    expect(text).toContain('\n\n## Partir au lycée technique\n\nAu [lycée technique](/formations/lycee-technique)');
    expect(text.endsWith('.\n')).toBe(true);
  });

  it('takes a heading with the marks of a keyboard, sections in another order, and an empty field', () => {
    const text = writePageFile('metier', short)
      .replace('## Et l’argent ?', "##  Et l'argent\u00a0?")
      .replace('\nrelated:', '\nprecision:\nrelated:');
    const [front, body] = [text.slice(0, text.indexOf('\n## ')), text.slice(text.indexOf('\n## '))];
    const parts = body.split(/(?=\n## )/).map((part) => `${part.trimEnd()}\n`);
    const turned = openPageFile('metier', short.slug, [front, ...parts.reverse()].join('\n'));
    expect(turned).toMatchObject({ ok: true, page: short });
  });
});

describe('a fault names its line', () => {
  const written = (kind: PageKind) =>
    writePageFile(kind, kind === 'metier' ? short : kind === 'formation' ? acpe : bepc);
  /** The faults after one change, as `line: message`; `at` is the line of the first difference. */
  function after(kind: PageKind, from: string | RegExp, to: string): string[] {
    const text = written(kind);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const slug = kind === 'metier' ? short.slug : kind === 'formation' ? acpe.slug : bepc.slug;
    const opened = openPageFile(kind, slug, changed);
    return opened.ok ? [] : opened.faults.map(({ line, message }) => `${changed.split('\n')[line - 1]} → ${message}`);
  }

  it('in the front matter', () => {
    expect(after('formation', 'acronym: ACPE', 'sigle: ACPE')).toEqual([
      'sigle: ACPE → sigle : Ce champ n’existe pas ici.',
    ]);
    expect(after('formation', 'entry: inscription', 'entry: loterie')).toEqual([
      'entry: loterie → entry : « loterie » n’est pas dans la liste des valeurs possibles.',
    ]);
    expect(after('formation', 'entry: inscription', 'entry:')).toEqual(['entry: → entry : Faites un choix.']);
    expect(after('formation', '    publishedOn: 2024-03\n', '    publishedOn: 2024\n')).toEqual([
      "    publishedOn: 2024 → sources.0.publishedOn : Mettez cette valeur entre guillemets : '2024'.",
    ]);
    expect(after('metier', /isco08: '\d{4}'/, "isco08: '12'")).toEqual([
      "  isco08: '12' → guide.isco08 : Le code CITP-08 a quatre chiffres.",
    ]);
    expect(after('parcours', '  - BEPC\n', '  - B\n')).toEqual([
      '  - B → keywords.1 : Ce texte est trop court : au moins 2 signes.',
    ]);
    expect(after('parcours', /^---\n/, '---\nslug: apres-le-bepc\n')).toEqual([
      'slug: apres-le-bepc → L’adresse de la page est le nom du fichier : retirez ce champ.',
    ]);
    expect(after('parcours', /^---\n/, '---\nintro: Deux fois.\n')).toEqual([
      expect.stringContaining('→ Ce texte est aussi dans l’en-tête (intro) : retirez-l’en.'),
    ]);
  });

  it('in what is no YAML, and nothing is said beside it', () => {
    expect(after('formation', 'name: Agence', 'name: Agence : celle')).toEqual([
      expect.stringMatching(/^name: Agence : celle.* → Cette ligne se lit comme un champ dans un champ/),
    ]);
    expect(after('formation', 'town: ', 'name: ')).toEqual([
      expect.stringMatching(/^name: Brazzaville.* → Ce champ est écrit deux fois\.$/),
    ]);
    expect(after('formation', 'acronym: ACPE', "acronym: 'ACPE").length).toBeGreaterThan(0);
    expect(after('formation', '  - emploi\n', '\t- emploi\n')[0]).toContain('\t- emploi →');
    expect(after('formation', /^---\n/, '')).toEqual([
      'kind: appui → Le fichier commence par un en-tête entre deux lignes « --- ».',
    ]);
    expect(openPageFile('formation', 'x', '---\n- a\n- b\n---\n')).toMatchObject({
      ok: false,
      faults: [{ line: 2, message: 'L’en-tête est une suite de champs « nom: valeur ».' }],
    });
  });

  it('in the body', () => {
    expect(after('metier', /## Comment y arriver\n[^#]*/, '')).toContain(
      '## Ce qui est difficile → Il manque la partie « ## Comment y arriver ».',
    );
    expect(after('metier', '## Et l’argent ?', '## Et le salaire ?')).toEqual([
      expect.stringMatching(/^## Et le salaire \? → Ce titre n’existe pas ici\. Les titres sont : « En quoi/),
      expect.stringMatching(/→ Il manque la partie « ## Et l’argent \? »\.$/),
    ]);
    expect(after('metier', '## Et l’argent ?', '### Et l’argent ?')).toContainEqual(
      expect.stringMatching(/^### Et l’argent \? → Un titre s’écrit « ## »/),
    );
    expect(after('metier', '## Et l’argent ?', '## Ce qui est difficile')).toContainEqual(
      '## Ce qui est difficile → « ## Ce qui est difficile » est là deux fois.',
    );
    expect(after('formation', '\n## De quoi', 'Perdu.\n\n## De quoi')).toEqual([
      'Perdu. → Ce texte n’est sous aucun titre.',
    ]);
    expect(after('parcours', /## Trois pièges de la troisième\n[^#]*/, '## Trois pièges\n\nCourt.\n')).toEqual([
      '## Trois pièges → sections.4.text : Ce texte est trop court : au moins 60 signes.',
    ]);
    expect(after('parcours', /\nLe BEPC termine[^#]*/, '')).toContainEqual(
      expect.stringMatching(/→ Il manque le texte qui vient avant le premier titre\.$/),
    );
  });

  it('down to the line of a text that holds one character', () => {
    const text = written('parcours');
    const { value, lineOf } = readPageFile('parcours', bepc.slug, text);
    const { text: pitfalls } = (value['sections'] as { text: string }[])[4]!;
    const at = (needle: string) => text.split('\n')[lineOf('sections.4.text', pitfalls.indexOf(needle)) - 1];
    expect(at('Suivre')).toMatch(/^- Suivre/);
    expect(at('trente ans')).toMatch(/^- Laisser/);
    expect(at('intermédiaire')).toMatch(/^- Payer/);
  });

  it('in every kind', () =>
    expect(PAGE_KIND_IDS.map((kind) => EXAMPLES.some(([one]) => one === kind))).not.toContain(false));
});
