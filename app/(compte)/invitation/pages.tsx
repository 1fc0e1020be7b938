import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { ChoiceField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { getActor, type Fault, type FormState } from '#lib/access/index.ts';
import { TITLES } from '#lib/appointments/core/adviser-forms.ts';
import { findInvitation, INVITATION_DEAD, isInvited, type Invitation } from '#lib/appointments/index.ts';
import { accountForm, accountPage, FaultSummary, looksSignedIn, typedText } from '../_parts/account-page.tsx';

const common = {
  path: '/invitation',
  description: 'Répondez à une invitation à recevoir des personnes en rendez-vous.',
  // The address holds the key of the answer: no other page is told where the reader came from.
  headers: { 'Referrer-Policy': 'same-origin' },
};

/** The invitation, and what whoever reads it can do from here. */
export async function invitationPage(
  token: string,
  fault: Fault | null,
  values: FormState['values'],
  status: number,
): Promise<Response> {
  const invitation = await findInvitation(token, new Date());
  if (!invitation) return deadPage();
  const actor = await getActor();
  const signedIn = actor.kind === 'person';
  const next = `?suite=${encodeURIComponent(`/invitation?jeton=${token}`)}`;
  return accountPage({
    ...common,
    title: 'Votre invitation',
    status,
    signedIn,
    children: (
      <>
        <FaultSummary fault={fault} field="titre" />
        <Asked {...invitation} />
        {!signedIn ? (
          <SignInFirst email={invitation.email} next={next} />
        ) : (await isInvited(actor, invitation)) ? (
          await acceptForm(token, fault, values)
        ) : (
          await otherAccount(invitation.email)
        )}
      </>
    ),
  });
}

const Asked = ({ name, establishment }: Invitation) => (
  <>
    <p className="lead">
      {name}, l’administration de ce site vous invite à recevoir des personnes en rendez-vous d’orientation.
      Établissement indiqué : {establishment}.
    </p>
    <p>
      Si vous acceptez, vous ne voyez encore personne et personne ne vous voit. Quelqu’un de l’administration doit
      d’abord voir une pièce d’identité et vérifier votre établissement.
    </p>
  </>
);

const SignInFirst = ({ email, next }: { email: string; next: string }) => (
  <>
    <p>
      Pour répondre, il faut un compte avec l’adresse <b>{email}</b>.
    </p>
    <p className="actions">
      <ButtonLink href={`/connexion${next}`}>Se connecter</ButtonLink>
      <a href={`/inscription${next}`}>Créer un compte</a>
    </p>
  </>
);

const acceptForm = (token: string, fault: Fault | null, values: FormState['values']) =>
  accountForm(
    `/invitation?jeton=${encodeURIComponent(token)}`,
    <>
      <input type="hidden" name="jeton" value={token} />
      <ChoiceField
        name="titre"
        legend="Comment vous appelle-t-on ?"
        options={TITLES}
        value={typedText(values, 'titre')}
        error={fault?.fieldErrors['titre']}
      />
      <p>Vous serez ensuite déconnectée ou déconnecté : reconnectez-vous pour ouvrir votre espace.</p>
      <Button>Accepter l’invitation</Button>
    </>,
  );

const otherAccount = async (email: string) => (
  <>
    <Notice tone="attention">
      {`Le compte ouvert ici n’est pas celui de l’adresse invitée, ${email}. Déconnectez-le, puis ouvrez de nouveau le lien du message.`}
    </Notice>
    {await accountForm('/deconnexion', <Button variant="secondary">Déconnecter ce compte</Button>)}
  </>
);

export async function acceptedPage(): Promise<Response> {
  const signedIn = await looksSignedIn();
  return accountPage({
    ...common,
    title: 'Invitation acceptée',
    signedIn,
    children: (
      <>
        <Notice tone="success">Merci. Vous avez accepté de recevoir des personnes.</Notice>
        <p>
          Prévenez l’administration du site : elle doit encore voir une pièce d’identité et vérifier votre
          établissement. En attendant, vous pouvez préparer vos plages d’ouverture.
        </p>
        <p>
          {signedIn ? (
            <ButtonLink href="/conseil">Ouvrir mon espace</ButtonLink>
          ) : (
            <ButtonLink href="/connexion?suite=/conseil">Se connecter de nouveau</ButtonLink>
          )}
        </p>
      </>
    ),
  });
}

/** No link, or one that works no more. */
export const deadPage = async (message: string = INVITATION_DEAD, status = 404): Promise<Response> =>
  accountPage({
    ...common,
    title: status === 200 ? 'Votre invitation' : 'Ce lien ne marche plus',
    status,
    signedIn: await looksSignedIn(),
    children: (
      <p>{`${message} Pour recevoir une autre invitation, écrivez à la personne qui vous a invitée ou invité.`}</p>
    ),
  });
