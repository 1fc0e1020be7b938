/** Figures and tables as a French reader expects them. Pure. */

const narrow = '\u202f';

/** A whole number with its thousands set apart; a dash where there is none. */
export const whole = (value: number): string =>
  Number.isFinite(value)
    ? Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, narrow)
    : '–';
/** A number with this many places behind the comma; a dash where there is none. */
export const decimal = (value: number, places: number): string =>
  Number.isFinite(value) ? value.toFixed(places).replace('.', ',') : '–';

/** Lines with their columns under each other: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line of a table of aims: what was seen, what is aimed at, and whether that was reached. */
export function aim(
  label: string,
  seen: number,
  sign: '≥' | '≤' | '<' | '>',
  wanted: number,
  places: number,
): string[] {
  const kept =
    sign === '≥' ? seen >= wanted : sign === '≤' ? seen <= wanted : sign === '<' ? seen < wanted : seen > wanted;
  const show = (value: number): string => (places === 0 ? whole(value) : decimal(value, places));
  return [label, show(seen), `${sign} ${show(wanted)}`, kept ? 'atteint' : 'pas atteint'];
}
