/**
 * "This process is about to end", seen by the web server and by Next's own copies of the code
 * alike. A long-lived answer (realtime) listens to it and closes, so that a stop is quick.
 */
const KEY = Symbol.for('opc.drain');
const shared = globalThis as { [KEY]?: AbortController };
const controller = (shared[KEY] ??= new AbortController());

/** Aborted once, when the process begins to drain. */
export const drainSignal: AbortSignal = controller.signal;

/** Announces the end; safe to call twice. */
export function announceDrain(): void {
  controller.abort();
}
