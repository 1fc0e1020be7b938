import type { Cell, Who } from './matrix.ts';

/** One cell, by its name. */
export const cell = (name: string, who: Who, expected: 'allow' | 'deny', query: string): Cell => ({
  name,
  who,
  expected,
  query,
});
