import { z } from 'zod';

/**
 * The little that a text of the guides may hold: paragraphs parted by an empty line, lists of lines that begin
 * with « - », links inside the site `[mots](/adresse)`, and the number of a source `[1]`. Nothing else, so that an
 * administrator can write it in a plain field and no text can bring a foreign address or an element of its own.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'source'; readonly number: number };

export type Block =
  | { readonly kind: 'p'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'ul'; readonly items: readonly (readonly Inline[])[] };

const INLINE = /\[([^\][]+)\]\((\/(?!\/)[a-z0-9/#-]*)\)|\[(\d{1,2})\]/g;
const LIST_ITEM = /^[-–•]\s+/;

/** Outer spaces of each line away, no more than one empty line in a row: how a text is kept. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/[ \t]+/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Links and source numbers of one line; what is not well formed stays text. */
export function parseInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  let position = 0;
  const push = (text: string) => {
    if (text !== '') inlines.push({ kind: 'text', text });
  };
  for (const match of line.matchAll(INLINE)) {
    push(line.slice(position, match.index));
    const [whole, text, href, number] = match;
    inlines.push(href === undefined ? { kind: 'source', number: Number(number) } : { kind: 'link', text: text!, href });
    position = match.index + whole.length;
  }
  push(line.slice(position));
  return inlines;
}

/** Paragraphs and lists of a text. Lines that follow each other without an empty line are one paragraph. */
export function parseText(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'p', inlines: parseInlines(paragraph.join(' ')) });
    if (items.length > 0) blocks.push({ kind: 'ul', items: items.map(parseInlines) });
    paragraph = [];
    items = [];
  };
  for (const line of tidyText(text).split('\n')) {
    if (line === '') flush();
    else if (LIST_ITEM.test(line)) {
      if (paragraph.length > 0) flush();
      items.push(line.replace(LIST_ITEM, ''));
    } else if (items.length > 0) items.push(`${items.pop()!} ${line}`);
    else paragraph.push(line);
  }
  flush();
  return blocks;
}

/** Addresses inside the site that a text leads to. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(INLINE)].flatMap(([, , href]) => (href === undefined ? [] : [href]));

/** Numbers of the sources that a text names. */
export const sourceNumbersOf = (text: string): number[] =>
  [...text.matchAll(INLINE)].flatMap(([, , , number]) => (number === undefined ? [] : [Number(number)]));

/** The text without its marks, for searching and for counting words. */
export const plainText = (text: string): string =>
  parseText(text)
    .flatMap((block) => (block.kind === 'p' ? [block.inlines] : block.items))
    .map((inlines) => inlines.map((inline) => (inline.kind === 'source' ? '' : inline.text)).join(''))
    .join('\n');

/** A text of the guides: tidied, between `min` and `max` characters. */
export const textSchema = (min: number, max: number) =>
  z
    .string()
    .transform(tidyText)
    .pipe(
      z
        .string()
        .min(min, `Ce texte est trop court : au moins ${min} signes.`)
        .max(max, `Ce texte est trop long : au plus ${max} signes.`)
        .refine(
          (text) => !/https?:|www\.|<[a-z/]/i.test(text),
          'Pas d’adresse ni de balise dans un texte : donnez la source dans la liste des sources, puis écrivez son numéro, par exemple [1].',
        )
        .refine(
          (text) => !/\]\((?!\/(?!\/)[a-z0-9/#-]*\))/.test(text),
          'Un lien mène seulement à une page du site : [mots](/adresse).',
        ),
    );
