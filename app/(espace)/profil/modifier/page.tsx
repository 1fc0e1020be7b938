import type { Metadata } from 'next';
import { showPhone } from '#lib/accounts/core/phone.ts';
import { formToken, requirePerson } from '#lib/access/index.ts';
import { BAC_SERIES, EDUCATION_LEVELS, GENDERS, GOALS, INTERESTS, UNSAID } from '#lib/people/core/choices.ts';
import { getProfile, type Profile } from '#lib/people/index.ts';
import { frenchCivilDay } from '#lib/platform/document/french-date.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Field, Values } from '#app/_ui/form-field.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { saveProfile } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Modifier mes informations', robots: { index: false } };

const NONE = { value: '', label: 'Choisir' };

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'nom', label: 'Prénom et nom', autoComplete: 'name', maxLength: 120, spellCheck: false },
  {
    kind: 'text',
    name: 'telephone',
    label: 'Téléphone',
    type: 'tel',
    autoComplete: 'tel',
    inputMode: 'tel',
    width: 'short',
    hint: 'Par exemple 06 612 34 56. Il est chiffré. Le changer ici ne change pas ce que vous écrivez pour vous connecter.',
  },
  {
    kind: 'date',
    name: 'naissance',
    legend: 'Date de naissance',
    required: false,
    hint: 'Par exemple 14 7 2009. Elle dit si l’accord d’un parent est nécessaire. Elle est chiffrée, et ne se change plus ensuite qu’avec votre mot de passe.',
  },
  {
    kind: 'choice',
    name: 'genre',
    legend: 'Genre',
    required: false,
    hint: 'Il ne change jamais un résultat.',
    options: GENDERS,
  },
  {
    kind: 'select',
    name: 'niveau',
    label: 'Vos études',
    required: false,
    hint: 'La classe où vous êtes, ou la dernière que vous avez suivie.',
    options: [NONE, ...EDUCATION_LEVELS],
  },
  {
    kind: 'select',
    name: 'serie',
    label: 'Série du bac',
    required: false,
    hint: 'Celle que vous préparez ou que vous avez obtenue.',
    options: [NONE, ...BAC_SERIES],
  },
  {
    kind: 'text',
    name: 'activite',
    label: 'Ce que vous faites en ce moment',
    hint: 'Par exemple élève, apprentie, vendeur au marché, sans emploi.',
    maxLength: 120,
  },
  {
    kind: 'text',
    name: 'experience',
    label: 'Années de travail',
    hint: 'Les petits travaux et l’aide à la maison comptent aussi. Zéro si vous n’avez jamais travaillé.',
    inputMode: 'numeric',
    width: 'short',
    maxLength: 2,
  },
  {
    kind: 'checks',
    name: 'interets',
    legend: 'Domaines qui vous attirent',
    hint: 'Cochez tout ce qui vous tente, même sans le connaître.',
    options: INTERESTS,
  },
  { kind: 'checks', name: 'objectifs', legend: 'Ce que vous cherchez', options: GOALS },
];

const valuesOf = (profile: Profile): Values => {
  return {
    nom: profile.fullName ?? '',
    telephone: profile.phone ? showPhone(profile.phone) : '',
    genre: profile.gender ?? UNSAID,
    niveau: profile.educationLevel ?? '',
    serie: profile.bacSeries ?? '',
    activite: profile.currentJob ?? '',
    experience: profile.experienceYears === null ? '' : String(profile.experienceYears),
    interets: profile.interests,
    objectifs: profile.goals,
  };
};

/** The form of one's own profile. Nothing in it has to be filled in. */
export default async function EditProfilePage() {
  const actor = await requirePerson('/profil/modifier');
  const [profile, token] = await Promise.all([getProfile(actor), formToken()]);
  return (
    <Screen title="Modifier mes informations" current="/profil" actor={actor} name={profile.fullName}>
      <p className="lead">Rien n’est obligatoire. Ce que vous effacez ici est effacé chez nous.</p>
      {profile.birthDate !== null && (
        <p>
          Votre date de naissance est le {frenchCivilDay(profile.birthDate)}.{' '}
          <a href="/profil/date-de-naissance">La corriger</a>
        </p>
      )}
      {profile.email && <p>Vous vous connectez avec {profile.email}. Cette adresse ne se change pas sur cette page.</p>}
      <ActionForm
        page="/profil/modifier"
        id="modifier"
        action={saveProfile}
        formToken={token}
        fields={profile.birthDate === null ? FIELDS : FIELDS.filter(({ name }) => name !== 'naissance')}
        values={valuesOf(profile)}
        submit="Enregistrer"
        back={{ href: '/profil', label: 'Revenir sans enregistrer' }}
      />
    </Screen>
  );
}
