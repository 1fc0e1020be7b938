import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { ADVISERS } from '../../_parts/adviser-words.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { invite } from '../../actions.ts';

export const dynamic = 'force-dynamic';
const TITLE = 'Inviter une conseillère ou un conseiller';
export const metadata: Metadata = { title: TITLE, robots: { index: false } };

const PATH = `${ADVISERS.path}/inviter`;

/** Asks somebody by name, at their own mailbox. */
export default async function InvitePage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PATH);
  return (
    <SettingsScreen actor={actor} title={TITLE} list={ADVISERS} searchParams={searchParams}>
      <p>
        La personne reçoit un message avec un lien. Il sert une seule fois, pendant sept jours, et seulement avec un
        compte à cette adresse. Après avoir accepté, elle ne voit et ne montre rien tant que vous n’avez pas noté son
        établissement et la pièce d’identité que vous avez vue.
      </p>
      <ActionForm
        action={invite}
        formToken={await formToken()}
        page={PATH}
        id="inviter"
        fields={[
          {
            kind: 'text',
            name: 'nom',
            label: 'Prénom et nom',
            hint: 'Comme on les montrera à qui prend rendez-vous.',
            required: true,
            autoComplete: 'off',
            maxLength: 120,
          },
          {
            kind: 'text',
            name: 'email',
            label: 'Adresse e-mail',
            hint: 'Sa propre adresse, que personne d’autre ne lit.',
            required: true,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 254,
          },
          {
            kind: 'text',
            name: 'etablissement',
            label: 'Établissement',
            required: true,
            autoComplete: 'off',
            maxLength: 120,
          },
        ]}
        submit="Envoyer l’invitation"
        back={{ href: ADVISERS.path, label: 'Revenir à la liste' }}
      />
    </SettingsScreen>
  );
}
