/**
 * Lines of a list field: one entry a line, its parts divided by « | ». A bar inside a part is written « \| »,
 * a backslash « \\ », so that every page can be shown as text and read back unchanged.
 */
export type Line = { readonly number: number; readonly text: string };

/** The lines of a field that hold something, with their place in it (from 1). */
export const linesOf = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');

/** Parts of one line, trimmed; the bars that stand inside a part are given back plain. */
export function splitParts(line: string): string[] {
  const parts = [''];
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i]!;
    const next = line[i + 1];
    if (sign === '\\' && (next === '|' || next === '\\')) {
      parts[parts.length - 1] += next;
      i += 1;
    } else if (sign === '|') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

const escapePart = (part: string): string => part.replace(/[\\|]/g, (sign) => `\\${sign}`);

/** One line from its parts; the inverse of `splitParts` for parts without outer spaces. */
export const joinParts = (parts: readonly string[]): string => parts.map(escapePart).join(' | ').trim();
