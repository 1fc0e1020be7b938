import { closeSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openServerLog, shorten } from './server-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opc-server-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('empties a log that is too long under the server that writes it, and keeps what it held', () => {
  const { path, fd, tail } = openServerLog(folder);
  writeSync(fd, 'first\n');
  shorten(path, 10);
  expect(readFileSync(path, 'utf8')).toBe('first\n');
  writeSync(fd, 'second\n');
  expect(tail()).toBe('first\nsecond\n');
  shorten(path, 10);
  writeSync(fd, 'third\n');
  expect(readFileSync(path, 'utf8')).toBe('third\n');
  expect(readFileSync(`${path}.1`, 'utf8')).toBe('first\nsecond\n');
  closeSync(fd);
});
