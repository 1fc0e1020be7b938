import { desc, eq, sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { instrumentFigures } from '#db/schema/assessments.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import type { Instrument } from './core/index.ts';
import type { InstrumentFigures } from './core/item-analysis/index.ts';
import { questionsHash } from './version.ts';

export interface StoredFigures {
  /** The smallest number of people that a pole's figures rest on. */
  readonly n: number;
  readonly figures: InstrumentFigures;
  readonly computedAt: Date;
}

/** The latest figures of these questions, for an administrator; null before the first run, and for anybody else. */
export async function findFigures(actor: Person, instrument: Instrument): Promise<StoredFigures | null> {
  if (!can(actor, 'read', shared('instrument-figures'))) return null;
  const [row] = await runAs(actor, (tx) =>
    tx
      .select({ n: instrumentFigures.n, figures: instrumentFigures.figures, computedAt: instrumentFigures.computedAt })
      .from(instrumentFigures)
      .where(eq(instrumentFigures.questionsHash, questionsHash(instrument)))
      .orderBy(desc(instrumentFigures.day))
      .limit(1),
  );
  // Written by `renewFigures` only.
  return row ? { ...row, figures: row.figures as InstrumentFigures } : null;
}

export interface PublicFigures {
  /** As above; 0 before the first run. */
  readonly n: number;
  /** Null while the database shows them to nobody. */
  readonly figures: InstrumentFigures | null;
}

/** What everybody may know: how many people there are so far, and the figures of that day if they are enough. */
export async function findPublicFigures(instrument: Instrument): Promise<PublicFigures> {
  const [row] = await runAs(GUEST, (tx) =>
    tx.execute<{ n: number; figures: InstrumentFigures | null }>(sql`
      select latest.n, f.figures from app_api.figures_count(${questionsHash(instrument)}) latest
        left join public.instrument_figures f
          on f.questions_hash = ${questionsHash(instrument)} and f.day = latest.day`),
  );
  return row ? { n: row.n, figures: row.figures } : { n: 0, figures: null };
}
