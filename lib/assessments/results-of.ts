import type { Tx } from '#db/run-as.ts';
import { isId } from '#lib/access/core/actor.ts';
import { MAX_RESULTS, selectSummaries, type ResultSummary } from './result-list.ts';
import { selectResult, type StoredResult } from './result-store.ts';

/** Results of one person as somebody else is shown them: all of them as lines, and one in full. */
export type ResultsOf = {
  readonly list: readonly ResultSummary[];
  /** The one that was asked for, or the newest. */
  readonly shown: StoredResult | null;
};

/** What this transaction sees of the results of a person; null when that is nothing. */
export async function selectResultsOf(tx: Tx, personId: string, wanted: string | null): Promise<ResultsOf | null> {
  const list = await selectSummaries(tx, personId, { limit: MAX_RESULTS });
  const [newest] = list;
  if (!newest) return null;
  const found = await selectResult(tx, wanted !== null && isId(wanted) ? wanted : newest.id);
  return { list, shown: found?.ownerId === personId ? found.result : null };
}
