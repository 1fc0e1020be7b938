import { ALL, cellOf, ENDS, FIGURES, motifRow, placeRow, rowsOf, type Cell, type Groups } from './figures.ts';

/** What every reader knows of the numbers: `total` is the sum of `parts`. */
export type Equation = { readonly total: Cell; readonly parts: readonly Cell[] };

/**
 * What ties the numbers of the tables together: all is the sum of the motifs, and of the places; what was asked is the
 * sum of its ends. « Confirmed » and « moved » are no more than what was asked, and what was honoured or missed had
 * been confirmed: the difference is a number that is printed nowhere, and that nobody knows.
 */
export function equationsOf(groups: Groups): readonly Equation[] {
  const motifs = groups.motifs.map(motifRow);
  const places = [...groups.places, null].map(placeRow);
  const columns = FIGURES.flatMap((figure) =>
    [motifs, places].map((rows) => ({ total: cellOf(ALL, figure), parts: rows.map((row) => cellOf(row, figure)) })),
  );
  const lines = rowsOf(groups).flatMap((row): Equation[] => {
    const [asked, confirmed] = [cellOf(row, 'asked'), cellOf(row, 'confirmed')];
    return [
      { total: asked, parts: ENDS.map((end) => cellOf(row, end)) },
      { total: confirmed, parts: [cellOf(row, 'honoured'), cellOf(row, 'missed'), unprinted(row, 'confirmed')] },
      { total: asked, parts: [confirmed, unprinted(row, 'asked')] },
      { total: asked, parts: [cellOf(row, 'moved'), unprinted(row, 'moved')] },
    ];
  });
  return [...columns, ...lines];
}

const UNPRINTED = 'rest of';
const unprinted = (row: string, figure: string): Cell => `${UNPRINTED} ${cellOf(row, figure)}`;
export const isUnprinted = (cell: Cell): boolean => cell.startsWith(UNPRINTED);
