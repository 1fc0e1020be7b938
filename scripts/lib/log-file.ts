import { closeSync, fstatSync, mkdirSync, openSync, renameSync, write } from 'node:fs';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';

const LIMIT_BYTES = 10_000_000;

/**
 * A log that is never larger than two files: full, it becomes `<path>.1`, and the one of before is gone. A line that
 * cannot be written (a full disk) is dropped, and how many were is said once there is room: what is logged about the
 * product must not end it.
 * @param limitBytes size at which a new file begins
 */
export function openLogFile(path: string, limitBytes = LIMIT_BYTES): Writable {
  let [file, size, dropped] = [-1, 0, 0];
  const open = (): void => {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'a', 0o600);
    ({ size } = fstatSync(file));
  };
  const rotate = (): void => {
    closeSync(file);
    file = -1;
    renameSync(path, `${path}.1`);
  };
  const append = (bytes: Buffer, done: (ok: boolean) => void): void => {
    try {
      if (file >= 0 && size > 0 && size + bytes.length > limitBytes) rotate();
      if (file < 0) open();
    } catch {
      done(false);
      return;
    }
    write(file, bytes, (error, written) => {
      size += written ?? 0;
      done(!error && written === bytes.length);
    });
  };
  const lost = (): Buffer =>
    Buffer.from(
      `${JSON.stringify({ time: new Date().toISOString(), level: 'error', event: 'log.lines-lost', count: dropped })}\n`,
    );
  return new Writable({
    write(chunk: Buffer, _encoding, next) {
      const all = dropped > 0 ? Buffer.concat([Buffer.from('\n'), lost(), chunk]) : chunk;
      append(all, (ok) => {
        dropped = ok ? 0 : dropped + 1;
        next();
      });
    },
    final(done) {
      if (file >= 0) closeSync(file);
      done();
    },
  });
}
