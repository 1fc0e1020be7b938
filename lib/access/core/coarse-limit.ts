/** What a request is for the coarse limit: a page read, a page of a test saved, or any other send. */
export type Asking = 'read' | 'save' | 'send';

/** Whoever sends a request, as the limit knows them. */
export type Caller = {
  readonly address: string;
  /** The device of a signed cookie; null for whoever shows none. */
  readonly device: string | null;
  /** Whether another site made this browser ask. */
  readonly foreign: boolean;
};

type Allowance = Readonly<Record<Asking, number>>;

export type CoarseLimit = {
  /** For one device that shows its signed cookie. */
  readonly device: Allowance;
  /** For everybody behind one address who shows none, together. */
  readonly address: Allowance;
  /** Device cookies handed out to one address. */
  readonly mint: number;
  readonly windowMs: number;
  /** How many windows are remembered. */
  readonly kept: number;
};

/**
 * Coarse: it stops floods, not people, and each process counts for itself; the exact limits are the pipeline's. A
 * school's or a carrier's whole network can share one address, so what a known device does never counts for the others.
 */
const COARSE: CoarseLimit = {
  device: { read: 1500, save: 60, send: 200 },
  address: { read: 6000, save: 600, send: 600 },
  mint: 1000,
  windowMs: 15 * 60 * 1000,
  kept: 50_000,
};

export type CoarseLimiter = {
  /**
   * Counts one request. Reads, saves and sends count apart: too many of one never refuse another.
   * @returns null, or the seconds to wait (≥ 1).
   */
  readonly hit: (caller: Caller, asking: Asking, nowMs: number) => number | null;
  /** Counts one device cookie handed out. @returns whether the address may still have one. */
  readonly mayMint: (address: string, nowMs: number) => boolean;
};

/** Counts in fixed windows, in the memory of this process. */
export function coarseLimiter(limit: CoarseLimit = COARSE): CoarseLimiter {
  const count = windowCounter(limit.windowMs, limit.kept);
  return {
    hit({ address, device, foreign }, asking, nowMs) {
      // An image on another site that points here must not use up what its readers may ask.
      if (foreign && asking === 'read') return null;
      const key = foreign ? `foreign ${address}` : device === null ? `address ${address}` : `device ${device}`;
      const max = (device === null || foreign ? limit.address : limit.device)[asking];
      return count(`${asking} ${key}`, max, nowMs);
    },
    mayMint: (address, nowMs) => count(`mint ${address}`, limit.mint, nowMs) === null,
  };
}

function windowCounter(windowMs: number, kept: number): (key: string, max: number, nowMs: number) => number | null {
  const windows = new Map<string, { endsAt: number; hits: number }>();
  return (key, max, nowMs) => {
    let window = windows.get(key);
    if (!window || window.endsAt <= nowMs) {
      if (windows.size >= kept) forget(windows, nowMs);
      window = { endsAt: nowMs + windowMs, hits: 0 };
      windows.delete(key); // so that the map stays in the order of the windows' beginnings
      windows.set(key, window);
    }
    window.hits += 1;
    return window.hits > max ? Math.max(1, Math.ceil((window.endsAt - nowMs) / 1000)) : null;
  };
}

/** Drops what has ended, or else the oldest tenth: the memory stays bounded whoever calls. */
function forget(windows: Map<string, { endsAt: number }>, nowMs: number): void {
  const before = windows.size;
  for (const [key, { endsAt }] of windows) {
    if (endsAt > nowMs) break;
    windows.delete(key);
  }
  if (windows.size < before) return;
  let surplus = Math.ceil(before / 10);
  for (const key of windows.keys()) {
    if (surplus-- <= 0) break;
    windows.delete(key);
  }
}

/** What a request asks for, by its method and path. */
export function askingOf(method: string, path: string): Asking {
  if (method === 'GET' || method === 'HEAD') return 'read';
  return path.startsWith('/tests/') ? 'save' : 'send';
}

/**
 * Whether another site made this browser ask, by its fetch metadata (W3C, *Fetch Metadata Request Headers*). A link
 * that somebody followed is not: it is a visit. Old browsers send nothing, and count as visitors.
 */
export const isForeign = (site: string | null | undefined, mode: string | null | undefined, asking: Asking): boolean =>
  site === 'cross-site' && !(asking === 'read' && mode === 'navigate');
