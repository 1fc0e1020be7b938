import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { databaseIdentity, type Actor } from '#lib/access/core/actor.ts';
import { log } from '#lib/platform/log.ts';
import { noteOutage } from '#lib/platform/outage-note.ts';
import { pool, prepareStatements, type Door } from './client.ts';
import { STATEMENT_LIMIT_MS } from './line.ts';
import { isOutage } from './outage.ts';

/** A transaction that already runs as somebody. There is no other handle on the database. */
export type Tx = Omit<PostgresJsDatabase, '$client'>;

const IDENTITY = "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)";
const IDENTITY_AND_LIMIT = `${IDENTITY}, set_config('statement_timeout', '${STATEMENT_LIMIT_MS}', true)`;

/**
 * Runs `work` in one transaction as this actor: the database role and the claims are set for the
 * transaction alone, and row-level security decides what exists.
 * @returns what `work` returns; the transaction is committed when it resolves and rolled back when it throws.
 */
export function runAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const identity = databaseIdentity(actor);
  return within('app', identity.role, identity.claims, work);
}

/**
 * The only other door: the system itself, as `service_role` on a login of its own.
 * @param reason why no person can do this, in a few words; it is logged.
 */
export function runAsSystem<T>(reason: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  log.info('db.system', { reason });
  return within('service', 'service_role', JSON.stringify({ role: 'service_role', reason }), work);
}

async function within<T>(door: Door, role: string, claims: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const outcome = await pool(door)
    .transaction(async (sql) => {
      // Sent at once and not awaited: it travels with the first query of `work`, and Postgres runs them in
      // this order. Were it refused, the transaction would be aborted and that query with it.
      const identity = sql.unsafe(prepareStatements() ? IDENTITY : IDENTITY_AND_LIMIT, [role, claims]).execute();
      const [value] = await Promise.all([work(drizzle(sql) as Tx), identity]);
      return { value };
    })
    .catch((error: unknown) => {
      if (isOutage(error)) noteOutage();
      throw withoutValues(error);
    });
  return outcome.value;
}

/**
 * Drizzle puts the parameters of a failed query into the message, and Postgres puts values into DETAIL: names,
 * numbers, answers. An error that leaves here is logged by whoever catches it, so it keeps its code and loses them.
 */
function withoutValues(error: unknown): unknown {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const bare = current as Error & Record<string, unknown>;
    if ('params' in bare) {
      bare.message = `query failed: ${String((bare.cause as { code?: string } | undefined)?.code ?? 'unknown')}`;
      bare.stack = `${bare.name}: ${bare.message}`;
      bare['params'] = [];
    }
    // The driver's own `parameters` cannot be changed; it is hidden from whoever lists the error.
    for (const name of ['detail', 'where']) if (name in bare) bare[name] = undefined;
    current = bare.cause;
  }
  return error;
}
