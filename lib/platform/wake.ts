/**
 * A signal between rooms that do not know each other: whoever writes work into a table requests a wake, the
 * pipeline passes it on after the commit, and whoever does that work listens. Nothing is lost when nobody
 * listens: the worker's next round finds the row.
 */
type Wake = { requested: boolean; listener: (() => Promise<void>) | null };

// A bundler may load this module several times in one process; the signal must exist once.
const wake = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.wake')] ??= {
  requested: false,
  listener: null,
}) as Wake;

/** Something was written that should be looked at soon after the commit. */
export const requestWake = (): void => {
  wake.requested = true;
};

/** Who looks. The last one to say so; null: nobody. */
export const onWake = (listener: Wake['listener']): void => {
  wake.listener = listener;
};

/** Lets the listener look, if a wake was requested since. */
export async function wakeIfRequested(): Promise<void> {
  if (!wake.requested || !wake.listener) return;
  wake.requested = false;
  await wake.listener();
}
