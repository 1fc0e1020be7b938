import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { showPhone } from '#lib/accounts/core/phone.ts';
import {
  BAC_SERIES,
  EDUCATION_LEVELS,
  GENDERS,
  GOALS,
  INTERESTS,
  labelOf,
  type Choice,
} from '#lib/people/core/choices.ts';
import { frenchCivilDay } from '#lib/platform/document/french-date.ts';
import type { Profile, SealedColumn } from '#lib/people/index.ts';

const NAMES: Record<SealedColumn, string> = { phone: 'votre téléphone', birth_date: 'votre date de naissance' };

const list = (choices: readonly Choice[], values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map((value) => labelOf(choices, value)).join('\u202f; ');

type Row = { readonly term: string; readonly value: string | null };

const isSaid = (row: Row): row is Row & { value: string } => row.value !== null && row.value !== '';

/** What a person has told about themselves, read-only. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const years = profile.experienceYears;
  const rows: readonly Row[] = [
    { term: 'Nom', value: profile.fullName },
    { term: 'E-mail, pour vous connecter', value: profile.email },
    { term: 'Téléphone', value: profile.phone && showPhone(profile.phone).replaceAll(' ', '\u00a0') },
    { term: 'Date de naissance', value: profile.birthDate && frenchCivilDay(profile.birthDate) },
    { term: 'Genre', value: labelOf(GENDERS, profile.gender) },
    { term: 'Études', value: labelOf(EDUCATION_LEVELS, profile.educationLevel) },
    { term: 'Série du bac', value: labelOf(BAC_SERIES, profile.bacSeries) },
    { term: 'Activité', value: profile.currentJob },
    {
      term: 'Expérience de travail',
      value: years === null ? null : years === 0 ? 'Moins d’un an' : `${years}\u00a0${years === 1 ? 'an' : 'ans'}`,
    },
    { term: 'Domaines qui vous attirent', value: list(INTERESTS, profile.interests) },
    { term: 'Objectifs', value: list(GOALS, profile.goals) },
  ];
  const told = rows.filter(isSaid);
  // Nobody without an address is told that one is missing: it cannot be given here.
  const missing = rows
    .filter((row) => !isSaid(row) && !row.term.startsWith('E-mail'))
    .map(({ term }) => term.split(',')[0]!.toLowerCase());
  return (
    <>
      {profile.unreadable.length > 0 && (
        <Notice tone="attention">
          Nous n’arrivons plus à lire {profile.unreadable.map((column) => NAMES[column]).join(' et ')}. Modifiez vos
          informations pour les donner de nouveau.
        </Notice>
      )}
      {told.length > 0 && <SummaryList rows={told} />}
      {missing.length > 0 && <p className="hint">Pas renseigné : {missing.join(', ')}.</p>}
    </>
  );
}
