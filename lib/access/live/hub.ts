import { liveState, subscribe, type Subscriber } from '#db/listen.ts';
import { onDraining } from '#lib/platform/closing.ts';
import { LIVE_ANYTHING, LIVE_KINDS, LIVE_OVER } from '../core/live-island.ts';

/** One open page: what it can be told. */
export type Follower = {
  /** Tells one word. */
  readonly tell: (word: string) => void;
  /** Ends it. @param retryMs when it may come back; null: it asks at once, and hears whether it may */
  readonly end: (retryMs: number | null) => void;
  /** The session that it was opened with may be over. */
  readonly doubt: () => void;
};

/** As many pages of one person are told at a time; one more ends the oldest. */
const MOST = 2;
/** When the server stops its pages come back over so many milliseconds, not all at once. */
const RETURN_MS = [2_000, 8_000] as const;

type Notice = { readonly person: string; readonly kind: string };

function noticeIn(payload: unknown): Notice | null {
  const { person, kind } = (payload ?? {}) as Partial<Record<string, unknown>>;
  return typeof person === 'string' && typeof kind === 'string' ? { person, kind } : null;
}

/** Who follows, by person; one for each process. The notices name persons; what leaves here names none. */
function createHub() {
  const followers = new Map<string, Follower[]>();
  let following = false;
  const all = () => [...followers.values()].flat();

  const subscriber: Subscriber = {
    onEvent(payload) {
      const notice = noticeIn(payload);
      const theirs = notice ? (followers.get(notice.person) ?? []) : [];
      for (const one of [...theirs]) {
        if (notice?.kind === 'session') one.doubt();
        else if ((LIVE_KINDS as readonly string[]).includes(notice?.kind ?? '')) one.tell(notice!.kind);
      }
    },
    onResume() {
      for (const one of all()) one.tell(LIVE_ANYTHING);
    },
  };

  return {
    /** @returns false where nothing can be heard: behind a pooler, or on a host without a connection of its own */
    follow(person: string, follower: Follower): boolean {
      if (!following) subscribe('opc_live', subscriber);
      following = true;
      const state = liveState();
      if (state.mode === 'polling' && state.reason === 'off') return false;
      onDraining('live', () => {
        const [least, most] = RETURN_MS;
        for (const one of all()) one.end(Math.round(least + Math.random() * (most - least)));
      });
      const theirs = [...(followers.get(person) ?? []), follower];
      followers.set(person, theirs);
      for (const old of theirs.slice(0, -MOST)) {
        old.tell(LIVE_OVER);
        old.end(null);
      }
      return true;
    },
    leave(person: string, follower: Follower): void {
      const left = (followers.get(person) ?? []).filter((one) => one !== follower);
      if (left.length > 0) followers.set(person, left);
      else followers.delete(person);
    },
  };
}

// A bundler may load this module several times in one process; the hub must exist once.
export const hub = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.live')] ??= createHub()) as ReturnType<
  typeof createHub
>;
