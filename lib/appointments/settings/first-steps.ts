import { sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { maySet } from './rights.ts';

/** What there must be before anybody can book. */
export type FirstSteps = {
  readonly place: boolean;
  readonly motif: boolean;
  /** An adviser whom people are shown. */
  readonly adviser: boolean;
  /** Weekly hours of such an adviser. */
  readonly hours: boolean;
};

const NONE: FirstSteps = { place: false, motif: false, adviser: false, hours: false };

/**
 * Which of the first steps are done, as the database has it now: asked as a guest, who is shown open motifs, advisers
 * who may receive, and the hours of those. None for whoever is no administrator.
 */
export async function findFirstSteps(actor: Person): Promise<FirstSteps> {
  if (!maySet(actor)) return NONE;
  const [row] = await runAs(GUEST, (tx) =>
    tx.execute<FirstSteps>(sql`
      select exists (select from public.places where closed_at is null) as place,
             exists (select from public.motifs) as motif,
             exists (select from public.advisers) as adviser,
             exists (select from public.opening_hours) as hours`),
  );
  return row ?? NONE;
}
