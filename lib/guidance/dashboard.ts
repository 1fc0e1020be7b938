import type { Tx } from '#db/run-as.ts';
import { readStanding } from '#lib/assessments/index.ts';
import { selectAccount } from '#lib/people/index.ts';
import { selectFavourites } from './favourites.ts';

/** Everything the dashboard shows, inside a transaction under way; the questions travel together. */
export async function readDashboard(tx: Tx, personId: string) {
  const [account, standing, favourites] = await Promise.all([
    selectAccount(tx, personId),
    readStanding(tx, personId),
    selectFavourites(tx, personId),
  ]);
  return { ...account, ...standing, favourites };
}
