import { workedOut } from './attacker.ts';
import { isUnprinted, type Equation } from './equations.ts';
import type { Cell } from './figures.ts';

/** Below this number a cell may point at somebody. */
export const LEAST = 5;

/**
 * Which numbers are printed: none below five, and none more from which such a one could be worked out. Whatever gives
 * one away costs the smallest printed number that is tied to it. That a number is nothing may be worked out: it points
 * at nobody.
 * @param also cells that are not to be printed for another reason
 * @returns the cells that are hidden
 */
export function hidden(
  cells: ReadonlyMap<Cell, number>,
  equations: readonly Equation[],
  also: ReadonlySet<Cell> = new Set(),
): ReadonlySet<Cell> {
  const out = new Set([...cells].filter(([cell, value]) => value < LEAST || also.has(cell)).map(([cell]) => cell));
  const secret = [...cells].filter(([cell, value]) => value > 0 && out.has(cell)).map(([cell]) => cell);
  for (;;) {
    const printed = new Map([...cells].filter(([cell]) => !out.has(cell)));
    const known = workedOut(equations, printed);
    const given = secret.find((cell) => known.has(cell));
    if (given === undefined) return out;
    out.add(smallestTiedTo(given, printed, equations));
  }
}

/** The smallest printed number on a path of sums to this cell, the nearest first. */
function smallestTiedTo(cell: Cell, printed: ReadonlyMap<Cell, number>, equations: readonly Equation[]): Cell {
  let reached = new Set([cell]);
  for (;;) {
    const around = new Set(
      equations
        .map(({ total, parts }) => [total, ...parts])
        .filter((tied) => tied.some((one) => reached.has(one)))
        .flat(),
    );
    const choice = [...around]
      .filter((one) => printed.has(one) && !isUnprinted(one))
      .toSorted((a, b) => printed.get(a)! - printed.get(b)! || (a < b ? -1 : 1));
    if (choice[0] !== undefined) return choice[0];
    // Never so: a cell that is given away is tied to what gives it away.
    if (around.size === reached.size) throw new Error(`nothing printed is tied to ${cell}`);
    reached = around;
  }
}
