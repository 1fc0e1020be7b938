import { pagesIn, type Library } from '#lib/guides/index.ts';
import { BAC_SERIE_IDS, type BacSerie } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { serieStates } from '#lib/guidance/core/fit.ts';
import type { SerieKnowledge } from '#lib/guides/core/links.ts';

/** A series of the bac that the visitor wants the occupations sorted by; an occupation without a state is not known. */
export type ChosenSerie = { readonly id: BacSerie; readonly states: ReadonlyMap<string, SerieKnowledge> };

/** How the visitor wants to see a result: one route only, sorted by a series, or the page to print. */
export type ViewOptions = { readonly only: Route | null; readonly serie: BacSerie | null; readonly print: boolean };

/** What the query of a result asks for. Nothing is stored. */
export const viewOptions = (query: URLSearchParams): ViewOptions => ({
  only: ROUTE_IDS.find((one) => one === query.get('voie')) ?? null,
  serie: BAC_SERIE_IDS.find((one) => one === query.get('serie')) ?? null,
  print: query.get('imprimer') === '1',
});

/** What the published pages know of a series. */
export const chosenSerie = ({ occupations, formations }: Library, id: BacSerie): ChosenSerie => ({
  id,
  states: serieStates(pagesIn(occupations), pagesIn(formations), id),
});
