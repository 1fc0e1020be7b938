import { runAs, type Tx } from '#db/run-as.ts';
import { isId, type Actor, type Person } from '#lib/access/core/actor.ts';
import { can } from '#lib/access/core/can.ts';
import { answeredCount, firstMissingPage } from './progress.ts';
import { findOpenAttemptRow, type Attempt } from './attempt-store.ts';
import { countResults, MAX_RESULTS, selectSummaries, type ResultSummary, type Slice } from './result-list.ts';
import { selectResult, type StoredResult } from './result-store.ts';

/** As many as an account may keep: enough for every choice among them. */
const NEWEST: Slice = { limit: MAX_RESULTS };

/** The person's results, the newest first unless asked otherwise: fifty at most. None for a guest. */
export async function listResults(actor: Actor, slice: Slice = NEWEST): Promise<ResultSummary[]> {
  if (actor.kind === 'guest') return [];
  return runAs(actor, (tx) => selectSummaries(tx, actor.id, slice));
}

export interface ResultPage {
  readonly results: readonly ResultSummary[];
  /** Of all pages together. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

/** One page of such a list, with how many results there are. Pages count from 1; one too far is the last one. */
export function readResultPage(
  person: Person,
  { page, size, oldestFirst = false }: { page: number; size: number; oldestFirst?: boolean },
): Promise<ResultPage> {
  return runAs(person, async (tx) => {
    const count = await countResults(tx, person.id);
    const pages = Math.max(1, Math.ceil(count / size));
    const shown = Math.min(Math.max(1, page), pages);
    const results = await selectSummaries(tx, person.id, { limit: size, offset: (shown - 1) * size, oldestFirst });
    return { results, count, page: shown, pages };
  });
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

/** Open test and the newest results together, for the page that offers to begin. */
export async function findStanding(actor: Actor): Promise<{ attempt: Attempt | null; results: ResultSummary[] }> {
  if (actor.kind === 'guest') return { attempt: null, results: [] };
  return runAs(actor, (tx) => readStanding(tx, actor.id));
}

/** The same in a transaction under way; the two questions travel together. */
export async function readStanding(
  tx: Tx,
  personId: string,
): Promise<{ attempt: Attempt | null; results: ResultSummary[] }> {
  const [attempt, results] = await Promise.all([
    findOpenAttemptRow(tx, personId),
    selectSummaries(tx, personId, NEWEST),
  ]);
  return { attempt, results };
}
