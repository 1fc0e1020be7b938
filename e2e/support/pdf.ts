import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

type Objects = ReadonlyMap<string, { readonly dictionary: string; readonly stream: string }>;

/** Objects of the file by number; a stream is unpacked. Enough for what Chromium writes (ISO 32000-1, 7.3). */
function objectsOf(file: string): Objects {
  const objects = new Map<string, { dictionary: string; stream: string }>();
  for (const [, number, body] of file.matchAll(/(\d+) 0 obj\s([^]*?)\sendobj/g)) {
    const [dictionary = '', packed] = body!.split(/\sstream\r?\n/);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = Buffer.from(packed?.slice(0, length) ?? '', 'latin1');
    const unpacked = packed && dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(number!, { dictionary, stream: unpacked.toString('latin1') });
  }
  return objects;
}

const fromUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each glyph of a font stands for, by the font’s own table (ISO 32000-1, 9.10.3). */
function glyphsOf(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph!, 16), fromUtf16(text!));
  for (const [, block] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from, to, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from!, 16);
      for (let glyph = start; glyph <= Number.parseInt(to!, 16); glyph += 1)
        glyphs.set(glyph, String.fromCharCode(Number.parseInt(text!, 16) + glyph - start));
    }
  return glyphs;
}

/** The text of a page of the file: what its content stream draws, font by font. */
function pageText(page: string, objects: Objects, fonts: Map<string, Map<number, string>>): string {
  const named = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!)?.dictionary ?? '')?.[1] ?? '';
      if (!fonts.has(table)) fonts.set(table, glyphsOf(objects.get(table)?.stream ?? ''));
      return [name!, fonts.get(table)!] as const;
    }),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '';
  let font = new Map<number, string>();
  let text = '';
  // A glyph that stands for several letters, or for none, is followed by them for whoever copies it: once is enough.
  for (const [, name, hex] of content
    .replace(/\/ActualText\s*<\w+>/g, '')
    .matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = named.get(name) ?? new Map();
    else
      text += hex!
        .match(/.{4}/g)!
        .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '')
        .join('');
  }
  return text;
}

/** Text as it is compared: where a line ends on paper and which letters are drawn as one does not matter. */
export const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Prints the page that is open on A4 and reads the sheets back. @returns their text without any space. */
export async function printedText(page: Page): Promise<string> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  const objects = objectsOf(file);
  const fonts = new Map<string, Map<number, string>>();
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\s/.test(dictionary));
  return withoutSpaces(pages.map(({ dictionary }) => pageText(dictionary, objects, fonts)).join(''));
}
