import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { byPole } from '#lib/interests/poles.ts';
import type { InstrumentFigures, PoleFigures } from '#lib/assessments/core/item-analysis/index.ts';
import { Measured } from './measured.tsx';

const text = (found: Parameters<typeof Measured>[0]['found']) =>
  renderToStaticMarkup(<Measured found={found} />).replace(/[\u00a0\u202f]/g, ' ');

const pole = (change: Partial<PoleFigures>): PoleFigures => ({
  n: 212,
  mean: 23.46,
  deviation: 7.1,
  alpha: 0.8149,
  alphaInterval: { low: 0.7749, high: 0.8512 },
  measurementError: 3.05,
  retest: { n: 199, r: 0.9 },
  ...change,
});
const figures = (change: Partial<PoleFigures> = {}): InstrumentFigures => ({
  people: 230,
  leftOut: { careless: 0, blank: 0, repeated: 0 },
  poles: byPole(() => pole(change)),
  items: [],
});

it('below 200 people says how many there are, and no figure', () => {
  const html = text({ n: 37, figures: null });
  expect(html).toContain('pas encore assez de réponses (N = 37)');
  expect(html).not.toContain('<table');
});

it('from 200 on says what the database shows, each figure with its number', () => {
  const html = text({ n: 212, figures: figures() });
  const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell]) => cell);
  expect(cells.slice(6, 12)).toEqual([
    'Fabriquer et réparer',
    '212',
    '23,5',
    '0,81 [0,77 ; 0,85]',
    '3,0',
    // One pair too few.
    'pas encore assez de réponses (N = 199)',
  ]);
  expect(text({ n: 212, figures: figures({ retest: { n: 200, r: 0.9 } }) })).toContain('0,90 (N = 200)');
  expect(html).toContain('α (alpha)');
});

it('shows no part of a figure that rests on one person too few', () => {
  const html = text({ n: 200, figures: figures({ n: 199 }) });
  expect(html).toContain('<td>pas encore assez de réponses (N = 199)</td>');
  expect(html).not.toMatch(/0,81|0,77|3,0|23,5/);
});

it('says what is not defined, and when nothing can be read', () => {
  expect(text({ n: 212, figures: figures({ alpha: null, alphaInterval: null }) })).toContain('<td>non calculable</td>');
  expect(text(null)).toContain('ne peuvent pas être lus en ce moment');
});
