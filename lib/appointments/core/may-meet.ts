import type { Mode } from './first-motifs.ts';

/** Why somebody may not be received there, or in that way. */
export type MeetingRefusal = 'place-not-for-minors' | 'guardian-first';

/**
 * Whether somebody may be received in this way: minors only at places that an administrator has seen, and by phone or
 * video only once a guardian's agreement is confirmed.
 * @returns null when they may
 */
export function meetingRefusal(
  person: { readonly adult: boolean; readonly guardianAgreed: boolean },
  mode: Mode,
  place: { readonly forMinors: boolean },
): MeetingRefusal | null {
  if (person.adult) return null;
  if (mode === 'sur-place') return place.forMinors ? null : 'place-not-for-minors';
  return person.guardianAgreed ? null : 'guardian-first';
}
