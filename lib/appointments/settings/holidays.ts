import { asc } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { holidays } from '#db/schema/agenda.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { maySet } from './rights.ts';

/** A public holiday as it is set: `day` is `YYYY-MM-DD`. */
export type SetHoliday = typeof holidays.$inferSelect;

/** The public holidays by year, in order. Empty for whoever is no administrator. */
export async function listSetHolidays(actor: Person): Promise<ReadonlyMap<string, SetHoliday[]>> {
  if (!maySet(actor)) return new Map();
  const rows = await runAs(actor, (tx) => tx.select().from(holidays).orderBy(asc(holidays.day)));
  return Map.groupBy(rows, ({ day }) => day.slice(0, 4));
}
