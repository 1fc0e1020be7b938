import { currentRequestId } from './log.ts';

/**
 * Which running requests met a database that did not answer. A page that throws can only say "500"; our server
 * asks here whether it should say "503, come back" instead.
 */
// A bundler may load this module several times in one process; the notes must exist once.
const notes = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.outages')] ??= new Set<string>()) as Set<string>;

/** The database did not answer in the request under way. */
export function noteOutage(): void {
  const id = currentRequestId();
  if (id !== undefined) notes.add(id);
}

export const hadOutage = (requestId: string): boolean => notes.has(requestId);

/** The answer is sent. */
export const forgetOutage = (requestId: string): void => void notes.delete(requestId);
