import { onetTable } from '#db/seed/onet.ts';
import { COLUMNS, ELEMENTS } from '../onet-interests.ts';

/** The 923 occupations of release 30.2. */
export const TABLE = onetTable();

const HIGH_POINTS = [
  ['1.B.1.g', 'First'],
  ['1.B.1.h', 'Second'],
  ['1.B.1.i', 'Third'],
] as const;

type Row = { readonly soc: string; readonly interests: readonly number[] };

/** The nine lines that the official file gives an occupation: six values, then the ranks of the three highest. */
export function linesOf({ soc, interests }: Row, month = '11/2023'): string[] {
  const ranked = interests.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const line = (id: string, name: string, scale: string, value: number): string =>
    [soc, id, name, scale, value.toFixed(2), month, 'Machine Learning'].join('\t');
  return [
    ...ELEMENTS.map(([id, name], index) => line(id, name, 'OI', interests[index] ?? NaN)),
    ...HIGH_POINTS.map(([id, name], place) =>
      line(id, `${name} Interest High-Point`, 'IH', (ranked[place]?.index ?? -1) + 1),
    ),
  ];
}

/** A whole file as O*NET publishes it: header, tabs, CRLF, also after the last line. */
export const fileOf = (lines: readonly string[]): string => [COLUMNS.join('\t'), ...lines, ''].join('\r\n');
export const officialFile = (rows: readonly Row[] = TABLE): string => fileOf(rows.flatMap((row) => linesOf(row)));
