import postgres from 'postgres';
import { connectionOptions } from './line.ts';
import { createPool, type Pool } from './pool.ts';

export { prepareStatements } from './line.ts';

/** The three logins of the installation. Each is its own Postgres role; none is superuser. */
export type Door = 'app' | 'service';

const SETTING = { app: 'DATABASE_URL', service: 'DATABASE_SERVICE_URL' } as const;

// A bundler may load this module several times in one process; the pools must exist once.
const pools: Partial<Record<Door, Pool>> = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.pools')] ??=
  {}) as Partial<Record<Door, Pool>>;

/** Connections of the driver’s own, for a work that ends soon: the migration, the seed. */
export const connect = (url: string, max: number): postgres.Sql =>
  postgres(url, { ...connectionOptions(), max, idle_timeout: 60 });

/** The pool of one login, opened at first use. Only `run-as.ts` may call this. */
export function pool(door: Door): Pool {
  const existing = pools[door];
  if (existing) return existing;
  const url = process.env[SETTING[door]];
  if (!url) throw new Error(`${SETTING[door]} is not set`);
  const size = Number(process.env['DATABASE_POOL'] ?? 10);
  return (pools[door] = createPool(url, door === 'app' ? size : Math.min(size, 5)));
}

/** Closes every pool: for scripts and tests that must end. */
export async function closePools(): Promise<void> {
  await Promise.all(
    (Object.keys(pools) as Door[]).map(async (door) => {
      const one = pools[door];
      delete pools[door];
      await one?.end();
    }),
  );
}
