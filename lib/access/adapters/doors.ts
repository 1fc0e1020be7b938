/**
 * Every function that an adapter made: a test asks here whether an address that changes something has the pipeline
 * behind it.
 */
const made = new WeakSet<object>();

/** Marks what an adapter hands out. */
export function throughPipeline<F extends (...args: never[]) => unknown>(door: F): F {
  made.add(door);
  return door;
}

/** Whether a server action or route handler was made by an adapter of the pipeline. */
export const isThroughPipeline = (door: unknown): boolean => typeof door === 'function' && made.has(door);
