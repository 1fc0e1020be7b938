import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { SharedProfile } from '#lib/advising/index.ts';
import { BAC_SERIES, EDUCATION_LEVELS, GOALS, INTERESTS, labelOf, type Choice } from '#lib/people/core/choices.ts';

const list = (choices: readonly Choice[], values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map((value) => labelOf(choices, value)).join('\u202f; ');

/** What a person shows of their profile. Neither birth date nor phone is among it. */
export function ProfileSection({ profile }: { profile: SharedProfile | null }) {
  const years = profile?.experienceYears ?? null;
  const rows = profile
    ? [
        { term: 'Études', value: labelOf(EDUCATION_LEVELS, profile.educationLevel) },
        { term: 'Série du bac', value: labelOf(BAC_SERIES, profile.bacSeries) },
        { term: 'Activité', value: profile.currentJob },
        { term: 'Expérience de travail, en années', value: years === null ? null : String(years) },
        { term: 'Domaines qui l’attirent', value: list(INTERESTS, profile.interests) },
        { term: 'Objectifs', value: list(GOALS, profile.goals) },
      ].flatMap(({ term, value }) => (value === null || value === '' ? [] : [{ term, value }]))
    : [];
  return (
    <section aria-labelledby="profil">
      <h2 id="profil">Profil</h2>
      {profile === null ? (
        <p>Cette personne ne vous montre pas son profil.</p>
      ) : rows.length === 0 ? (
        <p>Cette personne vous montre son profil, et n’y a rien écrit pour le moment.</p>
      ) : (
        <SummaryList rows={rows} />
      )}
    </section>
  );
}
