import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { log } from '#lib/platform/log.ts';

export type HousekeepingReport = {
  /** Rows removed, by table. */
  readonly removed: Readonly<Record<string, number>>;
  /** Monthly partitions of `test_results` made ahead of time. */
  readonly partitions: number;
};

// A link that has just expired is still known for a week, so that its page can say "expired". What was sent
// stays a quarter, without its words: it is part of what a person may ask about.
const EXPIRED = {
  guest_resumes: sql`delete from public.guest_resumes where expires_at <= now()`,
  sessions: sql`delete from private.sessions where expires_at <= now()`,
  tokens: sql`delete from private.tokens where expires_at <= now() - interval '7 days'`,
  rate_limits: sql`delete from private.rate_limits where window_ends_at <= now()`,
  outbox: sql`delete from public.outbox where coalesce(sent_at, abandoned_at) <= now() - interval '90 days'`,
  content_reports: sql`delete from public.content_reports where closed_at <= now() - interval '1 year'`,
} as const;

/**
 * Removes what has expired and makes the coming months' partitions. Harmless to repeat, or to run in two
 * processes at once. @throws when the database is out of reach.
 */
export async function keepHouse(): Promise<HousekeepingReport> {
  const removed: Record<string, number> = {};
  for (const [table, statement] of Object.entries(EXPIRED)) {
    // One transaction each: a long one must not hold back the others.
    removed[table] = await runAsSystem('housekeeping', async (tx) => (await tx.execute(statement)).count);
  }
  const partitions = await runAsSystem('housekeeping', async (tx) => {
    const [row] = await tx.execute<{ made: number }>(sql`select app_api.ensure_result_partitions() as made`);
    return row?.made ?? 0;
  });
  log.info('housekeeping', { removed, partitions });
  return { removed, partitions };
}
