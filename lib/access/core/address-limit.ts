/** How many requests, and among them sends (POST), one address may make in a window. */
export type AddressLimit = {
  readonly requests: number;
  readonly sends: number;
  readonly windowMs: number;
  readonly maxAddresses: number;
};

/**
 * Coarse: it stops floods, not people. A carrier's or a school's whole network can share one address,
 * and each process counts for itself; the exact limits are the pipeline's.
 */
export const COARSE: AddressLimit = { requests: 3000, sends: 600, windowMs: 15 * 60 * 1000, maxAddresses: 20_000 };

/**
 * Counts by address in fixed windows, in memory.
 * @returns a function that counts one request and answers null, or the seconds to wait (≥ 1).
 */
export function addressLimiter(
  limit: AddressLimit,
): (address: string, isSend: boolean, nowMs: number) => number | null {
  const windows = new Map<string, { endsAt: number; requests: number; sends: number }>();
  return (address, isSend, nowMs) => {
    let window = windows.get(address);
    if (!window || window.endsAt <= nowMs) {
      if (windows.size >= limit.maxAddresses) forget(windows, nowMs);
      window = { endsAt: nowMs + limit.windowMs, requests: 0, sends: 0 };
      windows.delete(address); // so that the map stays in the order of the windows' beginnings
      windows.set(address, window);
    }
    window.requests += 1;
    if (isSend) window.sends += 1;
    const over = window.requests > limit.requests || window.sends > limit.sends;
    return over ? Math.max(1, Math.ceil((window.endsAt - nowMs) / 1000)) : null;
  };
}

/** Drops what has ended, or else the oldest tenth: the memory stays bounded whoever calls. */
function forget(windows: Map<string, { endsAt: number }>, nowMs: number): void {
  const before = windows.size;
  for (const [address, { endsAt }] of windows) {
    if (endsAt > nowMs) break;
    windows.delete(address);
  }
  if (windows.size < before) return;
  let surplus = Math.ceil(before / 10);
  for (const address of windows.keys()) {
    if (surplus-- <= 0) break;
    windows.delete(address);
  }
}
