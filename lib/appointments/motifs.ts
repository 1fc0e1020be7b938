import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { motifs } from '#db/schema/agenda.ts';
import type { Mode } from './core/first-motifs.ts';
import type { SlotRules } from './core/slots.ts';

const questionsSchema = z.array(z.string()).max(3);

/** A motif as the booking reads it. */
export type Motif = {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly summary: string;
  readonly modes: readonly Mode[];
  readonly bookableBy: 'anybody' | 'advisers';
  readonly conditions: string | null;
  readonly bring: string | null;
  readonly questions: readonly string[];
  readonly deadlineMinutes: number;
  readonly rules: SlotRules;
};

type Row = typeof motifs.$inferSelect;

const motifOf = (row: Row): Motif => ({
  id: row.id,
  slug: row.slug,
  label: row.label,
  summary: row.summary,
  modes: row.modes as Mode[],
  bookableBy: row.bookableBy as Motif['bookableBy'],
  conditions: row.conditions,
  bring: row.bring,
  questions: questionsSchema.catch([]).parse(row.questions),
  deadlineMinutes: row.deadlineMinutes,
  rules: {
    motifId: row.id,
    duration: row.durationMinutes,
    step: row.stepMinutes,
    bufferBefore: row.bufferBefore,
    bufferAfter: row.bufferAfter,
    notice: row.noticeMinutes,
    windowDays: row.windowDays,
  },
});

/** The motifs in use, in their order. */
export async function listMotifs(tx: Tx): Promise<Motif[]> {
  const rows = await tx.select().from(motifs).where(isNull(motifs.archivedAt)).orderBy(asc(motifs.position));
  return rows.map(motifOf);
}

/** The motif in use with this slug, or null. */
export async function findMotif(tx: Tx, slug: string): Promise<Motif | null> {
  const [row] = await tx
    .select()
    .from(motifs)
    .where(and(eq(motifs.slug, slug), isNull(motifs.archivedAt)));
  return row ? motifOf(row) : null;
}

/** The motif with this id, archived or not: an appointment of before keeps its rules. */
export async function findMotifById(tx: Tx, id: string): Promise<Motif | null> {
  const [row] = await tx.select().from(motifs).where(eq(motifs.id, id));
  return row ? motifOf(row) : null;
}
