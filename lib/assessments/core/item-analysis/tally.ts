import { POLES, byPole, type ByPole, type Pole } from '#lib/interests/poles.ts';
import type { Answers, Instrument } from '../types.ts';
import { addRow, emptyMoments, type GrowingMoments } from './coefficients.ts';
import { firstRetest, verdictOn, type Sending } from './sendings.ts';

/** Sums of one item over the people counted. */
export interface ItemTally {
  answered: number;
  sum: number;
  squares: number;
  /** “I do not know this activity.” */
  unknown: number;
}

/** What people's answers add up to. It grows with the number of items, not of people. */
export interface Tally {
  readonly instrument: Instrument;
  /** People whose answers count, each once. */
  people: number;
  /** Results that do not count, by why. 'repeated': a later one of somebody who counts. */
  readonly leftOut: { careless: number; blank: number; repeated: number };
  /** Of the people who answered every item of the pole from 0 to 4. */
  readonly poles: ByPole<GrowingMoments>;
  /** Scores of those who did so twice, as pairs. */
  readonly retests: ByPole<GrowingMoments>;
  /** In display order. */
  readonly items: readonly ItemTally[];
}

/** Items of one pole, in display order. */
export const itemsOf = (instrument: Instrument, pole: Pole) => instrument.items.filter((item) => item.pole === pole);

export const emptyTally = (instrument: Instrument): Tally => ({
  instrument,
  people: 0,
  leftOut: { careless: 0, blank: 0, repeated: 0 },
  poles: byPole((pole) => emptyMoments(itemsOf(instrument, pole).length)),
  retests: byPole(() => emptyMoments(2)),
  items: instrument.items.map(() => ({ answered: 0, sum: 0, squares: 0, unknown: 0 })),
});

/** The values of a pole; null as soon as one is missing: a total of fewer items is another total. */
function poleValues(instrument: Instrument, answers: Answers, pole: Pole): number[] | null {
  const values: number[] = [];
  for (const { id } of itemsOf(instrument, pole)) {
    const answer = answers[id];
    if (typeof answer !== 'number') return null;
    values.push(answer);
  }
  return values;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Adds all the results of one person, in any order. The first that may be used counts and no other: who repeats the
 * test would weigh more, and answers after having read a result are no longer naive.
 */
export function tallyPerson(tally: Tally, sendings: readonly Sending[]): void {
  const { instrument, leftOut } = tally;
  const usable: Sending[] = [];
  for (const sending of sendings.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const verdict = verdictOn(instrument, sending);
    if (verdict === 'usable') usable.push(sending);
    else leftOut[verdict] += 1;
  }
  const [first] = usable;
  if (!first) return;
  tally.people += 1;
  leftOut.repeated += usable.length - 1;
  tallyItems(tally, first.answers);
  const retest = firstRetest(usable);
  for (const pole of POLES) {
    const values = poleValues(instrument, first.answers, pole);
    if (values) addRow(tally.poles[pole], values);
    const [before, after] = retest?.map(({ answers }) => poleValues(instrument, answers, pole)) ?? [];
    if (before && after) addRow(tally.retests[pole], [sumOf(before), sumOf(after)]);
  }
}

function tallyItems({ instrument, items }: Tally, answers: Answers): void {
  instrument.items.forEach(({ id }, index) => {
    const answer = answers[id];
    const item = items[index];
    if (!item || answer === undefined) return;
    if (answer === 'x') {
      item.unknown += 1;
      return;
    }
    item.answered += 1;
    item.sum += answer;
    item.squares += answer * answer;
  });
}
