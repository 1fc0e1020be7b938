import type { SixValues } from './six-values.ts';

/** The interest profile of one O*NET-SOC occupation: scale OI, 1–7, order R, I, A, S, E, C. */
export interface OnetInterests {
  readonly soc: string;
  readonly interests: SixValues;
}

/** What is wrong, in French; `line` counts from 1 (the header), null when the whole file is meant. */
export interface FileProblem {
  readonly line: number | null;
  readonly text: string;
}

/** `dates`: the oldest and the newest month of the figures, as the file writes them (MM/YYYY). */
export type InterestsReading =
  | {
      readonly ok: true;
      readonly profiles: readonly OnetInterests[];
      readonly dates: { readonly first: string; readonly last: string };
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Columns of the official file, unchanged since release 5.0 (O*NET data dictionary, « Interests »). */
export const COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Date',
  'Domain Source',
] as const;

/** The six elements in hexagon order, with the names that the file gives them. */
export const ELEMENTS = [
  ['1.B.1.a', 'Realistic'],
  ['1.B.1.b', 'Investigative'],
  ['1.B.1.c', 'Artistic'],
  ['1.B.1.d', 'Social'],
  ['1.B.1.e', 'Enterprising'],
  ['1.B.1.f', 'Conventional'],
] as const;

/** Release 30.2 has 923 occupations; a file with far fewer was cut on its way. */
export const MIN_PROFILES = 800;
/** About twice the whole table: more is another file. */
export const MAX_PROFILES = 2_000;

const CODE = /^\d{2}-\d{4}\.\d{2}$/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const MONTH = /^(?:0[1-9]|1[0-2])\/\d{4}$/;

/** Text of the file as a person may read it in a terminal: no control character, not long. */
const quoted = (value: string): string =>
  `« ${value.slice(0, 40).replace(/[\p{C}\u2028\u2029]/gu, '\ufffd')}${value.length > 40 ? '…' : ''} »`;
const refused = (text: string, line: number | null = null): InterestsReading => ({
  ok: false,
  problems: [{ line, text }],
});

/** The months in order: MM/YYYY compares as YYYY/MM. */
const byMonth = (month: string): string => `${month.slice(3)}/${month.slice(0, 2)}`;

/** One occupation while the file is read: where it begins, and its values; NaN where a line of it was refused. */
type Draft = { readonly line: number; readonly values: (number | undefined)[] };

/**
 * What one line says, or what is wrong with it. `place` null: a line of the scale IH, which holds ranks and is read
 * past.
 */
function readLine(
  fields: readonly string[],
): { readonly soc: string; readonly place: number | null; readonly value: number; readonly month: string } | string {
  const [soc = '', element = '', name = '', scale = '', value = '', month = ''] = fields;
  if (fields.length !== COLUMNS.length)
    return fields.length === 1 && soc === ''
      ? 'la ligne est vide.'
      : `${COLUMNS.length} colonnes attendues, séparées par des tabulations ; il y en a ${fields.length}.`;
  if (!CODE.test(soc)) return `le code ${quoted(soc)} n’a pas la forme 11-1011.00.`;
  if (scale === 'IH') return { soc, place: null, value: NaN, month };
  if (scale !== 'OI') return `l’échelle ${quoted(scale)} est inconnue ; ce fichier n’a que OI et IH.`;
  const place = ELEMENTS.findIndex(([id]) => id === element);
  if (place < 0) return `l’élément ${quoted(element)} n’est pas l’un des six intérêts (1.B.1.a à 1.B.1.f).`;
  if (ELEMENTS[place]?.[1] !== name)
    return `l’élément ${element} s’appelle ${quoted(ELEMENTS[place]?.[1] ?? '')}, et non ${quoted(name)}.`;
  if (!NUMBER.test(value)) return `la valeur ${quoted(value)} n’est pas un nombre écrit avec un point.`;
  if (Number(value) < 1 || Number(value) > 7) return `la valeur ${quoted(value)} est hors de l’échelle OI, de 1 à 7.`;
  if (!MONTH.test(month)) return `la date ${quoted(month)} n’a pas la forme MM/AAAA.`;
  return { soc, place, value: Number(value), month };
}

/**
 * Reads the text of O*NET’s `Interests.txt`, in the order of its codes. Every line is judged, so that all the
 * mistakes are known at once; a single one refuses the file. Lines may end with CRLF or LF.
 */
export function parseInterests(text: string): InterestsReading {
  const [header = '', ...lines] = text.split(/\r?\n/);
  if (text.trim() === '') return refused('le fichier est vide.');
  if (header !== COLUMNS.join('\t'))
    return refused(
      `l’en-tête n’est pas celui de Interests.txt. Attendu, avec des tabulations : ${COLUMNS.join(' | ')}.`,
      1,
    );
  if (lines.at(-1) === '') lines.pop();
  const problems: FileProblem[] = [];
  const drafts = new Map<string, Draft>();
  let [first, last] = ['', ''];
  for (const [index, content] of lines.entries()) {
    const line = index + 2;
    const fields = content.split('\t');
    const row = readLine(fields);
    const soc = typeof row === 'string' ? (fields[0] ?? '') : row.soc;
    const draft = drafts.get(soc) ?? { line, values: [] };
    if (CODE.test(soc)) drafts.set(soc, draft);
    if (typeof row === 'string') {
      problems.push({ line, text: row });
      // Already said: its place does not count as missing too.
      const place = ELEMENTS.findIndex(([id]) => id === fields[1]);
      if (place >= 0) draft.values[place] ??= NaN;
      continue;
    }
    if (row.place === null) continue;
    if (draft.values[row.place] !== undefined)
      problems.push({ line, text: `le code ${soc} a deux fois ${ELEMENTS[row.place]?.[1]}.` });
    draft.values[row.place] = row.value;
    if (first === '' || byMonth(row.month) < byMonth(first)) first = row.month;
    if (last === '' || byMonth(row.month) > byMonth(last)) last = row.month;
  }
  for (const [soc, { line, values }] of drafts) {
    const missing = ELEMENTS.filter((_, place) => values[place] === undefined).map(([, name]) => name);
    if (missing.length > 0) problems.push({ line, text: `pour le code ${soc}, il manque ${missing.join(', ')}.` });
  }
  if (drafts.size > MAX_PROFILES)
    problems.push({
      line: null,
      text: `le fichier a ${drafts.size} professions ; la table complète en a moins de ${MAX_PROFILES}. Ce n’est pas le fichier attendu.`,
    });
  if (drafts.size < MIN_PROFILES)
    problems.push({
      line: null,
      text: `le fichier a ${drafts.size} professions ; la table complète en a plus de ${MIN_PROFILES}. Il est sans doute coupé : téléchargez-le de nouveau.`,
    });
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  const profiles = [...drafts]
    .map(([soc, { values }]) => ({ soc, interests: values as unknown as SixValues }))
    .sort((a, b) => (a.soc < b.soc ? -1 : 1));
  return { ok: true, profiles, dates: { first, last } };
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Reads the file as it lies on the disk: UTF-8, a byte order mark forgiven. What is no text is said to be so. */
export function readInterests(bytes: Uint8Array): InterestsReading {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return refused(
      'c’est une archive (zip ou Excel). Décompressez-la et donnez le fichier Interests.txt du format « Text ».',
    );
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return refused(
      'le fichier est en UTF-16, comme Excel l’enregistre parfois. Donnez le fichier d’origine, sans l’ouvrir dans un tableur.',
    );
  if (bytes.includes(0)) return refused('ce n’est pas un fichier de texte.');
  try {
    return parseInterests(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('ce n’est pas un fichier de texte en UTF-8.');
  }
}

/** What to call figures whose release nobody named: only what their own Date column says. */
export const releaseOfDates = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  first === last ? `O*NET, données de ${last}` : `O*NET, données de ${first} à ${last}`;
