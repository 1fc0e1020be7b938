import { ActionForm } from '#app/_kit/action-form.tsx';
import type { OpenInvitation } from '#lib/appointments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { cancelInvite } from '../actions.ts';
import { ADVISERS } from './adviser-words.ts';

const MAIL: Readonly<Record<OpenInvitation['mail'], string>> = {
  waiting: 'Le message attend son départ',
  sent: 'Le message est parti',
  failed: 'Le message n’est pas parti : vérifiez l’adresse, annulez, puis invitez de nouveau',
  gone: 'Le message n’attend plus',
};

const stateOf = ({ expired, expiresAt, mail }: OpenInvitation): string =>
  expired ? 'Sans réponse : le lien ne marche plus' : `${MAIL[mail]}. Le lien marche jusqu’au ${frenchDay(expiresAt)}`;

/** Who was asked and has not answered yet. */
export function Invitations({ invitations, token }: { invitations: readonly OpenInvitation[]; token: string }) {
  if (invitations.length === 0) return null;
  return (
    <section id="invitations">
      <h2>Invitations sans réponse</h2>
      {invitations.map((invitation) => (
        <section key={invitation.id} aria-label={invitation.name}>
          <h3>{invitation.name}</h3>
          <p>
            {invitation.establishment}. Envoyée le {frenchDay(invitation.sentAt)} à {invitation.email}.{' '}
            {stateOf(invitation)}.
          </p>
          <ActionForm
            action={cancelInvite}
            formToken={token}
            page={ADVISERS.path}
            id={`annuler-${invitation.id}`}
            fields={[]}
            hidden={{ invitation: invitation.id }}
            submit="Annuler"
            about={`l’invitation de ${invitation.name}`}
            variant="secondary"
          />
        </section>
      ))}
    </section>
  );
}
