import { POLES } from '#lib/interests/poles.ts';
import { occupationSchema, occupationTitle, type Occupation } from './catalogue.ts';
import { formationSchema, formationTitle, type Formation } from './formation.ts';
import { guideSchema, guideSections, type Guide } from './guide.ts';
import { situationSchema, type Situation } from './situation.ts';
import { plainText } from './text.ts';

/** The three kinds of pages that are data, with the folder of their addresses. */
export const PAGE_KINDS = { metier: 'metiers', formation: 'formations', parcours: 'parcours' } as const;
export type PageKind = keyof typeof PAGE_KINDS;
export const PAGE_KIND_IDS = Object.keys(PAGE_KINDS) as [PageKind, ...PageKind[]];

/** `/metiers/soudeur`. */
export const pagePath = (kind: PageKind, slug: string): string => `/${PAGE_KINDS[kind]}/${slug}`;

/** An occupation with its guide: one page of `/metiers`. */
export type OccupationPage = Occupation & { readonly guide: Guide };
export type Pages = { metier: OccupationPage; formation: Formation; parcours: Situation };
export type Page = Pages[PageKind];

export type Parsed<T> =
  | { readonly ok: true; readonly page: T }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly message: string }[] };

/** Checks a page of any kind. The problems name the field by its path (`guide.sections.argent`). */
export function parsePage<K extends PageKind>(kind: K, value: unknown): Parsed<Pages[K]> {
  const result =
    kind === 'metier'
      ? parseOccupationPage(value)
      : (kind === 'formation' ? formationSchema : situationSchema).safeParse(value);
  if (result.success) return { ok: true, page: result.data as Pages[K] };
  return { ok: false, problems: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}

function parseOccupationPage(value: unknown) {
  const { guide, ...occupation } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const first = occupationSchema.safeParse(occupation);
  const second = guideSchema.safeParse(guide);
  if (first.success && second.success) return { success: true as const, data: { ...first.data, guide: second.data } };
  const issues = [
    ...(first.error?.issues ?? []),
    ...(second.error?.issues ?? []).map((issue) => ({ ...issue, path: ['guide', ...issue.path] })),
  ];
  return { success: false as const, error: { issues } };
}

/** Title as a reader sees it. */
export function pageTitle<K extends PageKind>(kind: K, page: Pages[K]): string {
  if (kind === 'metier') return occupationTitle(page as OccupationPage);
  return kind === 'formation' ? formationTitle(page as Formation) : (page as Situation).title;
}

const bodyOfOccupation = ({ guide }: OccupationPage) => [
  ...guideSections(guide).map(({ text }) => text),
  ...guide.questions,
];
const bodyOfFormation = ({ sections, series }: Formation) => [
  ...Object.values(sections),
  ...series.map(({ serie }) => `bac ${serie}`),
];
const bodyOfSituation = ({ intro, sections, steps }: Situation) => [
  intro,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
  ...steps,
];
const searchBody = (texts: readonly string[]) => texts.map(plainText).join('\n');

/** The columns of `occupations` that hold this page. */
export function occupationRow(page: OccupationPage) {
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
    searchBody: searchBody(bodyOfOccupation(page)),
  };
}
export type OccupationRow = ReturnType<typeof occupationRow>;

/** The page that a row of `occupations` holds; the inverse of `occupationRow`, unchecked. */
export function occupationOfRow({
  content,
  interests: [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0],
  ...columns
}: Omit<Record<keyof OccupationRow, unknown>, 'interests' | 'searchWords' | 'searchBody'> & {
  interests: readonly number[];
}): OccupationPage {
  return { ...columns, ...(content as object), interests: { R, I, A, S, E, C } } as unknown as OccupationPage;
}

/** The columns of `content_pages` that hold this page. */
export function contentRow(kind: 'formation' | 'parcours', page: Formation | Situation) {
  const body = kind === 'formation' ? bodyOfFormation(page as Formation) : bodyOfSituation(page as Situation);
  const title = kind === 'formation' ? formationTitle(page as Formation) : (page as Situation).title;
  return {
    kind,
    slug: page.slug,
    title,
    summary: page.summary,
    searchWords: page.keywords.join(' '),
    searchBody: searchBody(body),
    content: page,
  };
}
