import type { ReactNode } from 'react';
import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { showPhone } from '#lib/access/core/phone.ts';
import { BAC_SERIES, EDUCATION_LEVELS, GENDERS, GOALS, INTERESTS, labelOf, type Choice } from '#lib/people/core/choices.ts';
import { frenchCivilDay } from '#lib/people/core/french-date.ts';
import type { Profile, SealedColumn } from '#lib/people/index.ts';

const NAMES: Record<SealedColumn, string> = { phone: 'votre téléphone', birth_date: 'votre date de naissance' };

const said = (value: ReactNode): ReactNode => value ?? <span className="hint">Pas renseigné</span>;

const list = (choices: readonly Choice[], values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map((value) => labelOf(choices, value)).join(' ; ');

/** What a person has told about themselves, read-only. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const years = profile.experienceYears;
  return (
    <>
      {profile.unreadable.length > 0 && (
        <Notice tone="attention">
          Nous n’arrivons plus à lire {profile.unreadable.map((column) => NAMES[column]).join(' et ')}. Modifiez vos informations pour les donner de nouveau.
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: 'Nom', value: said(profile.fullName) },
          ...(profile.email ? [{ term: 'E-mail, pour vous connecter', value: profile.email }] : []),
          { term: 'Téléphone, pour vous joindre', value: said(profile.phone && showPhone(profile.phone).replaceAll(' ', ' ')) },
          { term: 'Date de naissance', value: said(profile.birthDate && frenchCivilDay(profile.birthDate)) },
          { term: 'Genre', value: said(labelOf(GENDERS, profile.gender)) },
          { term: 'Études', value: said(labelOf(EDUCATION_LEVELS, profile.educationLevel)) },
          { term: 'Série du bac', value: said(labelOf(BAC_SERIES, profile.bacSeries)) },
          { term: 'Activité', value: said(profile.currentJob) },
          { term: 'Expérience de travail', value: said(years === null ? null : years === 0 ? 'Moins d’un an' : `${years} ${years === 1 ? 'an' : 'ans'}`) },
          { term: 'Domaines qui attirent', value: said(list(INTERESTS, profile.interests)) },
          { term: 'Objectifs', value: said(list(GOALS, profile.goals)) },
        ]}
      />
    </>
  );
}
