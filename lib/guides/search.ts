import { sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import type { PageKind } from './core/pages.ts';
import { searchTerms, serieIn } from './core/search-terms.ts';
import { allPages } from './tables.ts';

export type SearchHit = {
  readonly kind: PageKind;
  readonly slug: string;
  /** False when no word was found as it was typed: the hit is what looks or sounds nearest. */
  readonly exact: boolean;
};

/** A word that is at least this near (trigrams, 0–1) to one of a page’s title or key words is taken for it. */
const NEAR = 0.5;
const MAX_HITS = 30;
/** Beside a page whose names hold every word, only so many others are of use. */
const OTHERS = 5;
/** A hit that scores less than this part of the best one is noise. */
const NOISE = 0.4;

/**
 * Pages that answer what somebody typed, the best first: the page of a series that is named, all words found, then
 * some, then words that are nearly spelled so. French stems, no accents (text search configuration `fr`), trigrams for
 * typing errors.
 * @param typed anything; a text without a word to look for finds nothing.
 */
export async function searchPages(typed: string): Promise<SearchHit[]> {
  const terms = searchTerms(typed);
  const serie = serieIn(typed);
  if (terms.length === 0 && serie === null) return [];
  const text = terms.join(' ');
  const rows = await runAs(GUEST, (tx) =>
    tx.execute<Row>(sql`
    with asked as (
      select plainto_tsquery('public.fr', ${text}) as all_words,
        replace(plainto_tsquery('public.fr', ${text})::text, '&', '|')::tsquery as any_word
    ), pages as (${allPages}
    ), scored as (
      select kind, slug, title, coalesce(serie = ${serie}::text, false) as of_serie, ts_filter(search, '{a,b}') @@ all_words as named, search @@ all_words as whole, search @@ any_word as exact,
        ts_rank('{0.05, 0.2, 0.6, 1}', search, any_word) as rank,
        (select avg(extensions.word_similarity(word, extensions.unaccent(lower(names)))) from unnest(string_to_array(${text}, ' ')) as word) as likeness
      from pages, asked
    )
    select kind, slug, of_serie, named, whole, exact, rank + likeness * 0.5 + case when whole then 0.3 else 0 end as score from scored
    where exact or likeness >= ${NEAR} or of_serie
    order by of_serie desc, named desc, score desc, title
    limit ${MAX_HITS}`),
  );
  return relevantHits([...rows]).map(({ kind, slug, exact }) => ({ kind, slug, exact }));
}

type Row = {
  kind: PageKind;
  slug: string;
  of_serie: boolean;
  named: boolean;
  whole: boolean;
  exact: boolean;
  score: number;
};

/**
 * The hits worth showing: the page of the series that is meant; pages named so and a few others; else what was written
 * so; else what is nearly spelled so.
 */
function relevantHits(rows: readonly Row[]): readonly Row[] {
  const meant = rows.filter(({ of_serie }) => of_serie);
  if (meant.length > 0) return [...meant, ...relevantHits(rows.filter(({ of_serie }) => !of_serie))];
  const named = rows.filter((row) => row.named);
  const candidates = rows.some(({ exact }) => exact) ? rows.filter(({ exact }) => exact) : rows;
  const best = Math.max(...candidates.map(({ score }) => score));
  if (named.length > 0) return [...named, ...candidates.filter((row) => !row.named && row.whole).slice(0, OTHERS)];
  return candidates.filter(({ score }) => score >= best * NOISE);
}
