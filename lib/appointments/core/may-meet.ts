import type { Mode } from './first-motifs.ts';

/** Why somebody may not be received there, or in that way. */
export type MeetingRefusal = 'place-not-for-minors' | 'guardian-first' | 'phone-first';

/**
 * Whether somebody may be received in this way: minors only at places that an administrator has seen, and by phone or
 * video only once a guardian's agreement is confirmed. A call needs a number, which stands in the person's profile.
 * @returns null when they may
 */
export function meetingRefusal(
  person: { readonly adult: boolean; readonly guardianAgreed: boolean; readonly hasPhone: boolean },
  mode: Mode,
  place: { readonly forMinors: boolean },
): MeetingRefusal | null {
  if (mode === 'sur-place') return person.adult || place.forMinors ? null : 'place-not-for-minors';
  if (!person.adult && !person.guardianAgreed) return 'guardian-first';
  return mode === 'telephone' && !person.hasPhone ? 'phone-first' : null;
}
