import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { POLES } from '#lib/interests/poles.ts';
import type { Instrument } from '#lib/assessments/core/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { QuestionForm } from './question-form.tsx';
import { nextAddress } from './save-page.ts';

const render = (instrument: Instrument, page: number): string =>
  renderToStaticMarkup(
    <QuestionForm
      instrument={instrument}
      page={page}
      answers={{ q01: 4, q02: 'x' }}
      missing={[{ id: 'q03', number: 3 }]}
      answered={2}
      formToken="t"
      attemptId={null}
    />,
  );

describe('a page of questions', () => {
  it('tells nothing of the key: with every pole changed, it is the same page', () => {
    const turned: Instrument = {
      ...RIASEC,
      items: RIASEC.items.map((item) => ({ ...item, pole: POLES[(POLES.indexOf(item.pole) + 1) % 6] ?? 'R' })),
    };
    for (const page of [1, 2, 3, 4, 5]) expect(render(turned, page)).toBe(render(RIASEC, page));
  });

  it('asks twelve questions, keeps what was chosen, and links each fault to its question', () => {
    const html = render(RIASEC, 1);
    expect(html.match(/<fieldset/g)).toHaveLength(12);
    expect(html).toMatch(
      /name="q01" value="4"[^>]*checked|checked=""[^>]*name="q01" value="4"|name="q01" checked="" value="4"/,
    );
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).toContain('<a href="#q03">Choisissez une réponse à la question 3.</a>');
    expect(html).toContain('id="q03"');
  });

  it('sends the Enter key on, not back', () => {
    expect(/<button[^>]*value="([a-z]+)"/.exec(render(RIASEC, 1))?.[1]).toBe('continuer');
  });
});

describe('nextAddress', () => {
  const all = Object.fromEntries(RIASEC.items.map(({ id }) => [id, 2 as const]));
  const without = (...ids: string[]) => ({
    instrument: RIASEC,
    answers: Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id))),
  });

  it('goes on, back, to the pause, or to what is missing', () => {
    expect(nextAddress(without('q13'), 1, 'continuer')).toBe('/tests/riasec/questions/2');
    expect(nextAddress(without('q03', 'q13'), 1, 'continuer')).toBe('/tests/riasec/questions/1?verifier=1');
    expect(nextAddress(without('q13'), 5, 'continuer')).toBe('/tests/riasec/questions/2?verifier=1');
    expect(nextAddress(without('q13'), 3, 'avant')).toBe('/tests/riasec/questions/2');
    expect(nextAddress(without('q13'), 1, 'avant')).toBe('/tests/riasec');
    expect(nextAddress(without('q13'), 2, 'pause')).toBe('/tests/riasec/pause');
    expect(nextAddress({ instrument: RIASEC, answers: all }, 2, 'continuer')).toBeNull();
  });
});
