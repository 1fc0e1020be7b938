import type { AnyPage, PageKindDefinition, Place } from './definition.ts';
import { formation } from './formation/index.ts';
import { metier } from './metier/index.ts';
import { parcours } from './parcours/index.ts';
import { pratique } from './pratique/index.ts';

/** Every kind of page, in the order of lists and filters: one entry a kind. */
const KINDS = { metier, formation, parcours, pratique };

export type PageKind = keyof typeof KINDS;
export const PAGE_KIND_IDS = Object.keys(KINDS) as [PageKind, ...PageKind[]];

type PageOf<D> = D extends PageKindDefinition<infer P extends AnyPage> ? P : never;
type ShelfOf<D> = D extends { readonly shelf: infer S extends string } ? S : never;
export type Pages = { readonly [K in PageKind]: PageOf<(typeof KINDS)[K]> };
export type Page = Pages[PageKind];
/** The name in the library of each kind’s pages. */
export type Shelves = { readonly [K in PageKind]: ShelfOf<(typeof KINDS)[K]> };

const DEFINITIONS: { readonly [K in PageKind]: PageKindDefinition<Pages[K], Shelves[K]> } = KINDS;

/**
 * The definition of a kind. Where the kind is known only when the program runs, it takes the page that came with it.
 */
export const kindOf = <K extends PageKind>(kind: K): PageKindDefinition<Pages[K], Shelves[K]> => DEFINITIONS[kind];

/** The list of all pages of a kind: « Métiers », `/metiers`. */
export const listOfKind = (kind: PageKind): Place => {
  const { folder, words } = kindOf(kind);
  return { path: `/${folder}`, name: words.many };
};
