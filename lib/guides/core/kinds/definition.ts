import type { FieldGroup } from '../fields/field-spec.ts';
import type { Parsed, Sentences } from './parse.ts';
import type { Stored } from './stored.ts';

/** What a page of any kind has. */
export type AnyPage = {
  readonly slug: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly author: string;
  readonly updatedOn: string;
};

/** A list of pages that has an address of its own. */
export type Place = { readonly path: string; readonly name: string };

/** A text of the body of a page file: its field in the page and the heading above it. */
export type Slot = { readonly path: string; readonly heading: string };

/**
 * How a page of one kind is laid out in its file. Paths name fields of the page (`guide.sections.argent`); a `*`
 * stands for each entry of a list. A field that is no text of the body stands in the front matter.
 */
export type PageShape = {
  /** Folder of the files, below `db/seed/content`. */
  readonly folder: string;
  /** Field of the text that stands before the first heading, for kinds that have one. */
  readonly lead?: string;
  /**
   * What stands under the headings: texts whose headings are given, in reading order (null while the front matter
   * does not say which), or the field of a list of `{heading, text}` whose headings the author chose.
   */
  readonly sections: ((page: Readonly<Record<string, unknown>>) => readonly Slot[] | null) | string;
  /** Texts for readers outside the body. */
  readonly prose: readonly string[];
  /** Titles for readers outside the body: two pages may have words of these in common. */
  readonly titles: readonly string[];
  /** Fields that name other pages by their slug, with the id of their kind. */
  readonly references: Readonly<Record<string, string>>;
};

/** Texts of the body whose headings the schema gives. */
export const slots = <Id extends string>(above: string, ids: readonly Id[], headings: Record<Id, string>): Slot[] =>
  ids.map((id) => ({ path: `${above}.${id}`, heading: headings[id] }));

/**
 * Everything that the site knows of one kind of page, apart from how it is drawn. A kind is one object of this type in
 * a folder of its own, and one entry of the registry.
 */
export interface PageKindDefinition<P extends AnyPage, Shelf extends string = string> {
  /** As the database, the administrator’s addresses and forms write it. */
  readonly id: string;
  /** First part of the public addresses: `metiers` for `/metiers/soudeur`. */
  readonly folder: string;
  /** Name of its pages in the library. */
  readonly shelf: Shelf;
  readonly words: {
    /** One page: « Métier ». */
    readonly one: string;
    /** Its list, and a group of search results: « Métiers ». */
    readonly many: string;
    /** Heading where an address names no page of this kind. */
    readonly missing: string;
  };
  /** Picture of its shared links. */
  readonly image: string;
  /** How its pages are laid out as files. */
  readonly file: PageShape;
  readonly stored: Stored<P>;
  readonly parse: (value: unknown, sentences?: Sentences) => Parsed<P>;
  /** Title as a reader sees it. */
  readonly title: (page: P) => string;
  /** Title of the document, as a search engine shows it. */
  readonly headline: (page: P) => string;
  /** The texts that the search looks through, with their marks. */
  readonly body: (page: P) => readonly string[];
  /** Narrower lists than the whole one: all of them, and those that a page stands in. */
  readonly lists?: { readonly all: readonly Place[]; readonly of: (page: P) => readonly Place[] };
  /** The form of a page. Fields that name other pages are its links. */
  readonly fields: (page: P) => readonly FieldGroup[];
  /** What no form changes, with an empty place for what the form fills in. */
  readonly fixed: (page: P) => Record<string, unknown>;
  /** The page of now, made to take the fields of an earlier revision. Without it any page takes them. */
  readonly shapedAs?: (now: P, earlier: P) => P;
}
