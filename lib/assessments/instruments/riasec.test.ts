import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ALGORITHM_VERSION, maxScore } from '#lib/assessments/core/scoring.ts';
import {
  ANSWER_VALUES,
  canonicalInstrument,
  itemsOfPage,
  pageCount,
  publicItems,
} from '#lib/assessments/core/types.ts';
import { POLES } from '#lib/interests/poles.ts';
import { INSTRUMENTS, findInstrument, instrumentToFinish, latestInstrument } from './registry.ts';
import { RIASEC, RIASEC_1, RIASEC_2, RIASEC_CONTEXTS } from './riasec.ts';

const INFINITIVE = /(er|ir|re)$/;
/** Words of the items that end like an infinitive and are none. */
const NOT_VERBS = new Set([
  'cahier',
  'quartier',
  'communautaire',
  'propre',
  'poulailler',
  'terre',
  'atelier',
  'entre',
  'formulaire',
  'lumière',
  'soir',
  'lecture',
  'centre',
  'couture',
]);
const words = (text: string): string[] => text.split(/[\s’]+/);

describe.each(INSTRUMENTS)('instrument $id version $version', (instrument) => {
  const { items } = instrument;

  test('sixty items q01 to q60, ten a pole, five pages of twelve with two a pole', () => {
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, i) => `q${i < 9 ? '0' : ''}${i + 1}`));
    expect(pageCount(instrument)).toBe(5);
    for (let page = 0; page < 5; page += 1) {
      expect(
        itemsOfPage(instrument, page)
          .map(({ pole }) => pole)
          .sort()
          .join(''),
      ).toBe('AACCEEIIRRSS');
    }
    expect(maxScore(instrument)).toBe(40);
  });

  test('the order hides the poles: no two in a row, no page like another, no half page like the other half', () => {
    const order = items.map(({ pole }) => pole).join('');
    expect(order).not.toMatch(/(.)\1/);
    const pages = order.match(/.{12}/g) ?? [];
    expect(new Set(pages).size).toBe(5);
    for (const page of pages) {
      expect(page.slice(0, 6)).not.toBe(page.slice(6));
      expect(`${page}${page}`).not.toContain(POLES.join(''));
    }
    expect(new Set(pages.map((page) => page[0])).size).toBeGreaterThanOrEqual(4);
  });

  test('no pole is always early or always late: mean place on the page within one of the middle (6.5)', () => {
    for (const pole of POLES) {
      const places = items.flatMap((item, i) => (item.pole === pole ? [(i % 12) + 1] : []));
      expect(Math.abs(places.reduce((a, b) => a + b, 0) / places.length - 6.5)).toBeLessThan(1);
    }
  });

  test.each(items.map(({ id, text }) => [id, text]))('%s « %s » keeps the criteria', (_, text) => {
    expect(words(text).length).toBeLessThanOrEqual(12);
    const [first = '', ...rest] = words(text);
    expect(first).toMatch(INFINITIVE);
    expect(first).toMatch(/^\p{Lu}/u);
    expect(
      rest.filter((word) => INFINITIVE.test(word) && !NOT_VERBS.has(word)),
      'one verb',
    ).toEqual([]);
    expect(text).not.toMatch(/ (et|ou|et\/ou) /);
    // « les pas d’une danse » is not a negation.
    expect(
      words(text.replace('les pas d’', '')).filter((word) => /^(ne?|pas|sans|jamais|aucune?|rien)$/.test(word)),
    ).toEqual([]);
    expect(text).not.toMatch(/['"“”.,;:!?()/]|\d| {2}|^\s|\s$/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/(^|[ ’])(église|prière|dieu|argent|chère?s?|riches?|célèbres?|diplômes?)( |$)/i);
  });

  test('no text twice, and no three items of one pole with the same verb', () => {
    expect(new Set(items.map(({ text }) => text.toLowerCase())).size).toBe(60);
    const verbs = new Map<string, number>();
    for (const { pole, text } of items) {
      const key = `${pole} ${text.split(' ')[0]}`;
      verbs.set(key, (verbs.get(key) ?? 0) + 1);
    }
    expect(Math.max(...verbs.values())).toBeLessThanOrEqual(2);
  });

  test('a label for each answer, in order, each different', () => {
    expect(instrument.scaleLabels.map(({ value }) => value)).toEqual(ANSWER_VALUES);
    expect(new Set(instrument.scaleLabels.map(({ label }) => label)).size).toBe(6);
    for (const { label } of instrument.scaleLabels) expect(label).not.toContain("'");
  });

  test('its answers are finished under a version with the same questions, scored by the algorithm that it names', () => {
    const finished = instrumentToFinish(instrument.id, instrument.version);
    expect(finished?.algorithmVersion).toBe(ALGORITHM_VERSION);
    expect(finished?.items).toEqual(instrument.items);
    expect(finished?.scaleLabels).toEqual(instrument.scaleLabels);
  });

  test('the key stays on the server', () => {
    for (const item of publicItems(instrument)) expect(Object.keys(item)).toEqual(['id', 'text']);
  });

  test('the registry finds it', () => {
    expect(findInstrument(instrument.id, instrument.version)).toBe(instrument);
    expect(latestInstrument(instrument.id)?.id).toBe(instrument.id);
  });
});

test('the registry holds each id and version once and knows no other', () => {
  expect(new Set(INSTRUMENTS.map(({ id, version }) => `${id} ${version}`)).size).toBe(INSTRUMENTS.length);
  expect(latestInstrument('inconnu')).toBeUndefined();
  expect(findInstrument('riasec', '0')).toBeUndefined();
  expect(instrumentToFinish('riasec', '0')).toBeUndefined();
});

test.each([
  ['first', RIASEC_1, '85081ceb10f1f6479b0bf669c4da880a0175d784ddf9cb38f35ea78a17973222'],
  ['second', RIASEC_2, '3935511f4c7bcd1dd5d356e490412a5a614b7c28da107eea656017e16af29adc'],
])('the %s version is what was published: its content has the hash of then', (_, instrument, hash) => {
  // Of the row that installations hold; a published row is never changed, so a file that differs cannot be seeded.
  expect(createHash('sha256').update(canonicalInstrument(instrument)).digest('hex')).toBe(hash);
});

test('each pole mixes home, school and work: at least two of each', () => {
  for (const pole of POLES) {
    for (const context of ['maison', 'école', 'travail']) {
      const count = RIASEC.items.filter((item) => item.pole === pole && RIASEC_CONTEXTS[item.id] === context).length;
      expect(count, `${pole} ${context}`).toBeGreaterThanOrEqual(2);
    }
  }
});

describe('canonical text', () => {
  const [first, second, ...rest] = RIASEC.items;
  if (first === undefined || second === undefined) throw new Error('no items');
  const canonical = canonicalInstrument(RIASEC);

  test.each([
    ['a text', { items: [{ ...first, text: `${first.text} neuf` }, second, ...rest] }],
    ['a key', { items: [{ ...first, pole: 'R' as const }, second, ...rest] }],
    ['the order', { items: [second, first, ...rest] }],
    ['a label', { scaleLabels: RIASEC.scaleLabels.map((scale) => ({ ...scale, label: `${scale.label}.` })) }],
    ['the algorithm', { algorithmVersion: 'riasec-1' }],
    ['the page size', { pageSize: 10 }],
  ])('changes with %s', (_, change) => {
    expect(canonicalInstrument({ ...RIASEC, ...change })).not.toBe(canonical);
  });

  test('does not depend on the order of properties, the state or the title', () => {
    const { id, version, ...others } = RIASEC;
    const items = RIASEC.items.map(({ id: itemId, text, pole }) => ({ pole, text, id: itemId }));
    expect(canonicalInstrument({ ...others, version, id, items, state: 'active', title: 'Autre' })).toBe(canonical);
  });
});
