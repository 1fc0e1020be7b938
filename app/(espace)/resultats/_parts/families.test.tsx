import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { POLE_TEXTS, analyse, interpret, type Answers } from '#lib/assessments/core/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { POLES, byPole, type ByPole } from '#lib/interests/poles.ts';
import { Families, leadingCount } from './families.tsx';

/** Somebody who answers every question of a pole alike. */
const answering = (values: ByPole<number>) =>
  analyse(RIASEC, Object.fromEntries(RIASEC.items.map(({ id, pole }) => [id, values[pole]])) as Answers);
const show = (analysis: ReturnType<typeof answering>) =>
  renderToStaticMarkup(<Families analysis={analysis} reading={interpret(analysis, RIASEC)} print={false} />);
/** Names of the families that stand open, and those of the last fold. */
function parts(html: string) {
  const open = html.replace(/<details>.*?<\/details>/gs, '');
  const folds = [...html.matchAll(/<details><summary>(.*?)<\/summary>(.*?)<\/details>/gs)];
  const named = (text = '') => POLES.filter((pole) => text.includes(POLE_TEXTS[pole].name));
  return { open: named(open), last: named(folds.at(-1)?.[2]), summary: folds.at(-1)?.[1] };
}

describe('the families of a result', () => {
  test('those that lead stand open, those that do not attract are one folded line', () => {
    const analysis = answering({ R: 4, I: 3, A: 0, S: 0, E: 1, C: 0 });
    expect(parts(show(analysis))).toEqual({
      open: ['R', 'I'],
      last: ['A', 'S', 'E', 'C'],
      summary: 'Quatre familles vous attirent moins',
    });
  });

  test('four tied for the first place all stand open: none is chosen among them', () => {
    expect(leadingCount(answering({ R: 4, I: 4, A: 4, S: 4, E: 0, C: 0 }))).toBe(4);
  });

  test('a fourth that attracts less is folded', () => {
    const analysis = answering({ R: 4, I: 4, A: 4, S: 3, E: 0, C: 0 });
    expect(parts(show(analysis))).toMatchObject({ open: ['R', 'I', 'A'], last: ['S', 'E', 'C'] });
  });

  test('without a preference none leads, and all six can be unfolded', () => {
    const analysis = answering(byPole(() => 3));
    expect(parts(show(analysis))).toEqual({
      open: [],
      last: [...POLES],
      summary: 'Vos réponses, famille par famille',
    });
  });
});
