import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { mac } from '#lib/platform/crypto.ts';
import type { Limit } from './table.ts';

export type Verdict = { readonly allowed: boolean; readonly retryAfterSeconds: number };

/**
 * A counter in fixed windows. `hit` counts one and judges; `release` takes one back (a send that turned
 * out not to count). Counting first keeps many sends at the same instant from passing together.
 */
export interface LimitStore {
  hit(name: string, limit: Limit, subject: string): Promise<Verdict>;
  release(name: string, limit: Limit, subject: string): Promise<void>;
}

const verdict = (hits: number, max: number, endsAt: Date, now: Date): Verdict => ({
  allowed: hits <= max,
  retryAfterSeconds: Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)),
});

/** Counters in this process: for one process, and for tests. */
export function memoryLimits(clock: () => Date = () => new Date()): LimitStore {
  const windows = new Map<string, { endsAt: Date; hits: number }>();
  const at = (name: string, limit: Limit, subject: string) => {
    const now = clock();
    const key = `${name}|${subject}`;
    let window = windows.get(key);
    if (!window || window.endsAt <= now) {
      if (windows.size > 50_000) windows.clear(); // a flood of new keys must not fill the memory
      window = { endsAt: new Date(now.getTime() + limit.windowSeconds * 1000), hits: 0 };
      windows.set(key, window);
    }
    return { window, now };
  };
  return {
    async hit(name, limit, subject) {
      const { window, now } = at(name, limit, subject);
      window.hits += 1;
      return verdict(window.hits, limit.max, window.endsAt, now);
    },
    async release(name, limit, subject) {
      const { window } = at(name, limit, subject);
      window.hits = Math.max(0, window.hits - 1);
    },
  };
}

/**
 * Counters in Postgres, exact over all processes. The key is an HMAC: no address is stored.
 * @throws when the database is out of reach; the pipeline answers "panne" then, never "allowed".
 */
export function postgresLimits(key: Uint8Array): LimitStore {
  const keyOf = (name: string, subject: string) => `${name}|${mac(key, 'limit', subject).toString('base64url')}`;
  return {
    hit: (name, limit, subject) =>
      runAsSystem('limit', async (tx) => {
        const rows = await tx.execute<{ hits: number; seconds: number }>(sql`
          insert into private.rate_limits as r (key, window_ends_at, hits)
          values (${keyOf(name, subject)}, now() + make_interval(secs => ${limit.windowSeconds}), 1)
          on conflict (key) do update set
            hits = case when r.window_ends_at <= now() then 1 else r.hits + 1 end,
            window_ends_at = case when r.window_ends_at <= now() then excluded.window_ends_at else r.window_ends_at end
          returning hits, ceil(extract(epoch from window_ends_at - now()))::int as seconds`);
        const row = rows[0]!;
        return { allowed: row.hits <= limit.max, retryAfterSeconds: Math.max(1, row.seconds) };
      }),
    release: (name, _limit, subject) =>
      runAsSystem('limit', async (tx) => {
        await tx.execute(
          sql`update private.rate_limits set hits = greatest(0, hits - 1) where key = ${keyOf(name, subject)} and window_ends_at > now()`,
        );
      }),
  };
}
