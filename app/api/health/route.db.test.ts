import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { closePools } from '#db/client.ts';
import { testDatabase } from '#db/tests/database.ts';
import { GET } from './route.ts';

beforeAll(async () => {
  await testDatabase();
});

describe('GET /api/health', () => {
  it('is well when the database answers and the test is published', async () => {
    const response = await GET();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const body = (await response.json()) as { timestamp: string };
    expect(body).toMatchObject({ status: 'ok', checks: { database: 'ok', instrument: 'ok' } });
    expect(Number.isNaN(Date.parse(body.timestamp))).toBe(false);
  });

  it('says 503 within two seconds when the database refuses or is silent, and tells nothing about it', async () => {
    const usual = process.env['DATABASE_URL'];
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const { port } = silent.address() as AddressInfo;
    for (const url of ['postgres://canari:secret@127.0.0.1:1/x', `postgres://canari:secret@127.0.0.1:${port}/x`]) {
      await closePools();
      process.env['DATABASE_URL'] = url;
      const begun = performance.now();
      const response = await GET();
      expect(response.status).toBe(503);
      expect(performance.now() - begun).toBeLessThan(2000);
      const text = await response.text();
      expect(text).toContain('"database":"panne"');
      expect(text).not.toMatch(/canari|secret|127\.0\.0\.1/);
    }
    process.env['DATABASE_URL'] = usual;
    for (const socket of sockets) socket.destroy();
    silent.close();
    await closePools();
  });
});
