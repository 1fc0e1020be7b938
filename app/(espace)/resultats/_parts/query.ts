import { ROUTE_IDS, type Route } from '#lib/careers/core/catalogue.ts';
import { queryValue, type Query } from '../../tests/_parts/params.ts';

/** How the visitor wants to see a result: one route only, or the page to print. */
export async function viewOptions(query: Query): Promise<{ only: Route | null; print: boolean }> {
  const asked = await queryValue(query, 'voie');
  return { only: ROUTE_IDS.find((id) => id === asked) ?? null, print: (await queryValue(query, 'imprimer')) === '1' };
}
