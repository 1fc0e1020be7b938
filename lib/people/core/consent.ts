import { isMinor } from './birth-date.ts';

/**
 * Version of the words that a guardian agrees to. Changing them means a new version, and asking again: a yes to earlier
 * words opens nothing. Those of before `c` said that no adviser had access to accounts,
 * those of before `f` that none saw results or wrote notes.
 */
export const GUARDIAN_TEXT_VERSION = 'gardien-2026-11-f';

export const GUARDIAN_LINKS = [
  { value: 'mere', label: 'Sa mère' },
  { value: 'pere', label: 'Son père' },
  { value: 'tutelle', label: 'Sa tutrice légale ou son tuteur légal' },
] as const;

export const MEANS_LABELS: Readonly<Record<string, string>> = {
  compte: 'à l’inscription',
  lien: 'par le lien',
  formulaire: 'par le formulaire signé',
};

export type ConsentRow = {
  readonly id: string;
  readonly kind: string;
  readonly means: string;
  readonly textVersion: string;
  readonly guardianName: string | null;
  readonly guardianLink: string | null;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
  readonly confirmedAt: Date | null;
};

/**
 * Where a guardian's agreement stands. `pending`: a yes that no adviser has confirmed yet; `outdated`: a yes to earlier
 * words. Neither opens anything. A refusal is kept as an agreement that ended the instant it began, so
 * that who answered, when and how is known in both cases.
 */
export type GuardianConsent =
  | { readonly state: 'none' }
  | { readonly state: 'pending' | 'given' | 'outdated' | 'refused'; readonly row: ConsentRow }
  | { readonly state: 'withdrawn'; readonly row: ConsentRow; readonly withdrawnAt: Date };

/** The state that the latest answer leaves, among all consents of one person in any order. */
export function guardianConsent(rows: readonly ConsentRow[]): GuardianConsent {
  const row = latest(rows, 'gardien');
  if (!row) return { state: 'none' };
  if (!row.withdrawnAt) {
    if (row.textVersion !== GUARDIAN_TEXT_VERSION) return { state: 'outdated', row };
    return { state: row.confirmedAt ? 'given' : 'pending', row };
  }
  if (row.withdrawnAt.getTime() <= row.givenAt.getTime()) return { state: 'refused', row };
  return { state: 'withdrawn', row, withdrawnAt: row.withdrawnAt };
}

/** The latest consent of one kind. */
export const latest = (rows: readonly ConsentRow[], kind: ConsentRow['kind']): ConsentRow | undefined =>
  rows
    .filter((row) => row.kind === kind)
    .reduce<ConsentRow | undefined>((best, row) => (best && best.givenAt >= row.givenAt ? best : row), undefined);

/** Whether a guardian has a say. An unknown age counts as neither: it has to be asked. */
export const ageGroup = (birthDate: string | null, now: Date): 'unknown' | 'minor' | 'adult' =>
  birthDate === null ? 'unknown' : isMinor(birthDate, now) ? 'minor' : 'adult';

/**
 * Whether a consultant may be shown anything of this person as far as age goes: an adult decides alone, a
 * minor needs a confirmed agreement of a guardian, and an unknown age is treated like a minor's.
 */
export const consultationAllowed = (birthDate: string | null, rows: readonly ConsentRow[], now: Date): boolean =>
  ageGroup(birthDate, now) === 'adult' || guardianConsent(rows).state === 'given';
