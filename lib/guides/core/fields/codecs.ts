import { tidyText } from '../text.ts';
import type { SerieAccess } from '../bac-series.ts';
import type { Source } from '../source.ts';
import { joinParts, linesOf, splitParts } from './parts.ts';

/** What a field says: the value for the page, which line each entry came from, and what could not be read at all. */
export type Reading = { readonly value: unknown; readonly lines?: readonly number[]; readonly problem?: string };

/** How one value of a page is shown in a form, and read back. `write(read(x))` is x for every value of a valid page. */
export type Codec = {
  readonly write: (value: unknown) => string;
  readonly read: (typed: string) => Reading;
};

/** The value that a ticked box sends. */
export const TICKED = 'oui';

const orNothing = (text: string) => (text === '' ? undefined : text);
const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** One line of text; empty is nothing. */
export const line: Codec = {
  write: asText,
  read: (typed) => ({ value: orNothing(typed.replace(/[ \t\r\n]+/g, ' ').trim()) }),
};

/** Paragraphs in the small markup of the guides. */
export const text: Codec = { write: asText, read: (typed) => ({ value: orNothing(tidyText(typed)) }) };

export const box: Codec = {
  write: (value) => (value === true ? TICKED : ''),
  read: (typed) => ({ value: typed === TICKED }),
};

/** A whole number from 1, such as the number of a source. */
export const number: Codec = {
  write: asText,
  read: (typed) => {
    const trimmed = typed.trim();
    if (trimmed === '') return { value: undefined };
    return /^\d{1,3}$/.test(trimmed)
      ? { value: Number(trimmed) }
      : { value: undefined, problem: 'Écrivez un nombre entier, par exemple 2.' };
  },
};

/** One entry a line. */
export const list: Codec = {
  write: (value) => ((value ?? []) as readonly string[]).join('\n'),
  read: (typed) => {
    const lines = linesOf(typed);
    return { value: lines.map((entry) => entry.text), lines: lines.map((entry) => entry.number) };
  },
};

const SOURCE_NUMBER = /^\d{1,2}$/;

/** « C | ouvert | 2 | note » or « D | à confirmer | note »; the note may be left out. */
export const series: Codec = {
  write: (value) =>
    ((value ?? []) as readonly SerieAccess[])
      .map(({ serie, state, source, note }) =>
        joinParts([
          serie,
          state,
          ...(source === undefined ? [] : [String(source)]),
          ...(note === undefined ? [] : [note]),
        ]),
      )
      .join('\n'),
  read: (typed) => {
    const lines = linesOf(typed);
    const value = lines.map((entry) => {
      const [serie, state, ...rest] = splitParts(entry.text);
      const source = SOURCE_NUMBER.test(rest[0] ?? '') ? Number(rest.shift()) : undefined;
      const note = rest.filter((part) => part !== '').join(' | ');
      return { serie, state, ...(source === undefined ? {} : { source }), ...(note === '' ? {} : { note }) };
    });
    return { value, lines: lines.map((entry) => entry.number) };
  },
};

/** « titre | éditeur | adresse | publié | consulté »; the fourth part may be empty or left out. */
export const sources: Codec = {
  write: (value) =>
    ((value ?? []) as readonly Source[])
      .map(({ title, publisher, url, publishedOn, consultedOn }) =>
        joinParts([title, publisher, url, publishedOn ?? '', consultedOn]),
      )
      .join('\n'),
  read: (typed) => {
    const lines = linesOf(typed);
    const parted = lines.map((entry) => ({ ...entry, parts: splitParts(entry.text) }));
    const wrong = parted.find(({ parts }) => parts.length < 4 || parts.length > 5);
    if (wrong)
      return {
        value: [],
        problem: `Ligne ${wrong.number} : il faut cinq parties divisées par |, il y en a ${wrong.parts.length}.`,
      };
    const value = parted.map(({ parts }) => {
      const [title, publisher, url, ...days] = parts;
      const published = days.length === 2 ? days[0] : '';
      return { title, publisher, url, ...(published ? { publishedOn: published } : {}), consultedOn: days.at(-1) };
    });
    return { value, lines: lines.map((entry) => entry.number) };
  },
};
