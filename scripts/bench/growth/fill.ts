import type postgres from 'postgres';
import { SENTENCES } from './sentences.ts';

/** Results of one person, and how far apart they lie. */
export const RESULTS_PER_PERSON = 4;
const DAYS_APART = 30;
/** Months behind this one that hold results; with the twelve made ahead and this one there are 49 partitions. */
const MONTHS_BACK = 36;

/**
 * The months behind, and a function that gives a UUIDv7 of a date: both are of the measured database alone.
 * @param sql the superuser's connection
 * @returns how many partitions there are
 */
export async function prepareMonths(sql: postgres.Sql): Promise<number> {
  await sql.unsafe(SENTENCES.idFunction);
  for (let back = MONTHS_BACK; back > 0; back -= 1) await sql.unsafe(SENTENCES.partition(back));
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from pg_inherits where inhparent = 'public.test_results'::regclass`;
  return row?.n ?? 0;
}

/**
 * Adds people with everything that hangs on them, from number `from` up to but not including `until`: an account and
 * its consent, four tests and their results, what the trail says of them, favourites, and a link for one in five. The
 * results are copies of one that the product has computed itself. Triggers and foreign keys sleep meanwhile: what is
 * written is what they would have let through.
 * @param sql the superuser's connection
 */
export async function addPeople(sql: postgres.Sql, from: number, until: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = 'replica'`;
    await tx.unsafe(SENTENCES.people(from, until, MONTHS_BACK, RESULTS_PER_PERSON * DAYS_APART));
    await tx.unsafe(SENTENCES.results(RESULTS_PER_PERSON, DAYS_APART));
    for (const sentence of SENTENCES.copies) await tx.unsafe(sentence);
  });
  await sql`vacuum (analyze)`;
}
