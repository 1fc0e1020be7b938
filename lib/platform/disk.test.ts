import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskState } from './disk.ts';

it.each([
  [499_999, 'low'],
  [0, 'low'],
  [500_000, 'ok'],
])('of %i free blocks of 1,000 bytes says %s', async (bavail, state) => {
  expect(await diskState('/data', async () => ({ bavail, bsize: 1_000 }))).toBe(state);
});

it('tells nothing about a folder that is not there, and something about one that is', async () => {
  expect(await diskState(join(tmpdir(), 'opc-no-such-folder'))).toBeNull();
  expect(await diskState(tmpdir())).toMatch(/^(?:ok|low)$/);
});
