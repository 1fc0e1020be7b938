import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded, type EmbeddedServer } from '#db/embedded/launcher.ts';
import { superviseEmbedded } from './supervise.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'opc-supervise-'));
  chmodSync(dataDir, 0o755);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A server that runs until it is killed. */
function serverOf(port: number): EmbeddedServer {
  let end: (code: number) => void = () => undefined;
  const exited = new Promise<number>((done) => {
    end = done;
  });
  return {
    port,
    pid: port,
    superuserUrl: '',
    exited,
    stop: async () => end(0),
    kill: () => end(9),
  };
}

describe('superviseEmbedded', () => {
  it('starts a killed server again, with its data, at the same address', async () => {
    const start = (options: { dataDir: string; port?: number }): Promise<EmbeddedServer> =>
      startEmbedded({ ...options, settings: { fsync: 'off' } });
    const first = await start({ dataDir });
    let stopping = false;
    const { current } = superviseEmbedded(first, { dataDir, isStopping: () => stopping, say: () => undefined, start });
    try {
      first.kill('SIGKILL');
      await expect.poll(() => current().pid !== first.pid).toBe(true);
      const sql = postgres(first.superuserUrl, { max: 1 });
      expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
      await sql.end();
    } finally {
      stopping = true;
      await current().stop();
    }
  });

  it('gives up, with the reason, when it does not come up any more', async () => {
    let attempts = 0;
    const first = serverOf(1);
    const { gaveUp } = superviseEmbedded(first, {
      dataDir,
      isStopping: () => false,
      say: () => undefined,
      pausesMs: [0, 0, 0],
      start: async () => {
        attempts += 1;
        throw new Error('the folder is gone');
      },
    });
    first.kill('SIGKILL');
    expect((await gaveUp).cause).toEqual(new Error('the folder is gone'));
    expect(attempts).toBe(3);
  });

  it('gives up on one that dies again and again', async () => {
    const servers = [serverOf(1)];
    const { gaveUp } = superviseEmbedded(servers[0]!, {
      dataDir,
      isStopping: () => false,
      say: () => undefined,
      pausesMs: [0, 0, 0],
      start: async () => {
        const next = serverOf(1);
        servers.push(next);
        next.kill('SIGKILL');
        return next;
      },
    });
    servers[0]?.kill('SIGKILL');
    expect((await gaveUp).message).toMatch(/ne redémarre pas/);
    expect(servers).toHaveLength(4);
  });

  it('leaves a server alone that was stopped', async () => {
    const first = serverOf(1);
    const started: unknown[] = [];
    const { current } = superviseEmbedded(first, {
      dataDir,
      isStopping: () => true,
      say: () => undefined,
      pausesMs: [0],
      start: async (options) => {
        started.push(options);
        return serverOf(1);
      },
    });
    await first.stop();
    await first.exited;
    await new Promise((done) => setImmediate(done));
    expect([current(), started]).toEqual([first, []]);
  });
});
