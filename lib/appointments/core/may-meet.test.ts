import { expect, it } from 'vitest';
import { meetingRefusal } from './may-meet.ts';

const person = { adult: true, guardianAgreed: false, hasPhone: true };
const minor = { ...person, adult: false };
const place = { forMinors: true };

it.each([
  ['an adult comes anywhere', person, 'sur-place', { forMinors: false }, null],
  ['a minor to an approved place', minor, 'sur-place', place, null],
  ['not to another', minor, 'sur-place', { forMinors: false }, 'place-not-for-minors'],
  ['an adult is called at their number', person, 'telephone', place, null],
  ['without a number nobody is called', { ...person, hasPhone: false }, 'telephone', place, 'phone-first'],
  ['a minor only after the guardian’s yes', minor, 'telephone', place, 'guardian-first'],
  ['then also at any place', { ...minor, guardianAgreed: true }, 'telephone', { forMinors: false }, null],
  ['and with a number', { ...minor, guardianAgreed: true, hasPhone: false }, 'telephone', place, 'phone-first'],
] as const)('%s', (_, who, mode, where, refusal) => {
  expect(meetingRefusal(who, mode, where)).toBe(refusal);
});
