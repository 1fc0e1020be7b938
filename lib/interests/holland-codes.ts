import { POLES, type ByPole, type Pole } from './poles.ts';
import { sixValues, type Interests } from './six-values.ts';

/** Poles from the highest value to the lowest, equal values together in one step (steps in hexagon order inside). */
export function tieSteps(values: ByPole<number>): Pole[][] {
  const steps: Pole[][] = [];
  for (const pole of [...POLES].sort((a, b) => values[b] - values[a] || POLES.indexOf(a) - POLES.indexOf(b))) {
    const last = steps.at(-1);
    if (last?.[0] !== undefined && values[last[0]] === values[pole]) last.push(pole);
    else steps.push([pole]);
  }
  return steps;
}

/**
 * Every Holland code that the values allow: letters in descending order of value, each tie resolved in each
 * possible way (Iachan 1990). In: six values of any scale; `length` 1–6 (three by custom).
 * Out: one code without ties, up to 120 three-letter codes when all six are equal. In hexagon order.
 */
export function hollandCodes(values: ByPole<number>, length = 3): string[] {
  return codesOfSteps(tieSteps(values), length);
}

/**
 * The same for poles that are already in steps, the highest first, those of a step being tied by whatever rule
 * (`tiedGroups`): a letter is never given a place that the rule does not give it.
 */
export function codesOfSteps(steps: readonly (readonly Pole[])[], length = 3): string[] {
  let codes = [''];
  for (const step of steps) {
    for (let taken = 0; taken < step.length && (codes[0]?.length ?? length) < length; taken += 1) {
      codes = codes.flatMap((code) => step.filter((pole) => !code.includes(pole)).map((pole) => code + pole));
    }
  }
  return codes;
}

/** Every tie-resolved three-letter code of an occupation’s six values (see `hollandCodes`). */
export function occupationCode(interests: Interests): string[] {
  const [R, I, A, S, E, C] = sixValues(interests);
  return hollandCodes({ R, I, A, S, E, C });
}

/** Mean of an index over tie-resolved codes: the rule for every index that needs a code. Null without a code. */
export function meanOverCodes(codes: readonly string[], index: (code: string) => number): number | null {
  if (codes.length === 0) return null;
  let total = 0;
  for (const code of codes) total += index(code);
  return total / codes.length;
}
