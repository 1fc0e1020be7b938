import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

it('its parts are loaded by Node alone, which finds no part of Next by itself', () => {
  const load = ['pure', 'people', 'targets'].map((name) => `await import('./scripts/bench/${name}.ts');`).join(' ');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', load], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
