import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestHeld, nextRate, type Try } from './search.ts';

/** Searches on a server that holds every rate up to this one. */
function search(limit: number): Try[] {
  const tries: Try[] = [];
  for (let rate = nextRate(tries); rate !== null; rate = nextRate(tries)) {
    if (tries.length > 30) throw new Error('the search does not end');
    tries.push({ rate, holds: rate <= limit });
  }
  return tries;
}

describe('the search for the highest rate', () => {
  it('finds it within 5 %, in a dozen tries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 12_000 }), (limit) => {
        const tries = search(limit);
        const found = highestHeld(tries) ?? 0;
        expect(found).toBeLessThanOrEqual(limit);
        expect(found * 1.05).toBeGreaterThanOrEqual(limit * 0.999);
        expect(tries.length).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('ends for a server that holds nothing, and for one that holds everything', () => {
    expect(highestHeld(search(0))).toBeNull();
    expect(highestHeld(search(Infinity))).toBe(12_800);
  });

  it('does not believe a rate above one that was lost', () => {
    expect(
      highestHeld([
        { rate: 100, holds: true },
        { rate: 200, holds: false },
        { rate: 400, holds: true },
      ]),
    ).toBe(100);
  });
});
