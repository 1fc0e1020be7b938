import { equationsOf } from './equations.ts';
import { tally, type Cell, type Counted, type Groups } from './figures.ts';
import { hidden } from './hide.ts';

/** The numbers that are printed; null: hidden. */
export type Printed = ReadonlyMap<Cell, number | null>;

const print = (cells: ReadonlyMap<Cell, number>, out: ReadonlySet<Cell>): Printed =>
  new Map([...cells].map(([cell, value]) => [cell, out.has(cell) ? null : value]));

/** The tables of one month. */
export function monthTables(counted: readonly Counted[], month: string, groups: Groups): Printed {
  const cells = tally(
    counted.filter((one) => one.month === month),
    groups,
  );
  return print(cells, hidden(cells, equationsOf(groups)));
}

/**
 * The tables of a whole year. A number of the year is not printed if the months beside it, whose tables are printed
 * too, would leave a single small number for the month that is hidden.
 */
export function yearTables(counted: readonly Counted[], groups: Groups): Printed {
  const equations = equationsOf(groups);
  const months = [...Map.groupBy(counted, ({ month }) => month).values()].map((ofMonth) => {
    const cells = tally(ofMonth, groups);
    return { cells, out: hidden(cells, equations) };
  });
  const cells = tally(counted, groups);
  const alone = [...cells.keys()].filter(
    (cell) => months.filter(({ cells: ofMonth, out }) => out.has(cell) && (ofMonth.get(cell) ?? 0) > 0).length === 1,
  );
  return print(cells, hidden(cells, equations, new Set(alone)));
}
