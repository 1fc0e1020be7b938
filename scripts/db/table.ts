const WIDEST = 60;

/** Rows of a query as a table in plain text: null is empty, what is too wide is cut, the count stands below. */
export function tableOf(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const cells = [[...columns], ...rows.map((row) => columns.map((name) => shorten(textOf(row[name]))))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [lines[0], rule, ...lines.slice(1), `(${rows.length} ligne${rows.length > 1 ? 's' : ''})`].join('\n');
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll('\n', '⏎');
}

const shorten = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);
