import { POLES, type Pole } from '#lib/interests/poles.ts';
import { BAC_SERIE_IDS, type BacSerie } from './bac-series.ts';
import { ROUTE_IDS, SECTOR_SLUGS, SECTORS, type Route, type Sector } from './kinds/metier/catalogue.ts';
import type { Formation } from './kinds/formation/schema.ts';
import { serieState, type SerieKnowledge } from './links.ts';
import { occupationCode } from '#lib/interests/holland-codes.ts';
import type { OccupationPage } from './pages.ts';

/** What somebody may narrow the list of occupations by; null: not at all. */
export type BrowseFilters = {
  readonly sector: Sector | null;
  readonly route: Route | null;
  readonly serie: BacSerie | null;
  readonly pole: Pole | null;
};

/** The filters of an address; anything unknown is as if it were not there. */
export function readFilters(query: URLSearchParams): BrowseFilters {
  const known = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === query.get(name)) ?? null;
  return {
    sector: SECTORS.find((sector) => SECTOR_SLUGS[sector] === query.get('secteur')) ?? null,
    route: known('voie', ROUTE_IDS),
    serie: known('serie', BAC_SERIE_IDS),
    pole: known('lettre', POLES),
  };
}

/** Whether the letter stands first (or shares the first place) in the occupation’s code, second, or neither. */
function placeOfPole(page: Pick<OccupationPage, 'interests'>, pole: Pole): 1 | 2 | null {
  const codes = occupationCode(page.interests);
  if (codes.some((code) => code.charAt(0) === pole)) return 1;
  return codes.some((code) => code.charAt(1) === pole) ? 2 : null;
}

/** Occupations that fit together, under what they have in common. */
export type BrowseGroup = {
  readonly heading: string;
  readonly note?: string /** Shown on demand: it says little. */;
  readonly folded?: boolean;
  readonly pages: readonly OccupationPage[];
};

const byTitle = new Intl.Collator('fr');
const sorted = (pages: readonly OccupationPage[]) =>
  [...pages].sort((a, b) => byTitle.compare(a.titleFeminine, b.titleFeminine));

/**
 * The occupations that the filters leave, in groups: by what is known of the series, else by the place of the
 * letter, else by sector. Every group is in alphabetical order; empty ones are left out.
 */
export function browse(
  pages: readonly OccupationPage[],
  formations: readonly Formation[],
  filters: BrowseFilters,
): BrowseGroup[] {
  const left = pages.filter(
    (page) =>
      (filters.sector === null || page.sector === filters.sector) &&
      (filters.route === null || page.route === filters.route) &&
      (filters.pole === null || placeOfPole(page, filters.pole) !== null),
  );
  const groups =
    filters.serie !== null
      ? bySerie(left, formations, filters.serie)
      : filters.pole !== null
        ? byPole(left, filters.pole)
        : bySector(left);
  return groups.filter((group) => group.pages.length > 0).map((group) => ({ ...group, pages: sorted(group.pages) }));
}

const bySector = (pages: readonly OccupationPage[]): BrowseGroup[] =>
  SECTORS.map((sector) => ({ heading: sector, pages: pages.filter((page) => page.sector === sector) }));

const byPole = (pages: readonly OccupationPage[], pole: Pole): BrowseGroup[] => [
  { heading: 'Cette famille y vient en premier', pages: pages.filter((page) => placeOfPole(page, pole) === 1) },
  { heading: 'Cette famille y vient en deuxième', pages: pages.filter((page) => placeOfPole(page, pole) === 2) },
];

function bySerie(pages: readonly OccupationPage[], formations: readonly Formation[], serie: BacSerie): BrowseGroup[] {
  const state = new Map(pages.map((page) => [page, serieState(page, formations, serie)]));
  const having = (known: SerieKnowledge | undefined) => pages.filter((page) => state.get(page) === known);
  return [
    {
      heading: 'Une source a dit cette voie ouverte à cette série',
      note: 'Le guide dit laquelle, et de quelle année. Faites confirmer avant de vous décider.',
      pages: having('ouvert'),
    },
    {
      heading: 'Cette série y prépare, l’accès est à confirmer',
      note: 'Demandez à l’établissement qui vous intéresse.',
      pages: having('à confirmer'),
    },
    {
      heading: 'Une école en lien nomme cette série',
      note: 'Peut-être pour une autre de ses formations : demandez-lui.',
      pages: having('citée'),
    },
    {
      heading: 'Nous n’avons pas d’information pour cette série',
      note: 'Cela ne veut pas dire que ces métiers vous sont fermés.',
      folded: true,
      pages: having(undefined),
    },
  ];
}
