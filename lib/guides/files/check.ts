import { PAGE_KIND_IDS, type Page, type PageKind, type Pages } from '../core/pages.ts';
import type { KnownPages } from '../editing/core/problems.ts';
import { checkCatalogueLanguage, checkFigures, checkNeighbours, type ReferenceTables } from './catalogue-checks.ts';
import { openPageFile } from './open.ts';
import type { PageReading } from './page-file.ts';
import { sharedRuns, sharedSentences, sharedSummaries, type Repeated } from './repetition.ts';
import { checkLanguage, checkLength, checkLinks, proseOf, type Finding } from './text-checks.ts';

/** A file of a page; its name is the slug. */
export type ContentFile = {
  readonly kind: PageKind;
  readonly slug: string;
  /** Where it is, for whoever has to open it. */
  readonly file: string;
  readonly text: string;
};

/** What is looked at in every page. */
export const CHECKS = {
  form: 'format et champs',
  links: 'liens et pages nommées',
  language: 'typographie et ton',
  figures: 'codes et chiffres',
  length: 'longueur',
  repetition: 'répétitions',
} as const;
export type Check = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as Check[];

export type ContentFault = {
  readonly kind: PageKind;
  readonly check: Check;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
};

type OpenPage<K extends PageKind = PageKind> = {
  readonly kind: K;
  readonly file: string;
  readonly page: Pages[K];
  readonly lineOf: PageReading['lineOf'];
};

/** Everything that is wrong in these files, by file and line. A page that cannot be read is judged no further. */
export function checkContents(files: readonly ContentFile[], tables: ReferenceTables): ContentFault[] {
  const faults: ContentFault[] = [];
  const pages: OpenPage[] = [];
  for (const { kind, slug, file, text } of files) {
    const opened = openPageFile(kind, slug, text);
    if (opened.ok) pages.push({ kind, file, page: opened.page, lineOf: opened.lineOf });
    else
      faults.push(...opened.faults.map(({ line, message }) => ({ kind, check: 'form' as const, file, line, message })));
  }
  const known = Object.fromEntries(
    PAGE_KIND_IDS.map((kind) => [kind, new Set(files.filter((one) => one.kind === kind).map(({ slug }) => slug))]),
  ) as unknown as KnownPages;
  const occupations = pages.filter((one): one is OpenPage<'metier'> => one.kind === 'metier');
  const bySlug = new Map(occupations.map(({ page }) => [page.slug, page]));

  const say = (check: Check, { kind, file, lineOf }: OpenPage, findings: readonly Finding[]) =>
    faults.push(
      ...findings.map(({ path, offset, message }) => ({ kind, check, file, line: lineOf(path, offset), message })),
    );
  for (const one of pages) {
    say('links', one, checkLinks(one.kind, one.page, known));
    say('language', one, checkLanguage(one.kind, one.page));
  }
  for (const one of occupations) {
    say('links', one, checkNeighbours(one.page, bySlug));
    say('language', one, checkCatalogueLanguage(one.page));
    say('figures', one, checkFigures(one.page, tables));
    say('length', one, checkLength(one.page));
  }
  const byFile = new Map(pages.map((one) => [one.file, one]));
  const textsOf = ({ kind, file, page }: OpenPage<PageKind>) => ({ file, texts: proseOf(kind, page as Page) });
  const shared: readonly Repeated[] = [
    ...sharedSentences(pages.map(textsOf)),
    ...sharedRuns(occupations.map(textsOf)),
    ...sharedSummaries(occupations),
  ];
  for (const { file, ...finding } of shared) say('repetition', byFile.get(file)!, [finding]);
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** « db/seed/content/occupations/soudeur.md:12: Remplissez ce champ. » */
export const faultLine = ({ file, line, message }: Omit<ContentFault, 'kind' | 'check'>): string =>
  `${file}:${line}: ${message}`;
