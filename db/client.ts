import postgres from 'postgres';

/** The three logins of the installation. Each is its own Postgres role; none is superuser. */
export type Door = 'app' | 'service' | 'owner';

const SETTING = { app: 'DATABASE_URL', service: 'DATABASE_SERVICE_URL', owner: 'DATABASE_OWNER_URL' } as const;

// A bundler may load this module several times in one process; the pools must exist once.
const pools: Partial<Record<Door, postgres.Sql>> = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.pools')] ??=
  {}) as Partial<Record<Door, postgres.Sql>>;

/** Whether statements are prepared on the server. Off behind a transaction-mode pooler (`DATABASE_PREPARE=false`). */
export const prepareStatements = (): boolean => process.env['DATABASE_PREPARE'] !== 'false';

/** Options shared by every connection: short waits, no notices in the log, no connection string in errors. */
export function connect(url: string, max: number): postgres.Sql {
  return postgres(url, {
    max,
    idle_timeout: 60,
    connect_timeout: 5,
    prepare: prepareStatements(),
    onnotice: () => {},
    connection: { application_name: 'orientation-pro-congo', statement_timeout: 15_000 },
  });
}

/**
 * The pool of one login, opened at first use.
 * Only `run-as.ts`, the migration and the seed may call this.
 */
export function pool(door: Door): postgres.Sql {
  const existing = pools[door];
  if (existing) return existing;
  const url = process.env[SETTING[door]];
  if (!url) throw new Error(`${SETTING[door]} is not set`);
  const size = Number(process.env['DATABASE_POOL'] ?? 10);
  return (pools[door] = connect(url, door === 'app' ? size : Math.min(size, 5)));
}

/** Closes every pool: for scripts and tests that must end. */
export async function closePools(): Promise<void> {
  await Promise.all(
    (Object.keys(pools) as Door[]).map(async (door) => {
      const sql = pools[door];
      delete pools[door];
      await sql?.end({ timeout: 5 });
    }),
  );
}
