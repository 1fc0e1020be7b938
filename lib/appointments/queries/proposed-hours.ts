import { inArray } from 'drizzle-orm';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { advisers, places } from '#db/schema/agenda.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { listAhead, type Appointment } from '../appointment-row.ts';
import { MINUTE, overlaps, type Instant } from '../core/zone.ts';
import { listFreeHours, type Adviser } from '../free-hours.ts';
import { ownRules } from '../judge.ts';
import type { Motif } from '../motifs.ts';
import { listOpenProposals, type Proposal } from '../proposals.ts';

/** A proposed hour as the person reads it. */
export type ProposedChoice = Proposal & {
  readonly place: string;
  readonly adviser: Pick<Adviser, 'displayName' | 'title'> | null;
  /** Nobody has taken it meanwhile, and the person has nothing else then. */
  readonly free: boolean;
};

/**
 * The hours that the service proposes for a person’s own appointment, with those that are not free any more: judged as
 * the choice will be.
 */
export async function readProposedHours(
  person: Person,
  appointment: Appointment,
  of: Motif,
  now: Instant,
): Promise<ProposedChoice[]> {
  const motif = ownRules(of, appointment);
  const { open, free } = await runAs(person, async (tx) => {
    const proposals = await listOpenProposals(tx, appointment, now);
    if (proposals.length === 0) return { open: proposals, free: new Set<string>() };
    const length = motif.rules.duration * MINUTE;
    const own = (await listAhead(tx, person.id, now)).filter(({ id }) => id !== appointment.id);
    const found = new Set<string>();
    for (const { id, adviserId, placeId, startsAt, createdAt } of proposals) {
      const span = { from: startsAt, to: startsAt + length };
      const window = { from: startsAt, to: startsAt + 1 };
      const hours = await listFreeHours(tx, motif, [adviserId], [placeId], window, createdAt, appointment.id);
      const busy = own.some((one) => overlaps({ from: one.startsAt, to: one.endsAt }, span));
      if (!busy && hours.some(({ from }) => from === startsAt)) found.add(id);
    }
    return { open: proposals, free: found };
  });
  if (open.length === 0) return [];
  const [people, where] = await runAsSystem('names of what was proposed to a person', (tx) =>
    Promise.all([
      tx
        .select({ id: advisers.id, displayName: advisers.displayName, title: advisers.title })
        .from(advisers)
        .where(inArray(advisers.id, [...new Set(open.map(({ adviserId }) => adviserId))])),
      tx
        .select({ id: places.id, name: places.name })
        .from(places)
        .where(inArray(places.id, [...new Set(open.map(({ placeId }) => placeId))])),
    ]),
  );
  return open.map((one) => ({
    ...one,
    place: where.find(({ id }) => id === one.placeId)?.name ?? '',
    adviser: (people.find(({ id }) => id === one.adviserId) as Adviser | undefined) ?? null,
    free: free.has(one.id),
  }));
}
