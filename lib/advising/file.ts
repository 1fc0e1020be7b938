import { eq, sql } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { profiles } from '#db/schema/people.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { selectResultsOf, type ResultsOf } from '#lib/assessments/index.ts';
import { namesOfAdvisers } from '#lib/appointments/index.ts';
import type { NextStep } from './core/next-steps.ts';
import type { Part } from './core/readings.ts';
import { selectNotes, type Note } from './notes.ts';
import { selectSteps, signed } from './next-steps.ts';
import { findRelation, type Relation } from './relation.ts';

/** What a person shows of their profile: never birth date, phone, mailbox or gender. */
export type SharedProfile = {
  readonly educationLevel: string | null;
  readonly bacSeries: string | null;
  readonly currentJob: string | null;
  readonly experienceYears: number | null;
  readonly interests: readonly string[];
  readonly goals: readonly string[];
};

export type PersonFile = Relation & {
  /** Null: not shown to this adviser. */
  readonly profile: SharedProfile | null;
  /** Null: nothing is shown, or there is none. */
  readonly results: ResultsOf | null;
  readonly notes: readonly (Note & { readonly author: string | null; readonly own: boolean })[];
  readonly steps: readonly (NextStep & { readonly author: string | null })[];
};

/** As row-level security lets this adviser see it. */
async function selectShared(tx: Tx, personId: string): Promise<SharedProfile | null> {
  const [row] = await tx
    .select({
      educationLevel: profiles.educationLevel,
      bacSeries: profiles.bacSeries,
      currentJob: profiles.currentJob,
      experienceYears: profiles.experienceYears,
      interests: profiles.interests,
      goals: profiles.goals,
    })
    .from(profiles)
    .where(eq(profiles.id, personId));
  return row ?? null;
}

type Reading = { readonly part: Part; readonly of: string | null };

/** Writes that this was shown, in the transaction that shows it. */
async function record(tx: Tx, personId: string, readings: readonly Reading[]): Promise<void> {
  for (const { part, of } of readings)
    await tx.execute(sql`select app_api.record_reading(${personId}::uuid, ${part}, ${of}::uuid)`);
}

const CLOSED = { profile: null, results: null, notes: [], steps: [] } as const;

/**
 * The file of a person as their adviser sees it; null when they do not receive this person. What is shown is recorded
 * in the same transaction. Before a guardian’s confirmed yes the file of a minor holds the name and the appointments.
 * @param resultId which result to read; else the newest
 */
export async function openFile(actor: Person, personId: string, resultId: string | null): Promise<PersonFile | null> {
  const relation = await findRelation(actor, personId);
  if (!relation) return null;
  const shown = await runAs(actor, async (tx) => {
    if (!relation.open) {
      await record(tx, personId, [{ part: 'file', of: null }]);
      return CLOSED;
    }
    const [profile, results, notes, steps] = await Promise.all([
      selectShared(tx, personId),
      selectResultsOf(tx, personId, resultId),
      selectNotes(tx, personId),
      selectSteps(tx, personId),
    ]);
    await record(tx, personId, [
      { part: 'file', of: null },
      ...(profile ? [{ part: 'profile', of: null } as const] : []),
      ...(results ? [{ part: 'results', of: results.shown?.id ?? null } as const] : []),
      ...notes.filter(({ authorId }) => authorId !== actor.id).map(({ id }) => ({ part: 'note', of: id }) as const),
    ]);
    return { profile, results, notes, steps };
  });
  const authors = [...shown.notes.map(({ authorId }) => authorId), ...shown.steps.map(({ adviserId }) => adviserId)];
  const names = await namesOfAdvisers(authors);
  return {
    ...relation,
    ...shown,
    notes: shown.notes.map((note) => ({
      ...note,
      author: names.get(note.authorId) ?? null,
      own: note.authorId === actor.id,
    })),
    steps: signed(shown.steps, names),
  };
}
