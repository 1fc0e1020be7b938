import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MODULE = new URL('./parent.mjs', import.meta.url).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opc-parent-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.runIf(process.platform !== 'win32')('a start hears of it when npm is stopped, and ends by itself', async () => {
  writeFileSync(
    join(folder, 'start.mjs'),
    `import { writeFileSync } from 'node:fs';
     import { followNpm } from '${MODULE}';
     followNpm();
     process.on('SIGTERM', () => { writeFileSync('ended', 'SIGTERM'); process.exit(0); });
     writeFileSync('ready', String(process.pid));
     setInterval(() => {}, 1000);`,
  );
  const read = (name: string): string | null => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
  // As npm does: a shell that starts the script and waits.
  const shell = spawn('sh', ['-c', `'${process.execPath}' start.mjs; true`], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  await expect.poll(() => read('ready'), { interval: 50 }).toMatch(/^\d+$/);
  shell.kill('SIGTERM');
  await once(shell, 'exit');
  await expect.poll(() => read('ended'), { interval: 50, timeout: 20_000 }).toBe('SIGTERM');
});
