import { describe, expect, it } from 'vitest';
import { RIASEC } from '../../instruments/riasec.ts';
import type { Answers } from '../types.ts';
import { drawnAnswers, seeded } from '../testing.ts';
import { figuresOf, type InstrumentFigures } from './figures.ts';
import { renewedFigures } from './renewal.ts';
import type { Sending } from './sendings.ts';
import { emptyTally, tallyPerson } from './tally.ts';

const random = seeded(7);
const drawn = (): Answers => drawnAnswers(RIASEC, { R: 2, I: 2, A: 2, S: 2, E: 2, C: 2 }, random);
const sent = (answers: Answers, days = 0): Sending => ({
  answers,
  pageSeconds: [60, 60, 60, 60, 60],
  at: new Date(Date.UTC(2026, 0, 1 + days)),
});
const [, secondOfR] = RIASEC.items.filter(({ pole }) => pole === 'R');
/** Answers of somebody who does not know one activity of R. */
const withoutR = (): Answers => ({ ...drawn(), [secondOfR!.id]: 'x' });

/** The figures of people with the results listed for each. */
function figuresFor(people: readonly (readonly Sending[])[]): InstrumentFigures {
  const tally = emptyTally(RIASEC);
  for (const sendings of people) tallyPerson(tally, sendings);
  return figuresOf(tally);
}
const many = <T>(length: number, one: () => T): T[] => Array.from({ length }, one);
const once = (): Sending[] => [sent(drawn())];

describe('figures that are renewed', () => {
  const before = many(40, once);
  const standing = figuresFor(before);

  it.each([-9, -1, 0, 1, 9])('stand when %i people came', (change) => {
    const people = change < 0 ? before.slice(0, change) : [...before, ...many(change, once)];
    expect(renewedFigures(RIASEC, standing, figuresFor(people))).toBeNull();
  });

  it.each([-10, 10])('are those of everybody counted when %i people came', (change) => {
    const counted = figuresFor(change < 0 ? before.slice(0, change) : [...before, ...many(change, once)]);
    // Nobody came twice, so that the retest stands at no pair before and after.
    expect(renewedFigures(RIASEC, standing, counted)).toEqual(counted);
  });

  it('leave a scale as it stands when one of the ten who came answered all of it', () => {
    const counted = figuresFor([...before, once(), ...many(9, () => [sent(withoutR())])]);
    const renewed = renewedFigures(RIASEC, standing, counted)!;
    expect(renewed.people).toBe(50);
    expect(renewed.poles.R).toEqual(standing.poles.R);
    expect(renewed.poles.I).toEqual(counted.poles.I);
    for (const [index, { id, pole }] of RIASEC.items.entries()) {
      const [was, is, item] = [standing.items[index]!, counted.items[index]!, renewed.items[index]!];
      expect(item.itemRest, id).toBe((pole === 'R' ? was : is).itemRest);
      expect(item.mean, id).toBe((id === secondOfR!.id ? was : is).mean);
      expect(item.n, id).toBe(id === secondOfR!.id ? 40 : 50);
    }
  });

  it('leave the retest as it stands when one of the ten who came did the test twice', () => {
    const twice = () => [sent(drawn()), sent(drawn(), 30)];
    const pairs = many(40, twice);
    const stood = figuresFor(pairs);
    const counted = figuresFor([...pairs, twice(), ...many(9, once)]);
    const renewed = renewedFigures(RIASEC, stood, counted)!;
    expect(renewed.poles.S.retest).toEqual(stood.poles.S.retest);
    expect(renewed.poles.S.retest.n).toBe(40);
    expect(renewed.poles.S.mean).toBe(counted.poles.S.mean);
    expect(counted.poles.S.retest.r).not.toBe(stood.poles.S.retest.r);
  });
});
