import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askingOf, coarseLimiter, type Asking, type Caller, type CoarseLimit } from './coarse-limit.ts';

const limit: CoarseLimit = {
  device: { read: 4, save: 2, send: 1 },
  address: { read: 6, save: 3, send: 2 },
  mint: 2,
  windowMs: 60_000,
  kept: 100,
};
const nobody: Caller = { address: 'a', device: null, foreign: false };
const repeat = (times: number, what: () => number | null) => Array.from({ length: times }, what);

test('what is over waits for the end of the window, and then goes through', () => {
  const { hit } = coarseLimiter(limit);
  expect(repeat(2, () => hit(nobody, 'send', 0))).toEqual([null, null]);
  expect(hit(nobody, 'send', 10_000)).toBe(50);
  expect(hit({ ...nobody, address: 'b' }, 'send', 10_000)).toBeNull();
  expect(hit(nobody, 'send', 60_000)).toBeNull();
});

test('reads, saves and sends count apart, and so do devices behind one address', () => {
  const { hit } = coarseLimiter(limit);
  const one = { ...nobody, device: 'one' };
  expect(repeat(3, () => hit(one, 'send', 0))).toEqual([null, 60, 60]);
  expect(repeat(3, () => hit(one, 'save', 0))).toEqual([null, null, 60]);
  expect(hit(one, 'read', 0)).toBeNull();
  expect(hit({ ...one, device: 'two' }, 'send', 0)).toBeNull();
  expect(hit(nobody, 'send', 0)).toBeNull();
});

test('reads that another site causes count for nobody; its sends count apart', () => {
  const { hit } = coarseLimiter(limit);
  expect(repeat(50, () => hit({ ...nobody, foreign: true }, 'read', 0)).every((wait) => wait === null)).toBe(true);
  expect(repeat(3, () => hit({ ...nobody, foreign: true }, 'send', 0))).toEqual([null, null, 60]);
  expect(hit(nobody, 'send', 0)).toBeNull();
});

test('never more than the limit passes in a window, however callers and requests mix', () => {
  const callers = fc.record({
    address: fc.constantFrom('a', 'b'),
    device: fc.constantFrom(null, 'x', 'y'),
    foreign: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(callers, fc.constantFrom<Asking>('read', 'save', 'send'), fc.nat(5000)), { maxLength: 200 }),
      (calls) => {
        const { hit } = coarseLimiter(limit);
        const passed = new Map<string, number>();
        let now = 0;
        for (const [caller, asking, gap] of calls) {
          now += gap / 1000; // all within one window
          const { address, device, foreign } = caller;
          const max = limit[foreign || device === null ? 'address' : 'device'][asking];
          // A foreign send counts for its address, whatever device it shows.
          const key = `${asking} ${foreign ? `foreign ${address}` : (device ?? address)}`;
          if (hit(caller, asking, now) !== null || (foreign && asking === 'read')) continue;
          passed.set(key, (passed.get(key) ?? 0) + 1);
          expect(passed.get(key), key).toBeLessThanOrEqual(max);
        }
      },
    ),
  );
});

test('a flood of addresses does not lift the limit of one that keeps calling', () => {
  const { hit } = coarseLimiter(limit);
  for (let i = 0; i < 150; i += 1) hit({ ...nobody, address: `flood-${i}` }, 'send', i);
  for (let i = 0; i < 5; i += 1) hit(nobody, 'send', 200);
  for (let i = 0; i < 50; i += 1) hit({ ...nobody, address: `more-${i}` }, 'send', 201);
  expect(hit(nobody, 'send', 300)).not.toBeNull();
});

test('an address gets as many device cookies as it may, and again in the next window', () => {
  const { mayMint } = coarseLimiter(limit);
  expect([mayMint('a', 0), mayMint('a', 0), mayMint('a', 0), mayMint('b', 0), mayMint('a', 60_000)]).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
});

test('a page of a test is a save, any other send is a send', () => {
  expect(askingOf('GET', '/tests/riasec')).toBe('read');
  expect(askingOf('HEAD', '/connexion')).toBe('read');
  expect(askingOf('POST', '/tests/riasec/questions/2/enregistrer')).toBe('save');
  expect(askingOf('POST', '/connexion')).toBe('send');
  expect(askingOf('DELETE', '/connexion')).toBe('send');
});
