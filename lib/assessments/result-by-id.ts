import { and, eq, gte, lte, type SQL } from 'drizzle-orm';
import { testResults } from '#db/schema/assessments.ts';
import { dateOfId } from '#lib/platform/id.ts';

/**
 * How far the date of a row may lie from that of its id for one partition to be enough. New rows carry the very same
 * millisecond; older ones took their date when the transaction began, and their id a moment later.
 */
const BEFORE_MS = 60_000;
const AFTER_MS = 1_000;

/**
 * Looks for the one result with this id. Results lie in monthly partitions, and all of them cost more to open than the
 * answer takes: the date in the id says which one to open. What is not there is looked for everywhere, for an id may be
 * of another version, older than this rule, or made up.
 * @param id a valid uuid
 * @param look asks for the rows of `test_results` that fulfil a condition, of which there is one at most
 */
export async function findResultRow<Row>(
  id: string,
  look: (where: SQL | undefined) => Promise<readonly Row[]>,
): Promise<Row | null> {
  const made = dateOfId(id)?.getTime();
  const same = eq(testResults.id, id);
  if (made !== undefined) {
    const from = gte(testResults.createdAt, new Date(made - BEFORE_MS));
    const until = lte(testResults.createdAt, new Date(made + AFTER_MS));
    const [row] = await look(and(same, from, until));
    if (row !== undefined) return row;
  }
  const [row] = await look(same);
  return row ?? null;
}
