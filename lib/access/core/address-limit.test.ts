import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressLimiter, COARSE } from './address-limit.ts';

const limit = { requests: 5, sends: 2, windowMs: 60_000, maxAddresses: 100 };

test('forty pupils behind one address finish a test: sign-up, 5 pages, result, two tries each', () => {
  const count = addressLimiter(COARSE);
  for (let pupil = 0; pupil < 40; pupil += 1) {
    for (let step = 0; step < 14; step += 1) {
      expect(count('41.202.0.1', true, pupil * 1000)).toBeNull();
      expect(count('41.202.0.1', false, pupil * 1000)).toBeNull();
    }
  }
});

test('the sixth request waits for the end of the window, and then goes through', () => {
  const count = addressLimiter(limit);
  for (let i = 0; i < 5; i += 1) expect(count('a', false, 0)).toBeNull();
  expect(count('a', false, 10_000)).toBe(50);
  expect(count('b', false, 10_000)).toBeNull();
  expect(count('a', false, 60_000)).toBeNull();
});

test('sends have a limit of their own', () => {
  const count = addressLimiter(limit);
  expect([count('a', true, 0), count('a', true, 0), count('a', true, 0)]).toEqual([null, null, 60]);
});

test('never more than the limit passes in a window, however requests and addresses mix', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean(), fc.nat(5000)), { maxLength: 200 }),
      (calls) => {
        const count = addressLimiter(limit);
        const passed = new Map<string, number>();
        let now = 0;
        for (const [address, isSend, gap] of calls) {
          now += gap / 1000; // all within one window
          if (count(address, isSend, now) === null) passed.set(address, (passed.get(address) ?? 0) + 1);
        }
        for (const total of passed.values()) expect(total).toBeLessThanOrEqual(limit.requests);
      },
    ),
  );
});

test('a flood of addresses does not lift the limit of one that keeps calling', () => {
  const count = addressLimiter(limit);
  for (let i = 0; i < 150; i += 1) count(`flood-${i}`, false, i);
  for (let i = 0; i < 5; i += 1) count('steady', false, 200);
  for (let i = 0; i < 50; i += 1) count(`more-${i}`, false, 201);
  expect(count('steady', false, 300)).not.toBeNull();
});
