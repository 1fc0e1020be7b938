import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { closePools } from '#db/client.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { followPublications } from '#lib/guides/index.ts';
import { closeAll } from '#lib/platform/closing.ts';
import { GET } from './route.ts';

let database: string;
beforeAll(async () => {
  database = (await testDatabase()).name;
});

describe('GET /api/health', () => {
  it('is well when the database answers and the test is published', async () => {
    const response = await GET();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const body = (await response.json()) as { timestamp: string };
    expect(body).toMatchObject({ status: 'ok', checks: { database: 'ok', instrument: 'ok' } });
    expect(Number.isNaN(Date.parse(body.timestamp))).toBe(false);
  });

  it('tells that a job is late, and serves all the same', async () => {
    const sql = asSuperuser(database);
    const jobs = async () => {
      const response = await GET();
      const { status, checks } = (await response.json()) as { status: string; checks: { jobs: string } };
      return [response.status, status, checks.jobs];
    };
    expect(await jobs(), 'before the first run').toEqual([200, 'ok', 'ok']);
    await sql`insert into private.job_runs (name, created_at, last_started_at, last_succeeded_at) values ('outbox', now() - interval '1 day', now(), now() - interval '60 seconds')`;
    expect(await jobs()).toEqual([200, 'ok', 'ok']);
    await sql`update private.job_runs set last_succeeded_at = now() - interval '100 seconds', last_outcome = 'failed'`;
    expect(await jobs()).toEqual([200, 'ok', 'late']);
    await sql`update private.job_runs set last_succeeded_at = null`;
    expect(await jobs(), 'never succeeded').toEqual([200, 'ok', 'late']);
    await sql`update private.job_runs set name = 'a-job-of-yesterday'`;
    expect(await jobs(), 'a job that exists no more').toEqual([200, 'ok', 'ok']);
    await sql.end();
  });

  it('says whether publications are heard or looked for, and is well either way', async () => {
    const told = async (): Promise<unknown> => {
      const response = await GET();
      const { status, checks } = (await response.json()) as { status: string; checks: { live: string } };
      return [response.status, status, checks.live];
    };
    expect(await told()).toEqual([200, 'ok', 'polling']);
    const unfollow = followPublications();
    await expect.poll(told, { timeout: 10_000 }).toEqual([200, 'ok', 'listening']);
    unfollow();
    await closeAll();
    expect(await told()).toEqual([200, 'ok', 'polling']);
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
