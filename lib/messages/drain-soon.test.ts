import { expect, test } from 'vitest';
import { drainSoon } from './drain-soon.ts';
import type { DrainReport } from './drain.ts';

const report = (sent: number, change: Partial<DrainReport> = {}): DrainReport => ({
  sent,
  failed: 0,
  stopped: false,
  ...change,
});

/** A drain whose rounds end when the test says so. */
function stepped() {
  const rounds: ((outcome: DrainReport) => void)[] = [];
  let wake = () => {};
  const drain = () =>
    new Promise<DrainReport>((resolve) => {
      rounds.push(resolve);
      wake();
    });
  const round = async (number: number) => {
    while (rounds.length < number)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return rounds[number - 1]!;
  };
  return { drain, round, count: () => rounds.length };
}

test('goes on until nothing is left', async () => {
  const answers = [report(20), report(3), report(0)];
  let calls = 0;
  await drainSoon(async () => answers[calls++]!);
  expect(calls).toBe(3);
});

test('calls made meanwhile join the flight, and cause one more look', async () => {
  const { drain, round, count } = stepped();
  const first = drainSoon(drain);
  const end = await round(1);
  const joined = [drainSoon(drain), drainSoon(drain), drainSoon(drain)];
  expect(joined.every((flight) => flight === first)).toBe(true);
  end(report(0));
  (await round(2))(report(0));
  await Promise.all([first, ...joined]);
  expect(count()).toBe(2);
});

test('a call made the moment a flight ends is not lost', async () => {
  let calls = 0;
  const drain = async () => {
    calls += 1;
    return report(0);
  };
  const flights: Promise<void>[] = [];
  // Microtasks around the end of the flight: each of these calls must be followed by a look at the table.
  for (let gap = 0; gap < 12; gap += 1) {
    flights.push(drainSoon(drain));
    for (let step = 0; step < gap; step += 1) await null;
    const before = calls;
    flights.push(drainSoon(drain));
    await flights.at(-1);
    expect(calls, `after ${gap} microtasks`).toBeGreaterThan(before);
  }
  await Promise.all(flights);
});

test('stops when no transport accepts anything', async () => {
  let calls = 0;
  await drainSoon(async () => {
    calls += 1;
    return report(2, { failed: 1, stopped: true });
  });
  expect(calls).toBe(1);
});

test('is bounded, never throws, and can start again', async () => {
  let calls = 0;
  await drainSoon(async () => {
    calls += 1;
    return report(20);
  });
  expect(calls).toBe(25);
  await expect(
    drainSoon(async () => {
      throw new Error('planted');
    }),
  ).resolves.toBeUndefined();
  await expect(
    drainSoon(() => {
      throw new Error('planted, at once');
    }),
  ).resolves.toBeUndefined();
  await drainSoon(async () => {
    calls += 1;
    return report(0);
  });
  expect(calls).toBe(26);
});
