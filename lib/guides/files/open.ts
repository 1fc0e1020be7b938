import { schemaProblems } from '../editing/core/problems.ts';
import { parsePage, type PageKind, type Pages } from '../core/pages.ts';
import { readPageFile, type FileFault, type PageReading } from './page-file.ts';

export type Opened<K extends PageKind> =
  | { readonly ok: true; readonly page: Pages[K]; readonly lineOf: PageReading['lineOf'] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads the file of a page and holds it against the schema. Faults are in the order of their lines. */
export function openPageFile<K extends PageKind>(kind: K, slug: string, text: string): Opened<K> {
  const { value, faults, opened, lineOf } = readPageFile(kind, slug, text);
  const parsed = opened ? parsePage(kind, value) : undefined;
  if (parsed?.ok && faults.length === 0) return { ok: true, page: parsed.page, lineOf };
  const issues = parsed && !parsed.ok ? schemaProblems(kind, value) : [];
  // What the reading has said of a field is not said again by the schema.
  const said = faults.flatMap(({ path }) => path ?? []);
  const further = issues
    .filter(({ path }) => !said.some((one) => path === one || path.startsWith(`${one}.`)))
    .map(({ path, message }) => ({ path, line: lineOf(path), message: `${path} : ${message}` }));
  return { ok: false, faults: [...faults, ...further].sort((a, b) => a.line - b.line) };
}
