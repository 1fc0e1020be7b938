import { expect, it } from 'vitest';
import { answerBell, heedBell, ringBell } from './bell.ts';

it('is answered once a ring, and not without one', async () => {
  let looks = 0;
  ringBell();
  await heedBell(); // nobody answers yet: the ring is kept
  answerBell(async () => {
    looks += 1;
  });
  await heedBell();
  await heedBell();
  expect(looks).toBe(1);
  ringBell();
  ringBell();
  await heedBell();
  expect(looks).toBe(2);
});
