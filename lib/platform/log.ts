import { AsyncLocalStorage } from 'node:async_hooks';
import { redact } from './log-redact.ts';

export { maskPath, redactText } from './log-redact.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
const RANK: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };

/**
 * One store for the whole process: the web server runs this file directly while Next bundles its
 * own copy, and both must see the same request.
 */
const REQUEST = Symbol.for('opc.request');
const shared = globalThis as { [REQUEST]?: AsyncLocalStorage<string> };
const requests = (shared[REQUEST] ??= new AsyncLocalStorage<string>());

/** Runs `fn`, and everything it starts, under this request id. */
export function withRequest<T>(id: string, fn: () => T): T {
  return requests.run(id, fn);
}

/** The id of the request being served, or undefined outside of one. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}

/**
 * Builds one log line: JSON with `time`, `level`, `event`, the request id and the redacted fields.
 * Pure but for the request id; the four names above cannot be overwritten by a field.
 */
export function formatLine(level: LogLevel, event: string, fields: Record<string, unknown>, now: Date): string {
  const request = currentRequestId();
  const head = { time: now.toISOString(), level, event, ...(request === undefined ? {} : { request }) };
  let clean: object;
  try {
    clean = redact(fields) as object;
    return JSON.stringify({ ...head, ...clean, ...head });
  } catch {
    // A getter that throws must not take the request down with it.
    return JSON.stringify({ ...head, unloggable: true });
  }
}

function write(level: LogLevel, event: string, fields: Record<string, unknown> = {}): void {
  const threshold = RANK[(process.env.LOG_LEVEL ?? '') as LogLevel] ?? RANK.info;
  if (RANK[level] < threshold) return;
  const line = `${formatLine(level, event, fields, new Date())}\n`;
  if (level === 'error' || level === 'warn') process.stderr.write(line);
  else process.stdout.write(line);
}

/**
 * The only way to log. `event` is a stable dotted name (`appointment.booked`), `fields` hold ids,
 * counts and durations, never what a person wrote.
 */
export const log = {
  debug: (event: string, fields?: Record<string, unknown>): void => write('debug', event, fields),
  info: (event: string, fields?: Record<string, unknown>): void => write('info', event, fields),
  warn: (event: string, fields?: Record<string, unknown>): void => write('warn', event, fields),
  error: (event: string, fields?: Record<string, unknown>): void => write('error', event, fields),
};
