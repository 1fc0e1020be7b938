import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { drawnAnswers, seeded } from '#lib/assessments/core/testing.ts';
import {
  emptyTally,
  figuresOf,
  smallestN,
  tallyPerson,
  type ItemFigures,
} from '#lib/assessments/core/item-analysis/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { InstrumentView } from './instrument-view.tsx';
import { doubtsAbout } from './item-tables.tsx';

/** What so many people's answers give; the first item is unknown to every fourth. */
function stored(count: number) {
  const random = seeded(5);
  const tally = emptyTally(RIASEC);
  for (let person = 0; person < count; person += 1) {
    const liking = () => 0.5 + 3 * random();
    const answers = drawnAnswers(
      RIASEC,
      { R: liking(), I: liking(), A: liking(), S: liking(), E: liking(), C: liking() },
      random,
    );
    const unknown = person % 4 === 0 ? { [RIASEC.items[0]!.id]: 'x' as const } : {};
    tallyPerson(tally, [{ answers: { ...answers, ...unknown }, pageSeconds: [], at: new Date(0) }]);
  }
  const figures = figuresOf(tally);
  return { n: smallestN(figures), figures, computedAt: new Date('2026-11-27T02:10:00Z') };
}
const html = (found: ReturnType<typeof stored> | null, versions = ['1', '2']) =>
  renderToStaticMarkup(<InstrumentView instrument={RIASEC} versions={versions} stored={found} />).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );

describe('the figures of the instrument', () => {
  it('before the first run say what they wait for', () => {
    const page = html(null);
    expect(page).toContain('Aucun chiffre n’a encore été calculé');
    expect(page).not.toContain('<table');
  });

  it('on 29 people: their number in the place of each figure', () => {
    const page = html(stored(29));
    expect(page).toContain('29 personnes');
    expect(page).toContain('pas encore assez de réponses (N = 29)');
    expect(page).not.toContain('<table');
  });

  it('on forty: the date, the versions, six scales and sixty questions, what is left of each pole by itself', () => {
    const found = stored(40);
    const page = html(found, ['1', '2', '3']);
    expect(page).toContain(
      'versions 1, 2 et 3. Calculé le 27 novembre 2026 à 03 h 10 sur les réponses de 40 personnes',
    );
    expect(page.match(/<table/g)).toHaveLength(7);
    for (const { text } of RIASEC.items) expect(page).toContain(text);
    // Thirty have answered every question of the pole whose first item ten do not know.
    expect(page).toMatch(/<th scope="row">R : Fabriquer et réparer<\/th><td>\d+<\/td>/);
    expect(found.n).toBe(30);
    expect(page).toContain('souvent inconnue');
    expect(page).toContain('pas encore assez de réponses (N = 0)'); // nobody did the test twice
    expect(page).not.toContain('NaN');
    expect(page).toContain('pour l’instant 30');
  });

  it('weigh, with every figure, less than what a screen may', () => {
    // The frame of the screen takes about two kilobytes of its eight.
    expect(gzipSync(html(stored(300))).length).toBeLessThan(6 * 1024);
  });
});

const item = (itemRest: number | null, unknownShare: number | null): ItemFigures => ({
  id: 'q01',
  n: 300,
  mean: 2,
  deviation: 1,
  itemRest,
  unknownShare,
});
test.each([
  [0.3, 0.2, []],
  [0.29, 0.2, ['peu liée aux autres questions du pôle']],
  [0.3, 0.21, ['souvent inconnue']],
  [-0.1, 0.5, ['peu liée aux autres questions du pôle', 'souvent inconnue']],
  [null, null, []],
])('an item with r %f and a share of %f is doubtful for %j', (itemRest, unknownShare, doubts) => {
  expect(doubtsAbout(item(itemRest, unknownShare))).toEqual(doubts);
});
