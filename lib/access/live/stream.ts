import { isOutage } from '#db/outage.ts';
import { log } from '#lib/platform/log.ts';
import type { Person } from '../core/actor.ts';
import { actorOfCookie } from '../identity/actor-of.ts';
import { hub, type Follower } from './hub.ts';

export type LiveTimes = {
  /** A sign of life, so that no proxy takes the stream for a dead one. */
  readonly beatMs: number;
  /** The session is asked again, whatever was heard. */
  readonly askMs: number;
};
const TIMES: LiveTimes = { beatMs: 25_000, askMs: 60_000 };
/** What waits in a stream that nobody reads any more, in chunks. */
const MOST_WAITING = 40;

/** Nothing to follow, and no reason to come back: a browser asks again after anything but this. */
const NOTHING = { status: 204, headers: { 'cache-control': 'no-store' } } as const;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // For proxies that collect an answer before they pass it on.
  'x-accel-buffering': 'no',
  // A stream that ends leaves no connection behind for the server to wait for.
  connection: 'close',
} as const;

const encoder = new TextEncoder();

/**
 * The stream of a person’s open page: words that say what is new, and nothing of it. It ends with the session that it
 * was opened with.
 * @param cookie of that session
 */
export async function liveStream(cookie: string | undefined, { beatMs, askMs }: LiveTimes = TIMES): Promise<Response> {
  const actor = await actorOfCookie(cookie);
  if (actor.kind === 'guest') return new Response(null, NOTHING);
  const body = streamOf(actor, cookie, { beatMs, askMs });
  return body ? new Response(body, { headers: HEADERS }) : new Response(null, NOTHING);
}

function streamOf(person: Person, cookie: string | undefined, { beatMs, askMs }: LiveTimes): ReadableStream | null {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let timers: NodeJS.Timeout[] = [];

  function write(text: string): void {
    if (!controller) return;
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -MOST_WAITING) end(null);
  }
  function leave(): void {
    timers.forEach(clearInterval);
    timers = [];
    hub.leave(person.id, follower);
    controller = null;
  }
  function end(retryMs: number | null): void {
    const open = controller;
    if (!open) return;
    leave();
    if (retryMs !== null) open.enqueue(encoder.encode(`retry: ${retryMs}\n\n`));
    open.close();
  }
  async function ask(): Promise<void> {
    try {
      const now = await actorOfCookie(cookie);
      if (now.kind === 'guest' || now.id !== person.id || now.role !== person.role) end(null);
    } catch (error) {
      // An outage signs nobody out: nothing is told meanwhile, and it is asked again.
      if (!isOutage(error)) log.error('live.session', { error });
    }
  }
  const follower: Follower = {
    tell: (word) => write(`data: ${word}\n\n`),
    end,
    doubt: () => void ask(),
  };

  const stream = new ReadableStream<Uint8Array>({
    start(made) {
      controller = made;
      write(': \n\n');
      timers = [setInterval(() => write(': \n\n'), beatMs).unref(), setInterval(() => void ask(), askMs).unref()];
    },
    cancel: leave,
  });
  if (hub.follow(person.id, follower)) return stream;
  end(null);
  return null;
}
