import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Line, openLine } from './line.ts';
import { createPool } from './pool.ts';

const REFUSED = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

/** Connections that are opened, answer or not, and are lost, as the test says. */
function server() {
  const seen = { there: true, opened: 0, lines: [] as { lose: () => void; closed: boolean }[] };
  const open: typeof openLine = (_url, onGone) => {
    seen.opened += 1;
    let [gone, answered] = [false, false];
    const lose = (): void => {
      if (!gone) onGone();
      gone = true;
    };
    const mine = { lose, closed: false };
    seen.lines.push(mine);
    return {
      hasAnswered: () => answered,
      isGone: () => gone,
      async transaction(work) {
        if (!seen.there) {
          lose();
          throw REFUSED;
        }
        answered = true;
        return work(null as never);
      },
      async close() {
        mine.closed = true;
        lose();
      },
    } satisfies Line;
  };
  return { seen, pool: createPool('postgres://nowhere', 2, open) };
}

/** A work that ends when it is told. */
function held(): { work: () => Promise<string>; end: () => void } {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done.then(() => 'done'), end };
}
const done = async (): Promise<string> => 'done';

afterEach(() => vi.useRealTimers());

describe('createPool', () => {
  it('opens as many connections as are used at once, at most `max`, and uses them again', async () => {
    const { seen, pool } = server();
    const long = [held(), held(), held()];
    const all = long.map(({ work }) => pool.transaction(work));
    expect(seen.opened).toBe(2);
    for (const { end } of long) end();
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
    await pool.transaction(done);
    expect(seen.opened).toBe(2);
  });

  it('never uses a connection again that was lost', async () => {
    const { seen, pool } = server();
    await pool.transaction(done);
    seen.lines[0]?.lose();
    await pool.transaction(done);
    expect(seen.opened).toBe(2);
  });

  it('pauses between attempts while the server is away, and refuses at once meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { seen, pool } = server();
    seen.there = false;
    for (let ms = 0; ms < 10_000; ms += 10) {
      await expect(pool.transaction(done)).rejects.toBe(REFUSED);
      vi.advanceTimersByTime(10);
    }
    expect(seen.opened).toBeGreaterThan(8);
    expect(seen.opened).toBeLessThan(20);
    seen.there = true;
    vi.advanceTimersByTime(1_000);
    expect(await pool.transaction(done)).toBe('done');
    await expect(Promise.all([pool.transaction(done), pool.transaction(done)])).resolves.toEqual(['done', 'done']);
  });

  it('refuses those who wait for a connection when there is no server any more', async () => {
    const { seen, pool } = server();
    const [first, second] = [held(), held()];
    const running = [pool.transaction(first.work), pool.transaction(second.work)];
    const waiting = [pool.transaction(done), pool.transaction(done)];
    seen.there = false;
    for (const line of [...seen.lines]) line.lose();
    for (const { end } of [first, second]) end();
    await Promise.allSettled(running);
    for (const one of await Promise.allSettled(waiting)) expect(one).toMatchObject({ reason: REFUSED });
  });

  it('closes what is idle after a minute, and everything at the end', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    const { seen, pool } = server();
    await pool.transaction(done);
    vi.advanceTimersByTime(59_000);
    expect(seen.lines.map(({ closed }) => closed)).toEqual([false]);
    vi.advanceTimersByTime(2_000);
    expect(seen.lines.map(({ closed }) => closed)).toEqual([true]);
    const last = held();
    const running = pool.transaction(last.work);
    const ending = pool.end();
    await expect(pool.transaction(done)).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
    expect(seen.lines[1]?.closed).toBe(false);
    last.end();
    expect(await running).toBe('done');
    await ending;
    expect(seen.lines.map(({ closed }) => closed)).toEqual([true, true]);
  });
});
