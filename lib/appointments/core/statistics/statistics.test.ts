import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equationsOf, type Equation } from './equations.ts';
import {
  ALL,
  cellOf,
  ENDS,
  motifRow,
  placeRow,
  tally,
  type Cell,
  type Counted,
  type Figure,
  type Groups,
} from './figures.ts';
import { hidden, LEAST } from './hide.ts';
import { monthTables, yearTables, type Printed } from './tables.ts';

const GROUPS: Groups = { motifs: ['a', 'b', 'c'], places: ['p', 'q'] };
const equations = equationsOf(GROUPS);

/** Appointments of one motif at one place: how many ended in each way; all were confirmed, none moved. */
function counted(
  motifId: string,
  placeId: string | null,
  ends: Partial<Record<Figure, number>>,
  { month = '2026-03', confirmed, moved = 0 }: { month?: string; confirmed?: number; moved?: number } = {},
): Counted {
  const full = Object.fromEntries(ENDS.map((end) => [end, ends[end] ?? 0])) as Record<(typeof ENDS)[number], number>;
  const asked = ENDS.reduce((sum, end) => sum + full[end], 0);
  return { month, motifId, placeId, ...full, asked, confirmed: confirmed ?? asked, moved };
}
const shown = (printed: Printed, row: string, figure: Figure) => printed.get(cellOf(row, figure));

const anyCounted = (months: readonly string[]) =>
  fc.array(
    fc
      .record({
        motif: fc.constantFrom('a', 'b', 'c'),
        place: fc.constantFrom('p', 'q', null),
        month: fc.constantFrom(...months),
        ends: fc.tuple(...ENDS.map(() => fc.oneof(fc.constant(0), fc.nat(4), fc.nat(40)))),
        lost: fc.nat(10),
        moved: fc.nat(10),
      })
      .map(({ motif, place, month, ends, lost, moved }) => {
        const one = counted(motif, place, Object.fromEntries(ENDS.map((end, index) => [end, ends[index]])), { month });
        const sure = one.honoured + one.missed;
        return {
          ...one,
          confirmed: Math.max(sure, one.asked - lost),
          moved: Math.min(one.asked, moved),
        };
      }),
    { maxLength: 8 },
  );

/** Arithmetic modulo a prime, another way than the code under test goes: whether the sums decide this cell. */
const P = 2_147_483_647n;
const inverse = (value: bigint): bigint => {
  let [result, base, power] = [1n, ((value % P) + P) % P, P - 2n];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % P;
    base = (base * base) % P;
  }
  return result;
};
function rank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column]! % P !== 0n);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const lead = rows[found]!;
    const by = inverse(lead[column]!);
    for (let index = found + 1; index < rows.length; index += 1) {
      const times = (rows[index]![column]! * by) % P;
      if (times !== 0n) rows[index] = rows[index]!.map((value, at) => (value - times * lead[at]!) % P);
    }
    found += 1;
  }
  return found;
}
function decided(cells: ReadonlySet<Cell>, known: ReadonlySet<Cell>, sums: readonly Equation[]): Cell[] {
  const unknown = [...new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))].filter((one) => !known.has(one));
  const matrix = sums.map(({ total, parts }) =>
    unknown.map((cell) => BigInt(parts.filter((part) => part === cell).length - (total === cell ? 1 : 0))),
  );
  const plain = rank(matrix);
  return [...cells].filter(
    (cell) => rank([...matrix, unknown.map((one) => (one === cell ? 1n : 0n))]) === plain && unknown.includes(cell),
  );
}

/** What is known besides because parts of nothing are nothing. */
function withNothings(cells: ReadonlyMap<Cell, number>, printed: ReadonlySet<Cell>): ReadonlySet<Cell> {
  const known = new Set(printed);
  const before = known.size;
  for (const { total, parts } of equations) {
    const unknown = parts.filter((part) => !known.has(part));
    const sum = parts.filter((part) => known.has(part)).reduce((all, part) => all + (cells.get(part) ?? 0), 0);
    if (known.has(total) && cells.get(total) === sum) for (const part of unknown) known.add(part);
  }
  return known.size === before ? known : withNothings(cells, known);
}

describe('what is hidden', () => {
  it('prints no number below five, and none from which one could be worked out', () => {
    fc.assert(
      fc.property(anyCounted(['2026-03']), (rows) => {
        const cells = tally(rows, GROUPS);
        const printed = monthTables(rows, '2026-03', GROUPS);
        for (const [cell, value] of printed) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(LEAST);
          expect(value).toBe(cells.get(cell));
        }
        const known = new Set([...printed].filter(([, value]) => value !== null).map(([cell]) => cell));
        const small = new Set([...cells].filter(([, value]) => value > 0 && value < LEAST).map(([cell]) => cell));
        expect(decided(small, withNothings(cells, known), equations)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('notices what the check above would notice: without the second cell it is given away', () => {
    const rows = [['a', 30] as const, ['b', 3] as const, ['c', 12] as const];
    const cells = tally(
      rows.map(([motif, honoured]) => counted(motif, 'p', { honoured })),
      GROUPS,
    );
    const only = new Set([...cells].filter(([, value]) => value >= LEAST).map(([cell]) => cell));
    expect(decided(new Set([cellOf(motifRow('b'), 'honoured')]), only, equations)).not.toEqual([]);
  });

  it('hides the next smallest beside a small one', () => {
    const printed = monthTables(
      [counted('a', 'p', { honoured: 30 }), counted('b', 'p', { honoured: 12 }), counted('c', 'p', { honoured: 3 })],
      '2026-03',
      GROUPS,
    );
    expect(shown(printed, ALL, 'honoured')).toBe(45);
    expect(shown(printed, motifRow('a'), 'honoured')).toBe(30);
    expect(shown(printed, motifRow('b'), 'honoured')).toBeNull();
    expect(shown(printed, motifRow('c'), 'honoured')).toBeNull();
  });

  it('does not let a nothing that follows from other sums lead to a small number', () => {
    // « c » missed nobody, which its confirmed ones tell: it covers no other hidden number of the column.
    const rows = [
      counted('a', 'p', { honoured: 20, missed: 3, open: 9 }),
      counted('b', 'p', { honoured: 20, missed: 9, open: 9 }),
      counted('c', 'p', { honoured: 15 }),
    ];
    const cells = tally(rows, GROUPS);
    const out = hidden(cells, equations);
    expect(out.has(cellOf(motifRow('a'), 'missed'))).toBe(true);
    expect(out.has(cellOf(motifRow('b'), 'missed')) || out.has(cellOf(ALL, 'missed'))).toBe(true);
  });

  it('prints everything where everything is large', () => {
    const ends = Object.fromEntries(ENDS.map((end) => [end, 10]));
    const rows = ['a', 'b', 'c'].flatMap((motif) =>
      ['p', 'q', null].map((place) => counted(motif, place, ends, { confirmed: 40, moved: 8 })),
    );
    expect([...monthTables(rows, '2026-03', GROUPS).values()]).not.toContain(null);
  });

  it('prints nothing of a month without appointments', () => {
    expect(new Set(monthTables([], '2026-03', GROUPS).values())).toEqual(new Set([null]));
  });
});

describe('a year', () => {
  const months = ['2026-01', '2026-02', '2026-03'];
  it('does not give away the one month that hides a number', () => {
    const rows = [
      counted('a', 'p', { honoured: 20 }, { month: '2026-01' }),
      counted('a', 'p', { honoured: 20 }, { month: '2026-02' }),
      counted('a', 'p', { honoured: 3 }, { month: '2026-03' }),
    ];
    expect(shown(monthTables(rows, '2026-01', GROUPS), placeRow('p'), 'honoured')).toBe(20);
    expect(shown(yearTables(rows, GROUPS), placeRow('p'), 'honoured')).toBeNull();
    expect(shown(yearTables(rows, GROUPS), ALL, 'honoured')).toBeNull();
  });

  it('shows what its months are too small to show', () => {
    const rows = months.map((month) => counted('a', 'p', { honoured: 4 }, { month }));
    expect(shown(monthTables(rows, '2026-01', GROUPS), ALL, 'honoured')).toBeNull();
    expect(shown(yearTables(rows, GROUPS), ALL, 'honoured')).toBe(12);
  });

  it('leaves two hidden months, or none, beside each number that it prints', () => {
    fc.assert(
      fc.property(anyCounted(months), (rows) => {
        const year = yearTables(rows, GROUPS);
        const ofMonths = months.map((month) => ({
          printed: monthTables(rows, month, GROUPS),
          cells: tally(
            rows.filter((one) => one.month === month),
            GROUPS,
          ),
        }));
        for (const [cell, value] of year) {
          if (value === null) continue;
          const hiddenMonths = ofMonths.filter(
            ({ printed, cells }) => printed.get(cell) === null && (cells.get(cell) ?? 0) > 0,
          );
          expect(hiddenMonths.length).not.toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
