import { expect, it } from 'vitest';
import { onWake, requestWake, wakeIfRequested } from './wake.ts';

it('is answered once a request, and not without one', async () => {
  let looks = 0;
  requestWake();
  await wakeIfRequested(); // nobody listens yet: the request is kept
  onWake(async () => {
    looks += 1;
  });
  await wakeIfRequested();
  await wakeIfRequested();
  expect(looks).toBe(1);
  requestWake();
  requestWake();
  await wakeIfRequested();
  expect(looks).toBe(2);
});
