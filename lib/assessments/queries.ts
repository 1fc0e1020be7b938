import { runAs, type Tx } from '#db/run-as.ts';
import { isId, type Actor } from '#lib/access/core/actor.ts';
import { can } from '#lib/access/core/can.ts';
import type { ByPole } from '#lib/interests/poles.ts';
import type { Preference } from './core/index.ts';
import { answeredCount, firstMissingPage } from './progress.ts';
import { findOpenAttemptRow, type Attempt } from './attempt-store.ts';
import { selectResult, selectResults, type StoredResult } from './result-store.ts';

/** One line of a list of results. */
export interface ResultSummary {
  readonly id: string;
  readonly testType: string;
  readonly completedAt: Date;
  readonly headline: string;
  readonly preference: Preference;
  /** 0–40; null where too few answers gave no score. */
  readonly scores: ByPole<number | null>;
  readonly instrumentVersion: string;
}

const summaryOf = ({ id, testType, completedAt, headline, analysis }: StoredResult): ResultSummary => ({
  id,
  testType,
  completedAt,
  headline,
  preference: analysis.preference,
  scores: analysis.scores,
  instrumentVersion: analysis.instrumentVersion,
});

/** The person's results, the newest first; none for a guest. */
export async function listResults(actor: Actor): Promise<ResultSummary[]> {
  if (actor.kind === 'guest') return [];
  return runAs(actor, async (tx) => (await selectResults(tx, actor.id)).map(summaryOf));
}

/** One result of the person's own; null for anybody else's, for a guest, and for what is no id. */
export async function findResult(actor: Actor, id: string): Promise<StoredResult | null> {
  if (actor.kind === 'guest' || !isId(id)) return null;
  const found = await runAs(actor, (tx) => selectResult(tx, id));
  return found && can(actor, 'read', { kind: 'result', ownerId: found.ownerId }) ? found.result : null;
}

/** How far the person's open test is; `page` counts from 1 and is the first one with something missing. */
export async function findOpenAttempt(actor: Actor): Promise<{ answered: number; total: number; page: number } | null> {
  const attempt = await findAttempt(actor);
  if (!attempt) return null;
  return {
    answered: answeredCount(attempt),
    total: attempt.instrument.items.length,
    page: (firstMissingPage(attempt) ?? 0) + 1,
  };
}

/** The person's open test with its answers; null for a guest. */
export async function findAttempt(actor: Actor): Promise<Attempt | null> {
  if (actor.kind === 'guest') return null;
  return runAs(actor, (tx) => findOpenAttemptRow(tx, actor.id));
}

/** Open test and results together, for the page that offers to begin. */
export async function findStanding(actor: Actor): Promise<{ attempt: Attempt | null; results: ResultSummary[] }> {
  if (actor.kind === 'guest') return { attempt: null, results: [] };
  return runAs(actor, (tx) => readStanding(tx, actor.id));
}

/** The same in a transaction under way; the two questions travel together. */
export async function readStanding(
  tx: Tx,
  personId: string,
): Promise<{ attempt: Attempt | null; results: ResultSummary[] }> {
  const [attempt, results] = await Promise.all([findOpenAttemptRow(tx, personId), selectResults(tx, personId)]);
  return { attempt, results: results.map(summaryOf) };
}
