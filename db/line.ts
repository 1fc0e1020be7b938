import { connect as openSocket, type Socket } from 'node:net';
import postgres from 'postgres';
import { isOutage } from './outage.ts';

/** Whether statements are prepared on the server. Off behind a transaction-mode pooler (`DATABASE_PREPARE=false`). */
export const prepareStatements = (): boolean => process.env['DATABASE_PREPARE'] !== 'false';

export const STATEMENT_LIMIT_MS = 15_000;

/**
 * Options shared by every connection: short waits, no notices in the log, no connection string in errors. A
 * transaction-mode pooler refuses settings at the start of a connection: behind one the limit is set in each
 * transaction (`run-as.ts`).
 */
export const connectionOptions = (): postgres.Options<Record<string, postgres.PostgresType>> => ({
  connect_timeout: 5,
  prepare: prepareStatements(),
  onnotice: () => {},
  connection: {
    application_name: 'orientation-pro-congo',
    ...(prepareStatements() ? { statement_timeout: STATEMENT_LIMIT_MS } : {}),
  },
});

/** What a transaction sends its queries through. Each throws once the connection is gone. */
export type LineSql = postgres.Sql;

/** One connection, for one transaction at a time. Once it is gone it stays gone: another one is opened instead. */
export interface Line {
  /** Whether a transaction ever began on it: until then its server may be away, or refuse us. */
  readonly hasAnswered: () => boolean;
  readonly isGone: () => boolean;
  /** @throws what `work` throws, and an outage when the connection is lost before the commit is acknowledged */
  transaction<T>(work: (sql: LineSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * What the driver knows about arrays, by address: it asks the first connection, and no other. A connection that is lost
 * during that question would leave a rejection that nobody can handle.
 */
type Types = Pick<postgres.ParsedOptions, 'parsers' | 'serializers'> & { shared: { typeArrayMap: object } };
const knownTypes = new Map<string, Types>();
const typesOf = (client: postgres.Sql): Types => client.options as unknown as Types;

function lendTypes(client: postgres.Sql, known: Types): void {
  const { parsers, serializers, shared } = typesOf(client);
  Object.assign(parsers, known.parsers);
  Object.assign(serializers, known.serializers);
  Object.assign(shared.typeArrayMap, known.shared.typeArrayMap);
}

const lost = (): Error => Object.assign(new Error('connection lost'), { code: 'CONNECTION_CLOSED' });

/**
 * The driver is let near one socket only, and only while that is open. On a socket that was closed it would end the
 * process (a write to null, in a callback of its own), keep what it had not sent for the next connection, and let a
 * transaction that has not noticed send its queries into the transaction of somebody else.
 * @param onGone called once, as soon as the connection is of no more use
 */
export function openLine(url: string, onGone: () => void): Line {
  let gone = false;
  let answered = false;
  let socket: Socket | undefined;
  let interrupt: ((error: unknown) => void) | undefined;

  const give = (error: unknown): void => {
    if (!gone) {
      gone = true;
      onGone();
    }
    interrupt?.(error);
  };
  const known = knownTypes.get(url);
  const options = {
    ...connectionOptions(),
    max: 1,
    // A timer of the driver must not close the connection between two queries of a transaction.
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: known === undefined,
    onclose: () => give(lost()),
    socket: ({ host, port, path }: { host: string[]; port: number[]; path: string | false }): Socket => {
      if (socket) throw lost();
      socket = path ? openSocket(path) : openSocket({ host: host[0] ?? '', port: port[0] ?? 0 });
      // The driver listens to errors a moment later, and takes the name of the server from here for TLS.
      return Object.assign(
        socket.on('error', () => undefined),
        { host: host[0] },
      );
    },
  };
  const client = postgres(url, options);
  if (known) lendTypes(client, known);
  const discard = (error: unknown): void => {
    give(error);
    client.end({ timeout: 0 }).catch(() => undefined);
    socket?.destroy();
  };

  /** Ends as `work` does, unless the connection is lost: then never, for the driver would send a COMMIT or ROLLBACK. */
  async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    try {
      const value = await work();
      if (!gone) return value;
    } catch (error) {
      if (isOutage(error, 'connection')) discard(error);
      if (!gone) throw error;
    }
    return new Promise<never>(() => undefined);
  }

  /**
   * Lets Drizzle use a running transaction as its client: it lends it the options of the pool, prepares statements
   * (Drizzle asks not to), and turns a nested transaction into a savepoint.
   */
  function bound(sql: postgres.TransactionSql): LineSql {
    const prepare = prepareStatements();
    return new Proxy(sql, {
      apply(target, self, values) {
        if (gone) throw lost();
        return Reflect.apply(target, self, values) as unknown;
      },
      get(target, property) {
        if (property === 'options') return client.options;
        if (gone) throw lost();
        if (property === 'unsafe') return (query: string, values: never[]) => target.unsafe(query, values, { prepare });
        if (property === 'begin' || property === 'savepoint')
          return (work: (s: LineSql) => Promise<unknown>) =>
            target.savepoint((inner) => whileOpen(() => work(bound(inner))));
        return Reflect.get(target, property) as unknown;
      },
    }) as unknown as LineSql;
  }

  return {
    hasAnswered: () => answered,
    isGone: () => gone,
    transaction: (work) =>
      new Promise((resolve, reject) => {
        interrupt = reject;
        client
          .begin((sql) => {
            answered = true;
            if (!knownTypes.has(url)) knownTypes.set(url, typesOf(client));
            return whileOpen(() => work(bound(sql)));
          })
          .then(
            (value) => resolve(value as never),
            (error: unknown) => {
              if (!answered || isOutage(error, 'connection')) discard(error);
              reject(error as Error);
            },
          )
          .finally(() => {
            interrupt = undefined;
          });
      }),
    async close() {
      give(lost());
      await client.end({ timeout: 1 }).catch(() => undefined);
      socket?.destroy();
    },
  };
}
