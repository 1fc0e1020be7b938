import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { TITLES } from '#lib/appointments/core/adviser-forms.ts';
import { ADVISERS } from '../../_parts/adviser-words.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { enrol } from '../../actions.ts';

export const dynamic = 'force-dynamic';
const TITLE = 'Inscrire une conseillère ou un conseiller';
export const metadata: Metadata = { title: TITLE, robots: { index: false } };

const PATH = `${ADVISERS.path}/inscrire`;

/** Makes an adviser of an account that has this role already. */
export default async function EnrolPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PATH);
  return (
    <SettingsScreen actor={actor} title={TITLE} list={ADVISERS} searchParams={searchParams}>
      <p>
        La personne a déjà un compte de conseillère ou de conseiller. Écrivez exactement ce qu’elle écrit pour se
        connecter : on ne cherche pas avec une partie du nom.
      </p>
      <ActionForm
        action={enrol}
        formToken={await formToken()}
        page={PATH}
        id="inscrire"
        fields={[
          {
            kind: 'text',
            name: 'identifiant',
            label: 'Adresse e-mail ou identifiant du compte',
            required: true,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 254,
          },
          {
            kind: 'text',
            name: 'nom',
            label: 'Prénom et nom',
            hint: 'Comme on les montrera à qui prend rendez-vous.',
            required: true,
            autoComplete: 'off',
            maxLength: 120,
          },
          { kind: 'choice', name: 'titre', legend: 'On dira', options: TITLES },
          {
            kind: 'text',
            name: 'etablissement',
            label: 'Établissement',
            hint: 'Vous pourrez aussi le noter en vérifiant l’identité.',
            autoComplete: 'off',
            maxLength: 120,
          },
        ]}
        submit="Inscrire"
        back={{ href: ADVISERS.path, label: 'Revenir à la liste' }}
      />
    </SettingsScreen>
  );
}
