import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createCoarseGuard } from './coarse-guard.ts';

const settings = { secret: 'un secret de test assez long pour servir', appUrl: 'http://localhost:3000' };
const asked = (url: string, address = '203.0.113.1') =>
  ({ url, method: 'GET', headers: { 'x-opc-address': address } }) as unknown as IncomingMessage;

test('shared results and health count by address; public documents never do', async () => {
  const coarse = createCoarseGuard(settings);
  for (let i = 0; i < 3000; i += 1) {
    expect(await coarse(asked('/partage/abc'), 0)).toBeNull();
    expect(await coarse(asked('/api/health?x'), 0)).toBeNull();
  }
  expect(await coarse(asked('/partage/abc'), 60_000)).toBe(840);
  expect(await coarse(asked('/metiers/infirmier'), 60_000)).toBeNull();
  expect(await coarse(asked('/partage/abc', '203.0.113.2'), 60_000)).toBeNull();
  expect(await coarse(asked('/partage/abc'), 15 * 60_000)).toBeNull();
});
