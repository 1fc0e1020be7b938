/** In the integer arrays of the database an unknown time is −1: the driver cannot carry a null inside an array. */
const UNKNOWN = -1;

/** Seconds of each page as a column holds them. */
export const toColumn = (pageSeconds: readonly (number | null)[]): number[] =>
  pageSeconds.map((seconds) => seconds ?? UNKNOWN);

/** The reverse of `toColumn`. */
export const fromColumn = (column: readonly number[]): (number | null)[] =>
  column.map((seconds) => (seconds < 0 ? null : seconds));
