import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { occupationSchema, SECTORS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { readOnetCsv } from '../onet.ts';
import { occupations } from './occupations/index.ts';

const table = readOnetCsv(readFileSync(new URL('./onet-30-2-interests.csv', import.meta.url), 'utf8'));
const onet = new Map(table.map(({ soc, title, interests: [R, I, A, S, E, C] }) => [soc, { title, interests: { R, I, A, S, E, C } }] as const));
const bySlug = new Map(occupations.map((o) => [o.slug, o]));
const count = (test: (o: (typeof occupations)[number]) => boolean) => occupations.filter(test).length;

describe('the catalogue as a whole', () => {
  it('holds 120 occupations with 120 slugs and 120 titles', () => {
    expect(occupations).toHaveLength(120);
    expect(bySlug.size).toBe(120);
    expect(new Set(occupations.map((o) => `${o.titleFeminine} ${o.titleMasculine}`)).size).toBe(120);
  });

  it('matches O*NET exactly 94 times, closely 17 times and roughly 9 times', () => {
    expect(count((o) => o.exactness === 'exacte')).toBe(94);
    expect(count((o) => o.exactness === 'proche')).toBe(17);
    expect(count((o) => o.exactness === 'approchée')).toBe(9);
  });

  it('covers every sector, in the order of the sectors', () => {
    const seen = [...new Set(occupations.map((o) => o.sector))];
    expect(seen).toEqual([...SECTORS]);
  });

  it('says the same sentence about no two occupations', () => {
    const sentences = occupations.flatMap((o) => o.summary.split(/(?<=[.!?])\s+/));
    expect(new Set(sentences.map((s) => s.toLowerCase())).size).toBe(sentences.length);
  });

  it('starts no two summaries with the same four words', () => {
    const starts = occupations.map((o) => o.summary.split(/[\s,]+/).slice(0, 4).join(' '));
    expect(starts.filter((s, i) => starts.indexOf(s) !== i)).toEqual([]);
  });

  it('reads the whole O*NET table', () => expect(onet.size).toBe(923));
});

describe.each(occupations.map((o) => [o.slug, o] as const))('%s', (_, o) => {
  it('is valid', () => {
    expect(occupationSchema.safeParse(o).error?.issues ?? []).toEqual([]);
  });

  it('carries the figures of its O*NET occupation, unchanged', () => {
    expect({ title: o.onetTitle, interests: o.interests }).toEqual(onet.get(o.onetSoc));
  });

  it('has neighbours that exist and name it back', () => {
    for (const slug of o.related) expect(bySlug.get(slug)?.related, slug).toContain(o.slug);
  });

  it('tells the reader when its figures come from another occupation', () => {
    if (o.exactness === 'exacte') return;
    expect(o.exactnessNote).toMatch(o.exactness === 'proche' ? /^Le profil vient d’un métier/ : /^Profil approché\u00a0:/);
  });

  it('follows French typography', () => {
    const texts = [o.titleFeminine, o.titleMasculine, o.precision, o.exactnessNote, o.summary, ...o.keywords];
    for (const text of texts.filter((t) => t !== undefined)) {
      expect(text).not.toMatch(/['"‘“”]/);
      expect(text, 'double or outer space').not.toMatch(/\s\s|^\s|\s$/);
      expect(text, 'narrow no-break space').not.toMatch(/(?<!\u202f)[;!?]/);
      expect(text, 'no-break space').not.toMatch(/(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»/);
      expect(text).not.toMatch(/\.\.|…|\s[.,]|,\S|oeu|Oeu/);
      expect(text, 'decomposed accent').toBe(text.normalize('NFC'));
    }
    for (const sentence of [o.summary, o.exactnessNote ?? 'A.']) expect(sentence).toMatch(/^[A-ZÀÉÈÊÎÔ].*\.$/);
    expect(o.titleFeminine).toMatch(/^[A-ZÉ]/);
  });

  it('gives no figure, no money and no promise', () => {
    const text = `${o.summary} ${o.exactnessNote ?? ''}`;
    expect(text).not.toMatch(/\d|%|fcfa|salaire|bientôt|garanti|débouché|métier d’avenir/i);
    expect(text, 'speaks of one sex').not.toMatch(/(^|[.;]\s)(il|elle|ils|elles)\s/i);
  });
});
