/** 'forte': r ≥ .729, critical one-tailed .05 with 4 df (O*NET’s “Best”); 'bonne': r ≥ .608, one-tailed .10. */
export const TIER_LIMITS = { forte: 0.729, bonne: 0.608 } as const;
export type Tier = 'forte' | 'bonne' | 'a-explorer';

/**
 * How near an occupation is said to be to a person. 'moins-eloigne': the two profiles have much the same shape, but
 * nothing that counts in the occupation attracts the person.
 */
export type PersonTier = Tier | 'moins-eloigne';

/** Tier of a correlation. */
export function tierOf(r: number): Tier {
  return r >= TIER_LIMITS.forte ? 'forte' : r >= TIER_LIMITS.bonne ? 'bonne' : 'a-explorer';
}
