import { PAGE_KIND_IDS, kindOf, type PageKind, type Pages } from './kinds/registry.ts';
import type { Parsed } from './kinds/parse.ts';
import { searchBody, type ContentRow } from './kinds/stored.ts';

export type { OccupationPage } from './kinds/metier/page.ts';
export { PAGE_KIND_IDS, type Page, type PageKind, type Pages } from './kinds/registry.ts';

/** `/metiers/soudeur`. */
export const pagePath = (kind: PageKind, slug: string): string => `/${kindOf(kind).folder}/${slug}`;

/** The kind whose pages stand under `/folder/`; undefined for any other folder. */
export const kindOfFolder = (folder: string): PageKind | undefined =>
  PAGE_KIND_IDS.find((kind) => kindOf(kind).folder === folder);

/** Checks a page of any kind. The problems name the field by its path (`guide.sections.argent`). */
export const parsePage = <K extends PageKind>(kind: K, value: unknown): Parsed<Pages[K]> => kindOf(kind).parse(value);

/** Title as a reader sees it. */
export const pageTitle = <K extends PageKind>(kind: K, page: Pages[K]): string => kindOf(kind).title(page);

/** The columns of `content_pages` that hold this page. */
export function contentRow<K extends PageKind>(kind: K, page: Pages[K]): ContentRow {
  const { body } = kindOf(kind);
  return {
    kind,
    slug: page.slug,
    title: pageTitle(kind, page),
    summary: page.summary,
    searchWords: page.keywords.join(' '),
    searchBody: searchBody(body(page)),
    content: page,
  };
}
