import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';

type Props = { reminder: 'verify' | 'codes' | null; email: string | null; token: string };

/** What is missing so that a forgotten password does not close the account for good. */
export function AccessReminder({ reminder, email, token }: Props) {
  if (reminder === 'verify') {
    return (
      <Notice tone="attention" title="Votre adresse n’est pas encore confirmée">
        <p>
          Ouvrez le message que nous avons envoyé à {email} et suivez son lien. Cette adresse vous servira si vous
          oubliez votre mot de passe.
        </p>
        <form method="post" action="/verification/renvoi">
          <input type="hidden" name="formToken" value={token} />
          <Button variant="secondary">Renvoyer le message</Button>
        </form>
      </Notice>
    );
  }
  if (reminder === 'codes') {
    return (
      <Notice tone="attention" title="Vous n’avez pas de codes de secours">
        <p>
          Votre compte n’a pas d’adresse e-mail. Si vous oubliez votre mot de passe, seuls ces codes vous permettront
          d’en choisir un autre. Notez-les sur papier.
        </p>
        <p>
          <ButtonLink variant="secondary" href="/codes-de-secours">
            Créer mes codes de secours
          </ButtonLink>
        </p>
      </Notice>
    );
  }
  return null;
}
