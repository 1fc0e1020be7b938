import { expect, test } from 'vitest';
import { errorCode } from './error-code.ts';

test.each([
  [Object.assign(new Error('elodie@example.cg'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [new Error('query failed', { cause: Object.assign(new Error('x'), { code: '42501' }) }), '42501'],
  [new TypeError('elodie@example.cg'), 'TypeError'],
  [Object.assign(new Error('x'), { code: 'elodie@example.cg' }), 'Error'],
  [Object.assign(new Error('x'), { name: 'Élodie Ngoma' }), 'Error'],
  ['elodie@example.cg', 'Error'],
  [null, 'Error'],
])('%# is told as a code that says nothing personal', (error, code) => {
  expect(errorCode(error)).toBe(code);
});
