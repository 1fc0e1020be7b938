/**
 * What a process closes when it stops, named by whoever opened it: the server that stops knows none of them.
 */
type Closing = Map<string, () => Promise<void>>;

// A bundler may load this module several times in one process; the list must exist once.
const closing = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.closing')] ??= new Map()) as Closing;

// What never ends by itself, and would hold up the server that waits for its answers to end.
const draining = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.draining')] ??= new Map()) as Map<
  string,
  () => void
>;

/** Has `end` called when the server begins to stop, before it waits. The same name again replaces it. */
export const onDraining = (name: string, end: () => void): void => void draining.set(name, end);

/** The server begins to stop. */
export function beginDraining(): void {
  for (const end of draining.values()) end();
}

const LIMIT_MS = 2_000;

/** Has `close` called when the server stops. The same name again replaces it. */
export const onClosing = (name: string, close: () => Promise<void>): void => void closing.set(name, close);

/** Closes everything at once, and waits for at most `limitMs`. Never rejects. */
export async function closeAll(limitMs = LIMIT_MS): Promise<void> {
  const all = [...closing.values()].map((close) => close());
  closing.clear();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, limitMs);
  });
  await Promise.race([Promise.allSettled(all), late]);
  clearTimeout(timer);
}
