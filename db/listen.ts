import { connect as openSocket, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { GUEST } from '#lib/access/core/actor.ts';
import { onClosing } from '#lib/platform/closing.ts';
import { log } from '#lib/platform/log.ts';
import { prepareStatements } from './client.ts';
import { runAs } from './run-as.ts';

/** What processes tell each other through Postgres: a closed set, listened to as a whole. */
export const CHANNELS = ['opc_publication', 'opc_live'] as const;
export type Channel = (typeof CHANNELS)[number];
const HEARTBEAT = 'opc_heartbeat';

/** Whether events arrive. While they do not, whoever follows something asks for it instead. */
export type LiveState =
  | { readonly mode: 'listening' }
  /** off: no address, or nobody follows; connecting: never heard yet; lost: closed; silent: open, but mute. */
  | { readonly mode: 'polling'; readonly reason: 'off' | 'connecting' | 'lost' | 'silent' };

/** Neither function may throw. */
export type Subscriber = {
  /**
   * @param payload parsed JSON, null without any. A hint and never a fact: every login of the database may send one.
   */
  readonly onEvent: (payload: unknown) => void;
  /** Events arrive from now on, for the first time or again: those sent before were missed. */
  readonly onResume: () => void;
};

export type Listener = {
  /** Follows one channel; the first to do so opens the connection. @returns ends it. */
  subscribe(channel: Channel, subscriber: Subscriber): () => void;
  state(): LiveState;
  /** Closes the connection. Whoever subscribes later opens another. */
  stop(): Promise<void>;
};

export type ListenerOptions = {
  /** The address of the connection, asked for at each attempt; null: events are not to be had. */
  url?: () => string | null;
  /** Notifies HEARTBEAT from another connection. Rejects when it cannot. */
  beat?: () => Promise<unknown>;
  heartbeatMs?: number;
  /** Without a sound for so long, the connection counts as lost. */
  silentMs?: number;
  /** The pause before the second attempt and the longest one; it doubles in between. */
  retryMs?: readonly [number, number];
};

/**
 * LISTEN occupies one connection for good. A transaction-mode pooler lends it to others and loses what arrives:
 * behind one (`DATABASE_PREPARE=false`) nothing but a direct address will do.
 */
const listenUrl = (): string | null =>
  process.env['DATABASE_LISTEN_URL']?.trim() || (prepareStatements() && process.env['DATABASE_URL']) || null;

/**
 * Sent through the pool, not through the listening connection: that one would hear itself even where nobody else’s
 * events reach it, behind a pooler or on another server.
 */
const beatThroughPool = (): Promise<unknown> =>
  runAs(GUEST, (tx) => tx.execute(sql`select pg_notify(${HEARTBEAT}, '')`));

/** One connection that listens to every channel, opened again whenever it is lost. It keeps no process alive. */
export function createListener(options: ListenerOptions = {}): Listener {
  const { url = listenUrl, beat = beatThroughPool, heartbeatMs = 10_000, silentMs = 30_000 } = options;
  const [firstRetryMs, lastRetryMs] = options.retryMs ?? [1_000, 60_000];
  const subscribers = new Map<Channel, Set<Subscriber>>(CHANNELS.map((channel) => [channel, new Set()]));
  let state: LiveState = { mode: 'polling', reason: 'off' };
  let connection: Connection | null = null;
  let heartbeat: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let started = false;
  let failures = 0;
  let heardAt = 0;

  function become(next: LiveState): void {
    if (JSON.stringify(next) !== JSON.stringify(state)) log.info('live', next);
    state = next;
  }

  function open(): void {
    const address = url();
    if (address === null) {
      become({ mode: 'polling', reason: 'off' });
      return;
    }
    heardAt = performance.now();
    const mine = openConnection(address, {
      onReady: () => void beat().catch(() => undefined),
      onNotify: (channel, payload) => connection === mine && hear(channel, payload),
      onClose: () => connection === mine && lose('lost'),
    });
    connection = mine;
    heartbeat = setInterval(() => {
      if (performance.now() - heardAt >= silentMs) lose('silent');
      else beat().catch(() => undefined);
    }, heartbeatMs).unref();
  }

  function close(): Promise<void> {
    clearInterval(heartbeat);
    clearTimeout(retry);
    const closing = connection?.close();
    connection = null;
    return closing ?? Promise.resolve();
  }

  function lose(reason: 'lost' | 'silent'): void {
    void close();
    become({ mode: 'polling', reason });
    retry = setTimeout(open, Math.min(lastRetryMs, firstRetryMs * 2 ** failures)).unref();
    failures += 1;
  }

  function hear(channel: string, payload: string): void {
    heardAt = performance.now();
    if (state.mode === 'polling') {
      failures = 0;
      become({ mode: 'listening' });
      for (const followers of subscribers.values()) for (const follower of followers) follower.onResume();
    }
    for (const follower of subscribers.get(channel as Channel) ?? []) follower.onEvent(parsed(payload));
  }

  return {
    subscribe(channel, subscriber) {
      subscribers.get(channel)?.add(subscriber);
      if (!started) {
        started = true;
        become({ mode: 'polling', reason: 'connecting' });
        open();
      }
      return () => void subscribers.get(channel)?.delete(subscriber);
    },
    state: () => state,
    async stop() {
      started = false;
      failures = 0;
      become({ mode: 'polling', reason: 'off' });
      await close();
    },
  };
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return null;
  }
}

type Connection = { close(): Promise<void> };

/** Opens the connection and listens. `onClose` is called at least once, however it ends. */
function openConnection(
  url: string,
  on: { onReady: () => void; onNotify: (channel: string, payload: string) => void; onClose: () => void },
): Connection {
  let socket: Socket | undefined;
  const options = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    prepare: false,
    fetch_types: false,
    onnotice: () => undefined,
    onnotify: on.onNotify,
    onclose: on.onClose,
    connection: { application_name: 'orientation-pro-congo live' },
    // A socket of our own: one that is deaf must be cut without waiting for it, and none may hold up an exit.
    socket: ({ host, port, path }: { host: string[]; port: number[]; path: string | false }): Socket => {
      // Hung up on while it opens, the driver would try again at once and for ever: trying again is the listener’s.
      if (socket) throw new Error('closed while it was opening');
      socket = path ? openSocket(path) : openSocket({ host: host[0] ?? '', port: port[0] ?? 0 });
      // The driver listens to errors a moment later, and takes the name of the server from here for TLS.
      return Object.assign(
        socket.unref().on('error', () => undefined),
        { host: host[0] },
      );
    },
  };
  const client = postgres(url, options);
  client.unsafe([...CHANNELS, HEARTBEAT].map((channel) => `listen ${channel}`).join('; ')).then(on.onReady, on.onClose);
  return {
    close: async () => {
      await client.end({ timeout: 0 }).catch(() => undefined);
      socket?.destroy();
    },
  };
}

// A bundler may load this module several times in one process; the connection must exist once.
const listener = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.listener')] ??= createListener()) as Listener;

/** The listener of this process. It closes when the server stops. */
export const subscribe = (channel: Channel, subscriber: Subscriber): (() => void) => {
  onClosing('listen', listener.stop);
  return listener.subscribe(channel, subscriber);
};
export const liveState = (): LiveState => listener.state();
