import { plainText } from '../text.ts';

/** The columns of `occupations` that hold a page. The six interests stand in hexagon order. */
export type OccupationRow = {
  readonly slug: string;
  readonly titleFeminine: string;
  readonly titleMasculine: string;
  readonly sector: string;
  readonly route: string;
  readonly onetSoc: string;
  readonly exactness: string;
  readonly selfEmployed: boolean;
  readonly minorsDanger: boolean;
  readonly summary: string;
  readonly keywords: string[];
  readonly interests: number[];
  readonly content: unknown;
  readonly searchWords: string;
  readonly searchBody: string;
};
/** The same as it is read back: what only serves the search is left out. */
export type OccupationColumns = Omit<OccupationRow, 'searchWords' | 'searchBody'>;

/** The columns of `content_pages` that hold a page; the page is whole in `content`. */
export type ContentRow = {
  readonly kind: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly searchWords: string;
  readonly searchBody: string;
  readonly content: unknown;
};

/** Where the pages of a kind are kept. What is read back was checked when it was written. */
export type Stored<P> =
  | { readonly table: 'content_pages'; readonly page: (content: unknown) => P }
  | {
      readonly table: 'occupations';
      readonly row: (page: P) => OccupationRow;
      /** The columns that an administrator’s publication may change. */
      readonly editable: (page: P) => Partial<OccupationRow>;
      readonly page: (columns: OccupationColumns) => P;
    };
export type TableName = Stored<unknown>['table'];

/** One row a page in the table that kinds share: what a kind needs as long as nothing counts with its columns. */
export const inContentPages = <P>(): Stored<P> => ({ table: 'content_pages', page: (content) => content as P });

/** Texts of a page without their marks, as one text for the index. */
export const searchBody = (texts: readonly string[]): string => texts.map(plainText).join('\n');
