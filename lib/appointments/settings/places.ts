import { asc, eq, sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { places } from '#db/schema/agenda.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { maySet } from './rights.ts';

/** A place as it is set. */
export type SetPlace = typeof places.$inferSelect;

/** Every place, the open ones first. Empty for whoever is no administrator. */
export async function listSetPlaces(actor: Person): Promise<SetPlace[]> {
  if (!maySet(actor)) return [];
  return runAs(actor, (tx) => tx.select().from(places).orderBy(sql`${places.closedAt} is not null`, asc(places.name)));
}

/** One place; null for an id that is none, or for whoever is no administrator. */
export async function findSetPlace(actor: Person, id: string): Promise<SetPlace | null> {
  if (!maySet(actor) || !isId(id)) return null;
  const [row] = await runAs(actor, (tx) => tx.select().from(places).where(eq(places.id, id)));
  return row ?? null;
}
