/**
 * What is counted of appointments. Each that was asked for ends in exactly one of `ENDS`, or is still open; whether it
 * was confirmed and whether it was moved are asked beside that.
 */
export const ENDS = ['honoured', 'missed', 'excused', 'byService', 'open'] as const;
export const FIGURES = ['asked', 'confirmed', ...ENDS, 'moved'] as const;
export type Figure = (typeof FIGURES)[number];
export type Counts = Readonly<Record<Figure, number>>;

/** How many appointments of one month had this motif and were received there. */
export type Counted = Counts & {
  /** `YYYY-MM`, in Brazzaville. */
  readonly month: string;
  readonly motifId: string;
  /** Null: by phone or by video. */
  readonly placeId: string | null;
};

/** The rows of the two tables: every motif and every place, and all together. */
export type Groups = { readonly motifs: readonly string[]; readonly places: readonly string[] };

const NOWHERE = 'nowhere';
export const ALL = 'all';
/** A number of a table: `all:asked`, `motif:<id>:missed`, `place:<id>:moved`. */
export type Cell = string;
export const cellOf = (row: string, figure: string): Cell => `${row}:${figure}`;
export const motifRow = (id: string): string => `motif:${id}`;
export const placeRow = (id: string | null): string => `place:${id ?? NOWHERE}`;

/** Every row of the tables, all together first. */
export const rowsOf = ({ motifs, places }: Groups): readonly string[] => [
  ALL,
  ...motifs.map(motifRow),
  ...[...places, null].map(placeRow),
];

/** Every number of the tables, zeros included. */
export function tally(counted: readonly Counted[], groups: Groups): Map<Cell, number> {
  const cells = new Map(
    rowsOf(groups).flatMap((row) => FIGURES.map((figure): [Cell, number] => [cellOf(row, figure), 0])),
  );
  for (const one of counted)
    for (const row of [ALL, motifRow(one.motifId), placeRow(one.placeId)])
      for (const figure of FIGURES) {
        const cell = cellOf(row, figure);
        cells.set(cell, (cells.get(cell) ?? 0) + one[figure]);
      }
  return cells;
}
