import { expect, it } from 'vitest';
import { isOutage } from './outage.ts';

it.each([
  // code, an outage, a lost connection
  ['CONNECTION_CLOSED', true, true],
  ['57P01', true, true],
  ['53100', true, false], // the disk of the server is full: it goes on answering who reads
  ['23505', false, false],
  ['42501', false, false],
])('%s: outage %s, connection lost %s', (code, outage, connection) => {
  const error = new Error('query failed', { cause: Object.assign(new Error('x'), { code }) });
  expect([isOutage(error), isOutage(error, 'connection')]).toEqual([outage, connection]);
});
