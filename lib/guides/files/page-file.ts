import type { Page, PageKind } from '../core/pages.ts';
import { joinBody, lineAt, splitBody, type BodyPart, type LineFault } from './body.ts';
import { readFrontMatter, writeFrontMatter, type FrontMatter } from './front-matter.ts';
import { putAt, valuesAt, withoutAt } from './paths.ts';
import type { PageShape } from '../core/kinds/definition.ts';
import { kindOf } from '../core/kinds/registry.ts';

/** A fault of the file; `path` names the field that it is about, when there is one. */
export type FileFault = LineFault & { readonly path?: string };

export type PageReading = {
  /** The page as the file says it, not yet held against the schema. */
  readonly value: Record<string, unknown>;
  readonly faults: readonly FileFault[];
  /** The front matter could be read; otherwise nothing else can be said of the page. */
  readonly opened: boolean;
  /**
   * The line of a field, or of the nearest one above it.
   * @param offset of a character in a text of the body, for the very line that holds it
   */
  readonly lineOf: (path: string, offset?: number) => number;
};

const FENCE = /^---[ \t]*$/;
/** Word for word, but for the marks that keyboards and editors vary. */
const asTyped = (heading: string) => heading.normalize('NFC').replaceAll("'", '’').replace(/\s+/g, ' ');

/**
 * Reads the file of a page: front matter between two lines `---`, then the body. The name of the file is the slug.
 * Faults are values; what could be read is there all the same.
 */
export function readPageFile(kind: PageKind, slug: string, text: string): PageReading {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || end === -1) {
    const message = 'Le fichier commence par un en-tête entre deux lignes « --- ».';
    return { value: { slug }, faults: [{ line: 1, message }], opened: false, lineOf: () => 1 };
  }
  const front = readFrontMatter(lines.slice(1, end).join('\n'), 2);
  const value = { slug, ...front.value };
  const faults: FileFault[] = [...front.faults];
  if (Object.hasOwn(front.value, 'slug'))
    faults.push({
      line: front.lineOf(['slug'])!,
      path: 'slug',
      message: 'L’adresse de la page est le nom du fichier : retirez ce champ.',
    });
  const body = splitBody(lines.slice(end + 1), end + 2);
  faults.push(...body.faults);
  const places = new Map<string, BodyPart>();
  const opened = front.faults.length === 0;
  // Which headings there are may depend on the front matter.
  if (opened) faults.push(...placeParts(kindOf(kind).file, value, body.parts, places, end + 2, lines.length));
  return { value, faults, opened, lineOf: lineFinder(front, places) };
}

/** Puts the texts of the body into the page and notes where each stands. @returns what has no place, or is missing */
function placeParts(
  { lead, sections }: PageShape,
  value: Record<string, unknown>,
  parts: readonly BodyPart[],
  places: Map<string, BodyPart>,
  first: number,
  last: number,
): FileFault[] {
  const faults: FileFault[] = [];
  const place = (path: string, part: BodyPart) => {
    if (places.has(path)) faults.push({ line: part.line, path, message: `« ## ${part.heading} » est là deux fois.` });
    else if (putAt(value, path, part.text)) places.set(path, part);
    else faults.push({ line: part.line, path, message: `Ce texte est aussi dans l’en-tête (${path}) : retirez-l’en.` });
  };
  const own = parts.filter(({ heading }) => heading !== null);
  const [before] = parts.filter(({ heading }) => heading === null);
  if (before && lead !== undefined) place(lead, before);
  else if (before) faults.push({ line: before.lines[0] ?? first, message: 'Ce texte n’est sous aucun titre.' });
  else if (lead !== undefined)
    faults.push({ line: first, path: lead, message: 'Il manque le texte qui vient avant le premier titre.' });

  if (typeof sections === 'string') {
    const list = own.map(({ heading, text }) => ({ heading, text }));
    if (!putAt(value, sections, list))
      faults.push({ line: first, path: sections, message: `Ces textes sont aussi dans l’en-tête (${sections}).` });
    places.set(sections, { heading: null, line: own[0]?.line ?? first, text: '', lines: [] });
    for (const [index, part] of own.entries()) {
      places.set(`${sections}.${index}`, { ...part, text: '', lines: [] });
      places.set(`${sections}.${index}.text`, part);
    }
    return faults;
  }
  const slots = sections(value);
  if (slots === null) return faults;
  for (const part of own) {
    const slot = slots.find(({ heading }) => asTyped(heading) === asTyped(part.heading!));
    if (slot) place(slot.path, part);
    else
      faults.push({
        line: part.line,
        message: `Ce titre n’existe pas ici. Les titres sont : ${slots.map(({ heading }) => `« ${heading} »`).join(', ')}.`,
      });
  }
  for (const [index, { path, heading }] of slots.entries()) {
    if (places.has(path)) continue;
    const next = slots.slice(index + 1).flatMap((slot) => places.get(slot.path) ?? [])[0];
    faults.push({ line: next?.line ?? last, path, message: `Il manque la partie « ## ${heading} ».` });
  }
  return faults;
}

const lineFinder =
  (front: FrontMatter, places: ReadonlyMap<string, BodyPart>): PageReading['lineOf'] =>
  (path, offset) => {
    for (let keys = path.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
      const part = places.get(keys.join('.'));
      if (part) return offset === undefined ? part.line : lineAt(part, offset);
      const line = front.lineOf(keys);
      if (line !== undefined) return line;
    }
    return 1;
  };

/** The texts of a page’s body, in reading order, each with the path of its field. */
export function bodyTexts(kind: PageKind, page: Page): { path: string; heading: string | null; text: string }[] {
  const { lead, sections } = kindOf(kind).file;
  const textAt = (path: string) => String(valuesAt(page, path)[0]?.value ?? '');
  const slots =
    typeof sections === 'string'
      ? valuesAt(page, `${sections}.*`).map(({ path }) => ({
          path: `${path}.text`,
          heading: textAt(`${path}.heading`),
        }))
      : (sections(page) ?? []);
  return [...(lead === undefined ? [] : [{ path: lead, heading: null }]), ...slots].map((slot) => ({
    ...slot,
    text: textAt(slot.path),
  }));
}

/** The file that `readPageFile` reads as this page. */
export function writePageFile(kind: PageKind, page: Page): string {
  const { sections } = kindOf(kind).file;
  const texts = bodyTexts(kind, page);
  const inBody = ['slug', ...texts.map(({ path }) => path), ...(typeof sections === 'string' ? [sections] : [])];
  const front = inBody.reduce<Record<string, unknown>>(withoutAt, page);
  return `---\n${writeFrontMatter(front)}---\n\n${joinBody(texts)}`;
}
