import { fold } from '#lib/access/core/fold.ts';
import { SECTOR_SLUGS, SECTORS, type Sector } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { PAGE_KIND_IDS, type PageKind } from '#lib/guides/core/pages.ts';
import type { PageSummary } from '#lib/guides/index.ts';
import { STATES, type State } from '../_parts/words.ts';

/** What an administrator narrows the list by; null or '' where nothing is chosen. */
export type Filters = {
  readonly name: string;
  readonly state: State | null;
  readonly kind: PageKind | null;
  readonly sector: Sector | null;
};

/** As much of a name as is looked at. */
export const MAX_NAME = 80;

/** The choices of an address; one that does not exist is none. */
export const readFilters = (
  typed: Readonly<Record<'nom' | 'etat' | 'genre' | 'secteur', string | undefined>>,
): Filters => ({
  name: (typed.nom ?? '').trim().slice(0, MAX_NAME),
  state: (Object.keys(STATES) as State[]).find((one) => one === typed.etat) ?? null,
  kind: PAGE_KIND_IDS.find((one) => one === typed.genre) ?? null,
  sector: SECTORS.find((one) => SECTOR_SLUGS[one] === typed.secteur) ?? null,
});

/**
 * The pages that answer every choice, in the order given. A name is found by parts of its words in any order, without
 * accents or capitals; only occupations have a sector.
 */
export function narrowed(pages: readonly PageSummary[], { name, state, kind, sector }: Filters): PageSummary[] {
  const words = fold(name).split(/\s+/).filter(Boolean);
  return pages.filter((page) => {
    const title = fold(page.title);
    return (
      words.every((word) => title.includes(word)) &&
      (state === null || STATES[state].holds(page)) &&
      (kind === null || page.kind === kind) &&
      (sector === null || page.sector === sector)
    );
  });
}
