import type { Equation } from './equations.ts';
import type { Cell } from './figures.ts';

const NEAR_ZERO = 1e-9;

/** An equation as a reader has it: the cells that they do not know, with +1 for a part and -1 for the total. */
type Line = { readonly terms: ReadonlyMap<Cell, number>; readonly sum: number };

/**
 * What a careful reader works out of the printed numbers: whatever follows from the sums, and that parts of nothing are
 * nothing.
 * @param known what is printed
 * @returns every cell that is known in the end
 */
export function workedOut(equations: readonly Equation[], known: ReadonlyMap<Cell, number>): Map<Cell, number> {
  const all = new Map(known);
  for (;;) {
    const lines = equations.map((equation) => unknownIn(equation, all)).filter(({ terms }) => terms.size > 0);
    const found = [...emptied(lines), ...solved(lines)];
    if (found.length === 0) return all;
    for (const [cell, value] of found) all.set(cell, value);
  }
}

function unknownIn(of: Equation, known: ReadonlyMap<Cell, number>): Line {
  const terms = new Map<Cell, number>();
  let sum = 0;
  for (const [cell, sign] of [...of.parts.map((part) => [part, 1] as const), [of.total, -1] as const]) {
    const value = known.get(cell);
    if (value === undefined) terms.set(cell, (terms.get(cell) ?? 0) + sign);
    else sum -= sign * value;
  }
  return { terms, sum };
}

/** No number is below nothing: unknown parts that sum up to nothing are known. */
const emptied = (lines: readonly Line[]): [Cell, number][] =>
  lines
    .filter(({ terms, sum }) => sum === 0 && [...terms.values()].every((sign) => sign > 0))
    .flatMap(({ terms }) => [...terms.keys()].map((cell): [Cell, number] => [cell, 0]));

/** What the sums alone decide: Gauss and Jordan, and then the lines with a single unknown. */
function solved(lines: readonly Line[]): [Cell, number][] {
  const unknown = [...new Set(lines.flatMap(({ terms }) => [...terms.keys()]))];
  const width = unknown.length;
  const rows = lines.map(({ terms, sum }) => [...unknown.map((cell) => terms.get(cell) ?? 0), sum]);
  let at = 0;
  for (let column = 0; column < width && at < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= at && Math.abs(row[column]!) > NEAR_ZERO);
    if (pivot < 0) continue;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const lead = rows[at]!;
    const by = lead[column]!;
    for (let index = column; index <= width; index += 1) lead[index] = lead[index]! / by;
    for (const row of rows) {
      const times = row[column]!;
      if (row === lead || Math.abs(times) <= NEAR_ZERO) continue;
      for (let index = column; index <= width; index += 1) row[index] = row[index]! - times * lead[index]!;
    }
    at += 1;
  }
  return rows.slice(0, at).flatMap((row): [Cell, number][] => {
    const left = unknown.filter((_, index) => Math.abs(row[index]!) > NEAR_ZERO);
    return left.length === 1 ? [[left[0]!, Math.round(row[width]!)]] : [];
  });
}
