import { describe, expect, test } from 'vitest';
import { hexagonDistance } from './poles.ts';

describe('hexagon', () => {
  test('opposites are R–S, I–E, A–C; neighbours include C–R', () => {
    expect([hexagonDistance('R', 'S'), hexagonDistance('I', 'E'), hexagonDistance('C', 'A')]).toEqual([3, 3, 3]);
    expect([
      hexagonDistance('C', 'R'),
      hexagonDistance('R', 'A'),
      hexagonDistance('E', 'R'),
      hexagonDistance('S', 'S'),
    ]).toEqual([1, 2, 2, 0]);
  });
});
