import { sql, type SQL } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { mac } from '#lib/platform/crypto.ts';
import { isTry, type Limit } from './table.ts';

export type Verdict = {
  readonly allowed: boolean;
  readonly retryAfterSeconds: number;
  /** The window in which a send was counted: only there may it be taken back. */
  readonly window: string;
  /** Refused while tries that were counted are still being judged: some may be taken back in a moment. */
  readonly undecided: boolean;
};

/**
 * A counter in fixed windows. `hit` counts one, unless that is one too many, and judges. Counting first keeps many
 * sends at the same instant from passing together. `release` takes one back (a send that turned out not to count);
 * `keep` says that a try is judged and stays counted. Each counted try ends in one of the two.
 */
export interface LimitStore {
  hit(name: string, limit: Limit, subject: string): Promise<Verdict>;
  release(name: string, limit: Limit, subject: string, window: string): Promise<void>;
  keep(name: string, limit: Limit, subject: string): Promise<void>;
}

const secondsUntil = (endsAt: Date, now: Date): number =>
  Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));

/** Counters in this process: for one process, and for tests. */
export function memoryLimits(clock: () => Date = () => new Date()): LimitStore {
  const windows = new Map<string, { endsAt: Date; hits: number }>();
  /** Tries that are being judged at this moment. */
  const judged = new Map<string, number>();
  const keyOf = (name: string, subject: string) => `${name}|${subject}`;
  const windowOf = ({ endsAt }: { endsAt: Date }) => String(endsAt.getTime());
  const addJudged = (key: string, limit: Limit, more: 1 | -1) => {
    if (!isTry(limit)) return;
    const count = Math.max(0, (judged.get(key) ?? 0) + more);
    if (count === 0) judged.delete(key);
    else judged.set(key, count);
  };
  return {
    async hit(name, limit, subject) {
      const now = clock();
      const key = keyOf(name, subject);
      let window = windows.get(key);
      if (!window || window.endsAt <= now) {
        if (windows.size > 50_000) windows.clear(); // a flood of new keys must not fill the memory
        window = { endsAt: new Date(now.getTime() + limit.windowSeconds * 1000), hits: 0 };
        windows.set(key, window);
      }
      const allowed = window.hits < limit.max;
      const undecided = !allowed && (judged.get(key) ?? 0) > 0;
      if (allowed) {
        window.hits += 1;
        addJudged(key, limit, 1);
      }
      return { allowed, undecided, window: windowOf(window), retryAfterSeconds: secondsUntil(window.endsAt, now) };
    },
    async release(name, limit, subject, window) {
      const key = keyOf(name, subject);
      const current = windows.get(key);
      if (current && windowOf(current) === window) current.hits = Math.max(0, current.hits - 1);
      addJudged(key, limit, -1);
    },
    async keep(name, limit, subject) {
      addJudged(keyOf(name, subject), limit, -1);
    },
  };
}

/** Seconds after which a try whose process died is no longer taken for one that is being judged. */
const JUDGING_SECONDS = 60;

const WINDOW: SQL = sql`extract(epoch from window_ends_at)::text`;
const SECONDS_LEFT: SQL = sql`ceil(extract(epoch from window_ends_at - now()))::int`;

/**
 * Counters in Postgres, exact over all processes. The key is an HMAC: no address is stored. A second counter beside
 * that of a limit of tries says how many are being judged; it only lets others wait, it lets nothing pass.
 * @throws when the database is out of reach; the pipeline answers "panne" then, never "allowed".
 */
export function postgresLimits(key: Uint8Array): LimitStore {
  const keyOf = (name: string, subject: string) => `${name}|${mac(key, 'limit', subject).toString('base64url')}`;
  const judgedKey = (counter: string) => `${counter}|judged`;
  const judgeOneMore = (tx: Tx, counter: string) =>
    tx.execute(sql`
      insert into private.rate_limits as r (key, window_ends_at, hits)
      values (${judgedKey(counter)}, now() + make_interval(secs => ${JUDGING_SECONDS}), 1)
      on conflict (key) do update set
        hits = case when r.window_ends_at <= now() then 1 else r.hits + 1 end, window_ends_at = excluded.window_ends_at`);
  const judgeOneLess = (tx: Tx, counter: string) =>
    tx.execute(sql`update private.rate_limits set hits = greatest(0, hits - 1) where key = ${judgedKey(counter)}`);
  return {
    hit: (name, limit, subject) =>
      runAsSystem('limit', async (tx) => {
        const counter = keyOf(name, subject);
        const [counted] = await tx.execute<{ window: string; seconds: number }>(sql`
          insert into private.rate_limits as r (key, window_ends_at, hits)
          values (${counter}, now() + make_interval(secs => ${limit.windowSeconds}), 1)
          on conflict (key) do update set
            hits = case when r.window_ends_at <= now() then 1 else r.hits + 1 end,
            window_ends_at = case when r.window_ends_at <= now() then excluded.window_ends_at else r.window_ends_at end
          where r.window_ends_at <= now() or r.hits < ${limit.max}
          returning ${WINDOW} as window, ${SECONDS_LEFT} as seconds`);
        if (counted) {
          if (isTry(limit)) await judgeOneMore(tx, counter);
          return verdict(true, counted);
        }
        // In one look with the counter itself: what was judged in between left room there.
        const [full] = await tx.execute<{ window: string; seconds: number; undecided: boolean }>(sql`
          select ${WINDOW} as window, ${SECONDS_LEFT} as seconds,
            hits < ${limit.max} or window_ends_at <= now() or exists (
              select 1 from private.rate_limits j
              where j.key = ${judgedKey(counter)} and j.hits > 0 and j.window_ends_at > now()) as undecided
          from private.rate_limits where key = ${counter}`);
        return verdict(false, full ?? { window: '', seconds: 1, undecided: true });
      }),
    release: (name, limit, subject, window) =>
      runAsSystem('limit', async (tx) => {
        const counter = keyOf(name, subject);
        await tx.execute(
          sql`update private.rate_limits set hits = greatest(0, hits - 1) where key = ${counter} and ${WINDOW} = ${window}`,
        );
        if (isTry(limit)) await judgeOneLess(tx, counter);
      }),
    keep: async (name, limit, subject) => {
      if (isTry(limit)) await runAsSystem('limit', (tx) => judgeOneLess(tx, keyOf(name, subject)));
    },
  };
}

const verdict = (
  allowed: boolean,
  { window, seconds, undecided = false }: { window: string; seconds: number; undecided?: boolean },
): Verdict => ({ allowed, window, undecided, retryAfterSeconds: Math.max(1, seconds) });
