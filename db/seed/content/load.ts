import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PAGE_KIND_IDS, type PageKind, type Pages } from '#lib/guides/core/pages.ts';
import { faultLine, type ContentFile } from '#lib/guides/files/check.ts';
import { openPageFile } from '#lib/guides/files/open.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';

/** Where the files of the pages are, one folder a kind. */
export const CONTENT_FOLDER = import.meta.dirname;

/** The file of a page, present or not. */
export const contentPath = (kind: PageKind, slug: string, folder = CONTENT_FOLDER): string =>
  join(folder, kindOf(kind).file.folder, `${slug}.md`);

/** The files of one kind by slug. Adding a file is all that adding a page takes; what is no `.md` is no page. */
function contentFiles(kind: PageKind, folder = CONTENT_FOLDER): ContentFile[] {
  const slugs = readdirSync(join(folder, kindOf(kind).file.folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
  return slugs.map((slug) => {
    const path = contentPath(kind, slug, folder);
    return { kind, slug, file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
  });
}

/** The files of every kind. */
export const allContentFiles = (folder = CONTENT_FOLDER): ContentFile[] =>
  PAGE_KIND_IDS.flatMap((kind) => contentFiles(kind, folder));

/**
 * The pages of one kind by slug.
 * @throws when a file does not fit the format or its schema, with each fault, its file and its line.
 */
export function loadPages<K extends PageKind>(kind: K, folder = CONTENT_FOLDER): ReadonlyMap<string, Pages[K]> {
  const faults: string[] = [];
  const pages = new Map<string, Pages[K]>();
  for (const { slug, file, text } of contentFiles(kind, folder)) {
    const opened = openPageFile(kind, slug, text);
    if (opened.ok) pages.set(slug, opened.page);
    else faults.push(...opened.faults.map((fault) => faultLine({ file, ...fault })));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return pages;
}
