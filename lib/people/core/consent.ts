import { z } from 'zod';
import { readName } from '#lib/access/core/typed-text.ts';
import { isMinor } from './birth-date.ts';

/**
 * Version of the words that a guardian agrees to. Changing them means a new version, and asking again: a yes to earlier
 * words opens nothing. Those of before `c` said that no adviser had access to accounts; those of before `f`, that
 * nobody could confirm an answer yet, and that no adviser saw results or wrote notes. No yes to them was ever
 * confirmed: `private.may_see`, which does not know the version, opens nothing by them. A version that ends confirmed
 * ones takes a migration that withdraws them as well.
 */
export const GUARDIAN_TEXT_VERSION = 'gardien-2026-11-f';

export const GUARDIAN_LINKS = [
  { value: 'mere', label: 'Sa mère' },
  { value: 'pere', label: 'Son père' },
  { value: 'tutelle', label: 'Sa tutrice légale ou son tuteur légal' },
] as const;

/** The name of whoever agrees for a child, by link or on paper: first name and name, so three letters at least. */
export const guardianNameField = (help: string) =>
  z.string({ error: help }).transform((typed, context) => {
    const reading = readName(typed);
    if (reading.ok && reading.name.length >= 3) return reading.name;
    context.addIssue({ code: 'custom', message: reading.ok ? help : reading.message });
    return z.NEVER;
  });

/** Whoever brings up the child without being their legal guardian signs on paper alone. */
export const FORM_LINKS = [...GUARDIAN_LINKS, { value: 'autre', label: 'Autre adulte qui l’élève' }] as const;

/** « sa mère », of a stored link; what is none of ours comes back as it is. */
export const linkWords = (link: string): string =>
  FORM_LINKS.find(({ value }) => value === link)?.label.toLowerCase() ?? link;

export const MEANS_LABELS: Readonly<Record<string, string>> = {
  compte: 'à l’inscription',
  lien: 'par le lien',
  formulaire: 'par la feuille signée',
  appel: 'au téléphone',
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
 * Where a guardian's agreement stands. `pending`: a yes that nobody has confirmed yet; `outdated`: a yes to earlier
 * words. Neither opens anything. A refusal is kept as an agreement that ended the instant it began, so
 * that who answered, when and how is known in both cases.
 */
export type GuardianConsent =
  | { readonly state: 'none' }
  | { readonly state: 'pending' | 'given' | 'outdated' | 'refused'; readonly row: ConsentRow }
  | { readonly state: 'withdrawn'; readonly row: ConsentRow; readonly withdrawnAt: Date };

/** When this answer last said something: when it was given, or taken back. */
const lastWord = (row: ConsentRow): Date => row.withdrawnAt ?? row.givenAt;

/**
 * The state that all answers of one person leave, in any order. Each guardian's answer is its own: a confirmed yes
 * stands beside another's that waits, and a no, or an answer that is taken back, ends every yes of before, whichever
 * guardian gave it. `private.guardian_agreed` says the same.
 */
export function guardianConsent(rows: readonly ConsentRow[]): GuardianConsent {
  const answers = rows.filter(({ kind }) => kind === 'gardien');
  const ends = answers.flatMap(({ withdrawnAt }) => (withdrawnAt ? [withdrawnAt] : []));
  const standing = answers.filter(({ withdrawnAt, givenAt }) => !withdrawnAt && ends.every((end) => end < givenAt));
  const confirmed = latest(
    standing.filter(({ confirmedAt, textVersion }) => confirmedAt && textVersion === GUARDIAN_TEXT_VERSION),
    'gardien',
  );
  if (confirmed) return { state: 'given', row: confirmed };
  const row = answers.reduce<ConsentRow | undefined>(
    (best, one) =>
      best && (lastWord(best) > lastWord(one) || (+lastWord(best) === +lastWord(one) && best.givenAt >= one.givenAt))
        ? best
        : one,
    undefined,
  );
  if (!row) return { state: 'none' };
  if (!row.withdrawnAt) return { state: row.textVersion === GUARDIAN_TEXT_VERSION ? 'pending' : 'outdated', row };
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
