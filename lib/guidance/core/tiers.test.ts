import { describe, expect, test } from 'vitest';
import { fTail } from '#lib/assessments/core/f-distribution.ts';
import { TIER_LIMITS, tierOf } from './tiers.ts';

describe('tiers', () => {
  // t² is F(1, 4) and r² = t²/(t² + 4); one tail is half of P(F > t²).
  const oneTailed = (r: number) => fTail((4 * r * r) / (1 - r * r), 1, 4) / 2;

  test('.729 and .608 are the one-tailed critical values with 4 df', () => {
    expect(oneTailed(TIER_LIMITS.forte)).toBeCloseTo(0.05, 3);
    expect(oneTailed(TIER_LIMITS.bonne)).toBeCloseTo(0.1, 3);
    expect([TIER_LIMITS.forte, TIER_LIMITS.bonne]).toEqual([0.729, 0.608]);
  });

  test('include their limit', () => {
    expect([1, 0.729, 0.7289, 0.608, 0.6079, 0, -1].map(tierOf)).toEqual([
      'forte',
      'forte',
      'bonne',
      'bonne',
      'a-explorer',
      'a-explorer',
      'a-explorer',
    ]);
  });
});
