import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formationSchema } from '#lib/guides/core/kinds/formation/schema.ts';
import { guideSchema } from '#lib/guides/core/kinds/metier/guide.ts';
import { situationSchema } from '#lib/guides/core/kinds/parcours/schema.ts';
import { linksOf, plainText } from '#lib/guides/core/text.ts';
import { occupations } from './occupations/index.ts';
import { loadFormations, loadGuides, loadSituations } from './load.ts';
import { sentencesOf, shingles, textFaults } from './texts.testing.ts';

const [guides, formations, situations] = await Promise.all([loadGuides(), loadFormations(), loadSituations()]);
const slugs = new Set(occupations.map(({ slug }) => slug));
const ADDRESSES = new Set([
  '/', '/metiers', '/formations', '/recherche', '/methode', '/parents', '/contact', '/tests/riasec',
  ...[...slugs].map((slug) => `/metiers/${slug}`), ...[...formations.keys()].map((slug) => `/formations/${slug}`), ...[...situations.keys()].map((slug) => `/parcours/${slug}`),
]);
/** Unit groups of ISCO-08 that the French table at hand leaves out. */
const BEYOND_THE_TABLE = '2143 2144 2145 2149 2151 2152 2162 2164 2211 2240 2353 2354 2424 2431 2512 2513 2514 2521 2523 2529 3123 3134 3142 3143 3155 3253 3331 3353 3354 3411 3422 3512 4131 5132 5152 5162 5169 5211 5212 5221 5243 5322 6111 6122 6123 6130 6222 6223 7111 7119 7125 7132 7422 7514 7535 7543 7549 9311 9329'.split(' ');
const ISCO = new Set([...readFileSync(new URL('./isco-08-unit-groups-fr.csv', import.meta.url), 'utf8').split('\n').slice(1).map((line) => line.slice(0, 4)), ...BEYOND_THE_TABLE]);

/** Everything that a reader reads in one entry, text by text. */
const textsOfGuide = (guide: NonNullable<ReturnType<typeof guides.get>>) => [...Object.values(guide.sections), ...guide.questions, ...guide.series.flatMap(({ note }) => note ?? [])];
const all = new Map<string, readonly string[]>([
  ...[...guides].map(([slug, guide]) => [`/metiers/${slug}`, textsOfGuide(guide)] as const),
  ...[...formations].map(([slug, f]) => [`/formations/${slug}`, [f.summary, ...Object.values(f.sections), ...(f.agrement ? [f.agrement.note] : []), ...f.series.flatMap(({ note }) => note ?? [])]] as const),
  ...[...situations].map(([slug, s]) => [`/parcours/${slug}`, [s.summary, s.intro, ...s.sections.map(({ text }) => text), ...s.steps]] as const),
]);
const faults = (texts: readonly string[]) => texts.flatMap((text) => textFaults(text));
const brokenLinks = (texts: readonly string[]) => texts.flatMap(linksOf).filter((href) => !ADDRESSES.has(href.replace(/#.*$/, '')));
const problems = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) => result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

/** Which entries hold each piece; those in two entries. */
function sharedPieces(piecesOf: (text: string) => string[], keys: Iterable<string>): string[] {
  const holders = new Map<string, Set<string>>();
  for (const key of keys) for (const piece of (all.get(key) ?? []).flatMap(piecesOf)) holders.set(piece, (holders.get(piece) ?? new Set()).add(key));
  return [...holders].filter(([, entries]) => entries.size > 1).map(([piece, entries]) => `${[...entries].join(' + ')} : ${piece}`);
}

describe.each([...guides])('guide %s', (slug, guide) => {
  const texts = all.get(`/metiers/${slug}`)!;
  it('belongs to an occupation and is valid', () => {
    expect(slugs).toContain(slug);
    expect(problems(guideSchema.safeParse(guide))).toEqual([]);
  });
  it('follows typography and tone, and leads only to pages that exist', () => {
    expect(faults(texts)).toEqual([]);
    expect(brokenLinks(texts)).toEqual([]);
  });
  it('has a CITP-08 code of four digits that exists in the list', () => expect(ISCO).toContain(guide.isco08));
  it('is as long as its depth says', () => {
    const words = texts.map(plainText).join(' ').split(/\s+/).length;
    if (guide.depth === 'approfondi') expect(words).toBeGreaterThan(650);
    else expect(words).toBeGreaterThan(180);
    expect(words).toBeLessThan(1500);
  });
});

describe.each([...formations])('formation %s', (slug, formation) => {
  const texts = all.get(`/formations/${slug}`)!;
  it('is valid, under its own name', () => {
    expect(problems(formationSchema.safeParse(formation))).toEqual([]);
    expect(formation.slug).toBe(slug);
    expect(formation.occupations.filter((occupation) => !slugs.has(occupation))).toEqual([]);
    if (formation.parent) expect(formations.has(formation.parent)).toBe(true);
  });
  it('follows typography and tone, and leads only to pages that exist', () => {
    expect(faults([...texts, formation.name])).toEqual([]);
    expect(brokenLinks(texts)).toEqual([]);
  });
});

describe.each([...situations])('parcours %s', (slug, situation) => {
  const texts = all.get(`/parcours/${slug}`)!;
  it('is valid, under its own name', () => {
    expect(problems(situationSchema.safeParse(situation))).toEqual([]);
    expect(situation.slug).toBe(slug);
    expect(situation.occupations.filter((occupation) => !slugs.has(occupation))).toEqual([]);
    expect(situation.formations.filter((formation) => !formations.has(formation))).toEqual([]);
  });
  it('follows typography and tone, and leads only to pages that exist', () => {
    expect(faults([...texts, situation.title, ...situation.sections.map(({ heading }) => heading)])).toEqual([]);
    expect(brokenLinks(texts)).toEqual([]);
  });
});

describe('all texts together', () => {
  it('no two entries share a sentence', () => expect(sharedPieces(sentencesOf, all.keys())).toEqual([]));
  it('no two guides share a run of twelve words', () => expect(sharedPieces((text) => shingles(text, 12), [...all.keys()].filter((key) => key.startsWith('/metiers/')))).toEqual([]));
  it('the guides in depth are at least sixty, and each occupation has a guide', () => {
    expect([...guides.values()].filter(({ depth }) => depth === 'approfondi').length).toBeGreaterThanOrEqual(60);
    expect([...slugs].filter((slug) => !guides.has(slug))).toEqual([]);
  });
});
