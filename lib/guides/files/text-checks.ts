import { linksOf, plainText } from '../core/text.ts';
import type { Page, PageKind, Pages } from '../core/pages.ts';
import { leadsSomewhere, type KnownPages } from '../editing/core/problems.ts';
import { bodyTexts } from './page-file.ts';
import { valuesAt } from './paths.ts';
import { kindOf } from '../core/kinds/registry.ts';
import { textFaults } from './text-rules.ts';

/** What a check has found in a page: in which field, and where in a text of the body. */
export type Finding = { readonly path: string; readonly offset?: number; readonly message: string };

export type ReaderText = { readonly path: string; readonly text: string };

const textsAt = (page: Page, patterns: readonly string[]): ReaderText[] =>
  patterns
    .flatMap((pattern) => valuesAt(page, pattern))
    .flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, text: value }] : []));

/** Everything that a reader reads in a page, text by text, without the titles. */
export const proseOf = (kind: PageKind, page: Page): ReaderText[] => [
  ...bodyTexts(kind, page),
  ...textsAt(page, kindOf(kind).file.prose),
];

function titlesOf(kind: PageKind, page: Page): ReaderText[] {
  const { titles, sections } = kindOf(kind).file;
  return textsAt(page, [...titles, ...(typeof sections === 'string' ? [`${sections}.*.heading`] : [])]);
}

/** Typography and tone. */
export const checkLanguage = (kind: PageKind, page: Page): Finding[] =>
  [...proseOf(kind, page), ...titlesOf(kind, page)].flatMap(({ path, text }) =>
    textFaults(text).map((fault) => ({ path, ...fault })),
  );

/** Links of the texts, and fields that name other pages. */
export const checkLinks = (kind: PageKind, page: Page, known: KnownPages): Finding[] => [
  ...proseOf(kind, page).flatMap(({ path, text }) =>
    linksOf(text)
      .filter((href) => !leadsSomewhere(href, known))
      .map((href) => ({
        path,
        offset: text.indexOf(`](${href})`),
        message: `Le lien ${href} ne mène à aucune page du site.`,
      })),
  ),
  ...Object.entries(kindOf(kind).file.references).flatMap(([pattern, target]) =>
    valuesAt(page, pattern)
      .filter(({ value }) => !known[target]?.has(String(value)))
      .map(({ path, value }) => ({ path, message: `Aucune page ne s’appelle « ${String(value)} ».` })),
  ),
];

/** How many words a guide has: at least so many, fewer than so many. */
const GUIDE_WORDS = { approfondi: [651, 1500], court: [181, 1500] } as const;

/** A guide is as long as its depth says. */
export function checkLength({ guide, ...page }: Pages['metier']): Finding[] {
  const texts = proseOf('metier', { ...page, guide }).map(({ text }) => plainText(text));
  const words = texts.join(' ').split(/\s+/).length;
  const [least, limit] = GUIDE_WORDS[guide.depth];
  if (words >= least && words < limit) return [];
  const message = `Le guide a ${words} mots ; « ${guide.depth} » en demande au moins ${least} et moins de ${limit}.`;
  return [{ path: 'guide.depth', message }];
}
