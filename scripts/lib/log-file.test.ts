import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from './log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opc-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (log: ReturnType<typeof openLogFile>, text: string): Promise<void> =>
  new Promise((done, fail) => void log.write(text, (error) => (error ? fail(error) : done())));

describe('openLogFile', () => {
  it('begins a new file while it runs, and keeps the one before', async () => {
    const path = join(folder, 'logs', 'server.log');
    const log = openLogFile(path, 100);
    for (let number = 0; number < 25; number += 1) await write(log, `line ${String(number).padStart(4, '0')}\n`);
    expect(readFileSync(path, 'utf8')).toBe('line 0020\nline 0021\nline 0022\nline 0023\nline 0024\n');
    expect(readFileSync(`${path}.1`, 'utf8')).toMatch(/^line 0010\n(?:.*\n){8}line 0019\n$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on in the file of the last start', async () => {
    const path = join(folder, 'server.log');
    writeFileSync(path, 'before\n');
    await write(openLogFile(path, 100), 'after\n');
    expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
  });

  it('drops what cannot be written, and says how much once it can', async () => {
    const path = join(folder, 'server.log');
    // A folder in its place: no file can be opened there.
    mkdirSync(path);
    const log = openLogFile(path);
    for (const text of ['a\n', 'b\n', 'c\n']) await write(log, text);
    rmdirSync(path);
    await write(log, 'd\n');
    await write(log, 'e\n');
    expect(existsSync(path)).toBe(true);
    const [, lost, ...rest] = readFileSync(path, 'utf8').split('\n');
    expect(JSON.parse(lost ?? '')).toMatchObject({ event: 'log.lines-lost', count: 3 });
    expect(rest).toEqual(['d', 'e', '']);
  });
});
