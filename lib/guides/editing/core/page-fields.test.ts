import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { webAddress } from '#lib/platform/testing/web-address.ts';
import { loadPages } from '#db/seed/content/load.ts';
import { BAC_SERIE_IDS, seriesSchema } from '../../core/bac-series.ts';
import { PAGE_KIND_IDS, parsePage, type Page, type PageKind, type Pages } from '../../core/pages.ts';
import { sourcesSchema } from '../../core/source.ts';
import { tidyText } from '../../core/text.ts';
import { faultsOf } from '../../testing/faults-of.ts';
import * as codecs from '../../core/fields/codecs.ts';
import { differencesOf, pageDifferences } from './differences.ts';
import { fieldsOfPage, pageOfFields, pickFields, specsOf, type Fields } from './page-fields.ts';
import { joinParts, splitParts } from '../../core/fields/parts.ts';
import { checkFields, type KnownPages } from './problems.ts';

const pages = PAGE_KIND_IDS.flatMap((kind) =>
  [...loadPages(kind)].map(([slug, page]): [PageKind, string, Page] => [kind, slug, page]),
);
const everything: KnownPages = Object.fromEntries(PAGE_KIND_IDS.map((kind) => [kind, { has: () => true }]));
const pageOf = <K extends PageKind>(kind: K, slug: string) =>
  pages.find((entry) => entry[0] === kind && entry[1] === slug)![2] as Pages[K];

describe('a page as fields', () => {
  it('has pages of the seed to be tried on', () =>
    expect(pages.filter(([kind]) => kind === 'metier').length).toBeGreaterThan(50));

  it.each(PAGE_KIND_IDS)('%s: each page comes back unchanged', (wanted) => {
    const check = ([kind, , page]: (typeof pages)[number]) => {
      const fields = fieldsOfPage(kind, page);
      expect(pageOfFields(kind, page, fields).value).toEqual(page);
      expect(checkFields(kind, page, fields, everything)).toEqual({ ok: true, page });
      expect(pageDifferences(kind, page, page)).toEqual([]);
      // As a browser sends it: other line ends, and nothing for a box that is not ticked.
      const sent = Object.fromEntries(
        Object.entries(fields)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
      );
      expect(pickFields(kind, page, { ...sent, formToken: 'x', slug: 'autre' })).toEqual(fields);
    };
    const own = pages.filter(([kind]) => kind === wanted);
    expect(own.length).toBeGreaterThan(0);
    expect(faultsOf(own, ([, slug]) => slug, check)).toEqual([]);
  });

  it('gives each field a name of its own, which no filter of secrets takes away', () => {
    for (const [kind, , page] of pages) {
      const names = specsOf(kind, page).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(
        names.filter((name) => /mot-de-passe|password|code|jeton|token/i.test(name) || !/^[a-zA-Z][\w-]*$/.test(name)),
      ).toEqual([]);
    }
  });

  it('never changes what no form may change', () => {
    const page = pageOf('metier', 'soudeur');
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'slug',
            'sector',
            'interests',
            'onetSoc',
            'exactness',
            'author',
            'guide-depth',
            ...specsOf('metier', page).map(({ name }) => name),
          ),
          fc.string(),
        ),
        (fields) => {
          const { value } = pageOfFields('metier', page, fields);
          const { slug, sector, interests, onetSoc, onetTitle, exactness, author } = page;
          expect(value).toMatchObject({
            slug,
            sector,
            interests,
            onetSoc,
            onetTitle,
            exactness,
            author,
            guide: { depth: page.guide.depth },
          });
        },
      ),
    );
  });
});

describe('lists in a field', () => {
  const part = fc.string().map((value) => value.replace(/[\r\n]/g, ' ').trim());
  it('parts of a line come back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const last = parts.at(-1) === '' ? [...parts.slice(0, -1), 'x'] : parts;
        expect(splitParts(joinParts(last))).toEqual(last);
      }),
    );
  });

  const note = fc
    .string({ minLength: 3, maxLength: 160 })
    .filter((value) => value.trim().length >= 3 && !/[\r\n]/.test(value))
    .map((value) => value.trim());
  const entry = fc.oneof(
    fc.record({ state: fc.constant('ouvert' as const), source: fc.integer({ min: 1, max: 12 }), note }),
    fc.record({ state: fc.constant('ouvert' as const), source: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ state: fc.constant('à confirmer' as const), note }),
    fc.record({ state: fc.constant('à confirmer' as const) }),
  );
  it('series come back, with any note', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...BAC_SERIE_IDS), entry), {
          selector: ([serie]) => serie,
          maxLength: 8,
        }),
        (entries) => {
          const value = seriesSchema.parse(entries.map(([serie, rest]) => ({ serie, ...rest })));
          expect(codecs.series.read(codecs.series.write(value)).value).toEqual(value);
        },
      ),
    );
  });

  const words = (min: number) =>
    fc
      .string({ minLength: min, maxLength: 80 })
      .filter((value) => value.trim().length >= min && !/[\r\n]/.test(value))
      .map((value) => value.trim());
  it('sources come back, with any title', () => {
    const source = fc.record(
      {
        title: words(5),
        publisher: words(2),
        url: webAddress().map((url) => url.slice(0, 400)),
        consultedOn: fc.constant('2026-11-23'),
      },
      { requiredKeys: ['title', 'publisher', 'url', 'consultedOn'] },
    );
    const dated = fc
      .tuple(source, fc.option(fc.constantFrom('2025', '2025-08', '2025-08-31'), { nil: undefined }))
      .map(([one, publishedOn]) => (publishedOn ? { ...one, publishedOn } : one));
    fc.assert(
      fc.property(fc.uniqueArray(dated, { selector: ({ url }) => url, maxLength: 5 }), (list) => {
        const parsed = sourcesSchema.safeParse(list);
        fc.pre(parsed.success);
        expect(codecs.sources.read(codecs.sources.write(parsed.data)).value).toEqual(parsed.data);
      }),
    );
  });

  it('a text that is tidy stays as it is', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', '\n', ' ', '- b', '[1]', '\t', 'é'), { maxLength: 20 })
          .map((bits) => bits.join('')),
        (typed) => {
          const tidy = tidyText(typed);
          expect(codecs.text.read(codecs.text.write(tidy)).value ?? '').toBe(tidy);
        },
      ),
    );
  });
});

describe('problems', () => {
  const metier = pageOf('metier', 'soudeur');
  const check = (changes: Fields, known = everything) => {
    const result = checkFields('metier', metier, { ...fieldsOfPage('metier', metier), ...changes }, known);
    return result.ok ? [] : result.problems;
  };

  it('stand in the field that holds them, in French, whatever was typed', () => {
    const english = /\b(invalid|expected|received|too small|too big|string|required|must|unrecognized)\b/i;
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        '|',
        '| | |',
        'a | b | c',
        'x | y',
        'D | ouvert | note',
        'http://x',
        '[mots](/nulle-part)',
        '9'.repeat(30),
      ),
    );
    for (const [kind, , page] of [
      pages.find(([, slug]) => slug === 'soudeur')!,
      ...PAGE_KIND_IDS.filter((kind) => kind !== 'metier').flatMap((kind) =>
        pages.filter((entry) => entry[0] === kind).slice(0, 1),
      ),
    ]) {
      const names = specsOf(kind, page).map(({ name }) => name);
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...names), typed), (changes) => {
          const result = checkFields(kind, page, { ...fieldsOfPage(kind, page), ...changes }, everything);
          if (result.ok) return;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { field, message } of result.problems) {
            expect(names).toContain(field);
            expect(message).not.toMatch(english);
            expect(message).toMatch(/^[«\p{Lu}].*[.»)]$|https:\/\/$/su);
          }
        }),
        { numRuns: runs(20, 1_500) },
      );
    }
  });

  it.each([
    ['titleFeminine', '', 'Remplissez ce champ.'],
    ['summary', 'Court.', 'Ce texte est trop court : au moins 60 signes.'],
    ['summary', 'x'.repeat(221), 'Ce texte est trop long : au plus 220 signes.'],
    ['route', '', 'Faites un choix.'],
    ['keywords', 'un\ndeux', 'Il en faut au moins 3.'],
    ['keywords', 'fer\nmétal\n\nfer', 'La même ligne est écrite deux fois.'],
    ['guide-isco08', '72', 'Le code CITP-08 a quatre chiffres.'],
    [
      'guide-questions',
      'Quelle est votre journée ?\n\nUne phrase qui affirme.\nEt le soir, que faites-vous ?',
      'Ligne 3 : Une question finit par un point d’interrogation.',
    ],
    [
      'guide-series',
      'D | ouvert | sans source',
      'Ligne 1 : « ouvert » demande une source ; « à confirmer » n’en a pas.',
    ],
    [
      'guide-series',
      'D | à confirmer\nZ | à confirmer',
      'Ligne 2 : « Z » n’est pas dans la liste des valeurs possibles.',
    ],
    ['guide-sources', 'Un titre | Un éditeur', 'Ligne 1 : il faut cinq parties divisées par |, il y en a 2.'],
    [
      'guide-sources',
      'Un titre | Un éditeur | ftp://x | | 2026-11-23',
      'Ligne 1 : L’adresse de la source commence par https://',
    ],
    ['related', 'soudeur\nmacon', 'Un métier n’est pas voisin de lui-même.'],
    [
      'related',
      'Maçon\nplombier',
      'Ligne 1 : Écrivez la fin de l’adresse d’une page, en petites lettres sans accent, par exemple « soudeur ».',
    ],
  ])('%s: « %s »', (field, typed, message) => expect(check({ [field]: typed })).toContainEqual({ field, message }));

  it('a source that no text names, and a number without a source, are said of the sources', () => {
    const [first = '', ...rest] = fieldsOfPage('metier', metier)['guide-sources']!.split('\n');
    const added = check({
      'guide-sources': [first, ...rest, 'Un titre de plus | Un éditeur | https://exemple.cg/x |  | 2026-11-23']
        .filter((line) => line !== '')
        .join('\n'),
    });
    expect(added.map(({ field }) => field)).toEqual(['guide-sources']);
    expect(added[0]!.message).toContain('n’est citée nulle part');
  });

  it('pages that do not exist are refused, in lists and in texts', () => {
    const only = (...slugs: string[]): KnownPages => ({
      metier: new Set(slugs),
      formation: new Set(),
      parcours: new Set(),
    });
    // Said at once, also while something else is wrong.
    expect(check({ related: 'macon\nplombier', summary: '' }, only('macon')).map(({ field }) => field)).toContain(
      'related',
    );
    expect(check({ related: 'macon\nplombier' }, only('macon')).filter(({ field }) => field === 'related')).toEqual([
      { field: 'related', message: 'Ligne 2 : Aucune page ne s’appelle « plombier ».' },
    ]);
    const name = specsOf('metier', metier).find(({ path }) => path === 'guide.sections.argent')!.name;
    const text = `${metier.guide.sections.argent}\n\nVoir [le métier](/metiers/rien), [la méthode](/methode) et [autre chose](/nulle-part).`;
    expect(check({ [name]: text }).map(({ message }) => message)).toEqual([
      'Le lien /nulle-part ne mène à aucune page du site.',
    ]);
    expect(
      check({ [name]: text }, { ...everything, metier: { has: (slug) => slug !== 'rien' } }).map(
        ({ message }) => message,
      ),
    ).toContain('Le lien /metiers/rien ne mène à aucune page du site.');
  });

  it('a situation’s problem stands in the place that was filled in', () => {
    const situation = parsePage('parcours', {
      slug: 'essai',
      title: 'Que faire quand on ne sait pas encore ?',
      summary: 'x'.repeat(80),
      keywords: ['un', 'deux', 'trois'],
      intro: 'i'.repeat(120),
      sections: [
        { heading: 'Premier', text: 'a'.repeat(80) },
        { heading: 'Deuxième', text: 'b'.repeat(80) },
      ],
      steps: ['Faites ceci tout de suite.', 'Faites cela ensuite.'],
      occupations: [],
      formations: [],
      sources: [],
      author: 'rédaction',
      updatedOn: '2026-11-23',
    });
    if (!situation.ok) throw new Error('the example is not valid');
    const fields = {
      ...fieldsOfPage('parcours', situation.page),
      'sections-4-heading': 'Cinquième',
      'sections-4-text': 'court',
    };
    expect(checkFields('parcours', situation.page, fields, everything)).toEqual({
      ok: false,
      problems: [{ field: 'sections-4-text', message: 'Ce texte est trop court : au moins 60 signes.' }],
    });
    const alone = {
      ...fieldsOfPage('parcours', situation.page),
      'sections-0-heading': '',
      'sections-0-text': '',
      'sections-1-heading': '',
      'sections-1-text': '',
    };
    expect(checkFields('parcours', situation.page, alone, everything)).toMatchObject({
      ok: false,
      problems: [{ field: 'sections-0-heading', message: 'Il en faut au moins 2.' }],
    });
  });
});

describe('differences', () => {
  it('name the fields that changed, before and after, in words', () => {
    const page = pageOf('metier', 'soudeur');
    const changed = {
      ...page,
      minorsDanger: !page.minorsDanger,
      route: 'etudes-longues' as const,
      keywords: [...page.keywords.slice(1), 'arc'],
    };
    expect(pageDifferences('metier', page, changed).map(({ name, before, after }) => [name, before, after])).toEqual([
      ['keywords', page.keywords.join('\n'), [...page.keywords.slice(1), 'arc'].join('\n')],
      ['route', expect.any(String), 'Études longues (bac\u00a0+\u00a04 et plus)'],
      ['minorsDanger', page.minorsDanger ? 'oui' : 'non', page.minorsDanger ? 'non' : 'oui'],
    ]);
  });
  it('do not count line ends and outer spaces', () => {
    const page = pageOf('metier', 'soudeur');
    const fields = fieldsOfPage('metier', page);
    const spaced = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        value === '' ? value : ` ${value.replaceAll('\n', '\r\n')}\r\n`,
      ]),
    );
    expect(differencesOf(specsOf('metier', page), fields, spaced)).toEqual([]);
  });
});
