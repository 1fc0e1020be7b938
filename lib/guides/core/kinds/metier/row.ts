import { POLES } from '#lib/interests/poles.ts';
import { searchBody, type OccupationColumns, type OccupationRow, type Stored } from '../stored.ts';
import { guideSections } from './guide.ts';
import type { OccupationPage } from './page.ts';

/** What the search looks through. */
export const occupationBody = ({ guide }: OccupationPage): string[] => [
  ...guideSections(guide).map(({ text }) => text),
  ...guide.questions,
];

/** The columns of `occupations` that hold this page. */
function occupationRow(page: OccupationPage): OccupationRow {
  const {
    slug,
    titleFeminine,
    titleMasculine,
    sector,
    route,
    onetSoc,
    interests,
    exactness,
    selfEmployed,
    minorsDanger,
    summary,
    keywords,
    ...content
  } = page;
  return {
    slug,
    titleFeminine,
    titleMasculine,
    sector,
    route,
    onetSoc,
    exactness,
    selfEmployed,
    minorsDanger,
    summary,
    content,
    keywords: [...keywords],
    interests: POLES.map((pole) => interests[pole]),
    searchWords: [...keywords, page.precision ?? ''].join(' ').trim(),
    searchBody: searchBody(occupationBody(page)),
  };
}

/** The page that a row of `occupations` holds; the inverse of `occupationRow`, unchecked. */
function occupationOfRow({
  content,
  interests: [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0],
  ...columns
}: OccupationColumns): OccupationPage {
  return { ...columns, ...(content as object), interests: { R, I, A, S, E, C } } as unknown as OccupationPage;
}

/** The columns that matching counts with are not granted to anybody who edits. */
function editableColumns(page: OccupationPage): Partial<OccupationRow> {
  const { slug: _, sector: __, onetSoc: ___, exactness: ____, interests: _____, ...texts } = occupationRow(page);
  return texts;
}

export const occupationStored: Stored<OccupationPage> = {
  table: 'occupations',
  row: occupationRow,
  editable: editableColumns,
  page: occupationOfRow,
};
