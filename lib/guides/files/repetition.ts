import type { Pages } from '../core/pages.ts';
import type { ReaderText } from './text-checks.ts';
import { sentencesOf, shingles } from './text-rules.ts';

/** Texts of one page; `file` names it to whoever reads the fault. */
export type PageTexts = { readonly file: string; readonly texts: readonly ReaderText[] };
/** A piece that two pages share, said of the later one. */
export type Repeated = { readonly file: string; readonly path: string; readonly message: string };

function repeated(
  pages: readonly PageTexts[],
  piecesOf: (text: string) => readonly string[],
  what: string,
): Repeated[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, texts }) => {
    const told = new Set<string>();
    return texts.flatMap(({ path, text }) =>
      piecesOf(text).flatMap((piece) => {
        const holder = first.get(piece);
        if (holder === undefined) first.set(piece, file);
        if (holder === undefined || holder === file || told.has(piece)) return [];
        told.add(piece);
        return [{ file, path, message: `${what} aussi dans ${holder} : « ${piece} »` }];
      }),
    );
  });
}

/** No two pages share a sentence. */
export const sharedSentences = (pages: readonly PageTexts[]): Repeated[] =>
  repeated(pages, sentencesOf, 'cette phrase est');

/** No two guides share a run of twelve words. */
export const sharedRuns = (guides: readonly PageTexts[]): Repeated[] =>
  repeated(guides, (text) => shingles(text, 12), 'ces douze mots sont');

const summaryOf = ({ file, page }: { file: string; page: Pages['metier'] }): PageTexts => ({
  file,
  texts: [{ path: 'summary', text: page.summary }],
});

/** No two summaries of the catalogue share a sentence or begin with the same four words; no two titles are one. */
export function sharedSummaries(occupations: readonly { file: string; page: Pages['metier'] }[]): Repeated[] {
  const summaries = occupations.map(summaryOf);
  const titles = occupations.map(({ file, page: { titleFeminine, titleMasculine } }) => ({
    file,
    texts: [{ path: 'titleFeminine', text: `${titleFeminine} ${titleMasculine}` }],
  }));
  return [
    ...repeated(summaries, (text) => text.toLowerCase().split(/(?<=[.!?])\s+/), 'cette phrase est'),
    ...repeated(
      summaries,
      (text) => [
        text
          .split(/[\s,]+/)
          .slice(0, 4)
          .join(' '),
      ],
      'ce début est',
    ),
    ...repeated(titles, (text) => [text], 'ce titre est'),
  ];
}
