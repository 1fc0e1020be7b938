import { sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { PAGE_KIND_IDS, type PageKind } from './core/pages.ts';
import { searchTerms } from './core/search-terms.ts';

export type SearchHit = {
  readonly kind: PageKind;
  readonly slug: string;
  /** False when no word was found as it was typed: the hit is what looks or sounds nearest. */
  readonly exact: boolean;
};

/** A word that is at least this near (trigrams, 0–1) to one of a page’s title or key words is taken for it. */
const NEAR = 0.5;
const MAX_HITS = 30;

/**
 * Pages that answer what somebody typed, the best first: all words found, then some, then words that are
 * nearly spelled so. French stems, no accents (text search configuration `fr`), trigrams for typing errors.
 * @param typed anything; nothing telling in it finds nothing.
 */
export async function searchPages(typed: string): Promise<SearchHit[]> {
  const terms = searchTerms(typed);
  if (terms.length === 0) return [];
  const text = terms.join(' ');
  const rows = await runAs(GUEST, (tx) => tx.execute<{ kind: PageKind; slug: string; exact: boolean }>(sql`
    with asked as (
      select plainto_tsquery('public.fr', ${text}) as all_words,
        replace(plainto_tsquery('public.fr', ${text})::text, '&', '|')::tsquery as any_word
    ), pages as (
      select 'metier' as kind, slug, search, title_feminine || ' ' || title_masculine || ' ' || search_words as names, title_feminine as title from public.occupations where published_at is not null
      union all
      select kind, slug, search, title || ' ' || search_words, title from public.content_pages where published_at is not null
    ), scored as (
      select kind, slug, title, search @@ all_words as has_every, search @@ any_word as has_some,
        ts_rank('{0.05, 0.2, 0.6, 1}', search, any_word) as rank,
        (select avg(extensions.word_similarity(word, extensions.unaccent(lower(names)))) from unnest(string_to_array(${text}, ' ')) as word) as likeness
      from pages, asked
    )
    select kind, slug, has_some as exact from scored
    where has_some or likeness >= ${NEAR}
    order by (has_every and rank >= 0.1) desc, (rank + likeness * 0.5 + case when has_every then 0.3 else 0 end) desc, title
    limit ${MAX_HITS}`));
  return [...rows].filter(({ kind }) => PAGE_KIND_IDS.includes(kind)).map(({ kind, slug, exact }) => ({ kind, slug, exact }));
}
