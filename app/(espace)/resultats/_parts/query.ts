import { getLibrary, pagesIn } from '#lib/guides/index.ts';
import { BAC_SERIE_IDS, type BacSerie } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { serieStates } from '#lib/guidance/core/fit.ts';
import type { SerieKnowledge } from '#lib/guides/core/links.ts';
import { queryValue, type Query } from '#app/_kit/params.ts';

/** A series of the bac that the visitor wants the occupations sorted by; an occupation without a state is not known. */
export type ChosenSerie = { readonly id: BacSerie; readonly states: ReadonlyMap<string, SerieKnowledge> };

export type ViewOptions = { readonly only: Route | null; readonly serie: ChosenSerie | null; readonly print: boolean };

/**
 * How the visitor wants to see a result: one route only, sorted by a series, or the page to print. Nothing is stored.
 */
export async function viewOptions(query: Query): Promise<ViewOptions> {
  const [route, serie, print] = await Promise.all([
    queryValue(query, 'voie'),
    queryValue(query, 'serie'),
    queryValue(query, 'imprimer'),
  ]);
  const id = BAC_SERIE_IDS.find((one) => one === serie);
  return {
    only: ROUTE_IDS.find((one) => one === route) ?? null,
    serie: id ? await chosen(id) : null,
    print: print === '1',
  };
}

async function chosen(id: BacSerie): Promise<ChosenSerie> {
  const { occupations, formations } = await getLibrary();
  return { id, states: serieStates(pagesIn(occupations), pagesIn(formations), id) };
}
