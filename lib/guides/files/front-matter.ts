import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Node,
  type YAMLError,
} from 'yaml';
import type { LineFault } from './body.ts';

export type FrontMatter = {
  readonly value: Record<string, unknown>;
  readonly faults: readonly LineFault[];
  /** The line of one field, if it is there. */
  readonly lineOf: (keys: readonly string[]) => number | undefined;
};

/** What goes wrong most often, in French; the rest keeps the words of the YAML reader. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Ce champ est écrit deux fois.',
  TAB_AS_INDENT: 'Une tabulation ne peut pas servir de retrait : mettez des espaces.',
  BAD_INDENT: 'Le retrait de cette ligne ne va pas avec celui des lignes au-dessus.',
  MISSING_CHAR: 'Il manque un signe, par exemple le guillemet fermant ou le deux-points après le nom du champ.',
  BLOCK_AS_IMPLICIT_KEY:
    'Cette ligne se lit comme un champ dans un champ. Une valeur qui contient « : » se met entre guillemets.',
  MULTILINE_IMPLICIT_KEY: 'Cette ligne n’est ni un champ « nom: valeur » ni un élément « - valeur ».',
};

/**
 * Reads YAML front matter. A field without a value is as if it were not there.
 * @param first line of the file that it begins with
 */
export function readFrontMatter(text: string, first: number): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, resolveKnownTags: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + first - 1;
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lineAt(pos[0]),
    message: SENTENCES[code] ?? `L’en-tête ne se lit pas comme du YAML (${message}).`,
  }));
  if (faults.length === 0 && document.contents !== null && !isMap(document.contents))
    faults.push({ line: first, message: 'L’en-tête est une suite de champs « nom: valeur ».' });
  const value = faults.length === 0 ? withoutNulls(document.toJS()) : {};

  const lineOf = (keys: readonly string[]): number | undefined => {
    let node: Node | null | undefined = document.contents;
    let line: number | undefined;
    for (const key of keys) {
      const target: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
      if (isMap(target)) {
        const pair = target.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
        if (!pair) return undefined;
        line = lineAt((pair.key as Node).range![0]);
        node = pair.value as Node | null;
      } else if (isSeq(target)) {
        node = target.items[Number(key)] as Node | undefined;
        if (!node?.range) return undefined;
        line = lineAt(node.range[0]);
      } else return undefined;
    }
    return line;
  };
  return { value: (value ?? {}) as Record<string, unknown>, faults, lineOf };
}

/** One item a line, nothing folded, quotes only where YAML needs them. */
export const writeFrontMatter = (value: Readonly<Record<string, unknown>>): string =>
  stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}
