import { eq } from 'drizzle-orm';
import { profiles } from '#db/schema/people.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { isKnownTo } from '../book-for.ts';
import { listOpenPlaces, type OpenPlace } from '../free-hours.ts';
import { listMotifs, type Motif } from '../motifs.ts';
import { forAdviser } from './adviser-desk.ts';

/** What the form of a booking by an adviser shows: of the person the name, and nothing else. */
export type BookingDesk = {
  readonly personName: string | null;
  readonly motifs: readonly Motif[];
  readonly places: readonly OpenPlace[];
};

/** Null when the actor is no adviser, or does not know this person. */
export async function findBookingDesk(actor: Person, personId: string): Promise<BookingDesk | null> {
  if (!isId(personId)) return null;
  return forAdviser(actor, async (tx, adviser) => {
    if (!(await isKnownTo(tx, adviser.id, personId))) return null;
    const [row] = await tx.select({ name: profiles.fullName }).from(profiles).where(eq(profiles.id, personId));
    return { personName: row?.name ?? null, motifs: await listMotifs(tx), places: await listOpenPlaces(tx) };
  });
}
