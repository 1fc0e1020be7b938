import { runAs } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { readStanding } from '#lib/assessments/index.ts';
import { selectAccount } from '#lib/people/index.ts';
import { selectFavourites } from './favourites.ts';

/** Everything the dashboard shows, in one transaction whose questions travel together. */
export function findDashboard(actor: Person) {
  return runAs(actor, async (tx) => {
    const [account, standing, favourites] = await Promise.all([
      selectAccount(tx, actor.id),
      readStanding(tx, actor.id),
      selectFavourites(tx, actor.id),
    ]);
    return { ...account, ...standing, favourites };
  });
}
