import { copyFileSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_BYTES = 5_000_000;
const LOOK_MS = 60_000;

/** The file that the server itself writes to. `tail` is the end of what it wrote since then. */
export function openServerLog(dataDir: string): { path: string; fd: number; tail(): string } {
  const path = join(dataDir, 'server.log');
  shorten(path, LIMIT_BYTES);
  const fd = openSync(path, 'a', 0o600);
  const { size } = fstatSync(fd);
  const since = (): string => readFileSync(path).subarray(size).toString();
  return { path, fd, tail: () => since().split('\n').slice(-12).join('\n') };
}

/**
 * Moves what a log holds to `<path>.1` once it is too long. The server keeps the file open and appends: it is emptied,
 * not replaced.
 */
export function shorten(path: string, limitBytes: number): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= limitBytes) return;
  try {
    copyFileSync(path, `${path}.1`);
  } catch {
    // No room for a copy: then least of all for a log that grows.
  }
  truncateSync(path);
}

/** Looks at the log now and then while the server runs. @returns ends that */
export function keepLogShort(path: string, limitBytes = LIMIT_BYTES, everyMs = LOOK_MS): () => void {
  const timer = setInterval(() => shorten(path, limitBytes), everyMs).unref();
  return () => clearInterval(timer);
}
