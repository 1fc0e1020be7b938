import { asc, eq, sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { motifs } from '#db/schema/agenda.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import type { MotifSettings } from '../core/settings.ts';
import { maySet } from './rights.ts';

/** A motif as it is set, with when it was archived; null while it is open. */
export type SetMotif = MotifSettings & { readonly id: string; readonly archivedAt: Date | null };

/** The settings as the table holds them. */
export const motifColumns = ({ modes, questions, ...settings }: MotifSettings) => ({
  ...settings,
  modes: [...modes],
  questions: [...questions],
});

const asSet = (row: typeof motifs.$inferSelect): SetMotif => row as typeof row & SetMotif;

/** Every motif, the open ones first. Empty for whoever is no administrator. */
export async function listSetMotifs(actor: Person): Promise<SetMotif[]> {
  if (!maySet(actor)) return [];
  const rows = await runAs(actor, (tx) =>
    tx.select().from(motifs).orderBy(sql`${motifs.archivedAt} is not null`, asc(motifs.position), asc(motifs.label)),
  );
  return rows.map(asSet);
}

/** One motif; null for an id that is none, or for whoever is no administrator. */
export async function findSetMotif(actor: Person, id: string): Promise<SetMotif | null> {
  if (!maySet(actor) || !isId(id)) return null;
  const [row] = await runAs(actor, (tx) => tx.select().from(motifs).where(eq(motifs.id, id)));
  return row ? asSet(row) : null;
}
