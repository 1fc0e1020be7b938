import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { accountForm, accountPage, FaultSummary, looksSignedIn } from '../_parts/account-page.tsx';
import type { Fault } from '#lib/access/core/fault.ts';
import { VERIFICATION_LINK_DEAD } from '#lib/accounts/index.ts';

const common = { path: '/verification', description: 'Confirmez que cette adresse e-mail est la vôtre.' };

/** The button that uses the link up: opening the page does not, for mail scanners follow links. */
export async function confirmPage(token: string, fault: Fault | null, status: number): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="confirmer" />
      <p>Nous nous servirons de cette adresse pour vous aider si vous oubliez votre mot de passe.</p>
      {
        await accountForm(
          `/verification?jeton=${encodeURIComponent(token)}`,
          <>
            <input type="hidden" name="jeton" value={token} />
            <Button id="confirmer">Confirmer mon adresse</Button>
          </>,
        )
      }
    </>
  );
  return accountPage({ ...common, title: 'Confirmer votre adresse e-mail', status, children });
}

export async function confirmedPage(): Promise<Response> {
  const signedIn = await looksSignedIn();
  return accountPage({
    ...common,
    title: 'Adresse confirmée',
    signedIn,
    children: (
      <>
        <Notice tone="success">Votre adresse e-mail est confirmée.</Notice>
        <p>
          {signedIn ? (
            <ButtonLink href="/tableau-de-bord">Aller à mon tableau de bord</ButtonLink>
          ) : (
            <ButtonLink href="/connexion">Se connecter</ButtonLink>
          )}
        </p>
      </>
    ),
  });
}

export async function sentPage(): Promise<Response> {
  return accountPage({
    ...common,
    title: 'Regardez vos messages',
    signedIn: await looksSignedIn(),
    children: (
      <>
        <Notice tone="success">Un message est parti avec un nouveau lien. Il marche pendant deux jours.</Notice>
        <p>
          <a href="/tableau-de-bord">Retour à mon tableau de bord</a>
        </p>
      </>
    ),
  });
}

/** No link, a dead one, or a refused new one: what can be done from here. */
export async function deadPage(message: string = VERIFICATION_LINK_DEAD, status = 404): Promise<Response> {
  const signedIn = await looksSignedIn();
  const children = (
    <>
      <p>{message}</p>
      {signedIn ? (
        await accountForm('/verification/renvoi', <Button>Recevoir un autre lien</Button>)
      ) : (
        <p>
          Si votre adresse est déjà confirmée, il n’y a rien à faire. Sinon,{' '}
          <a href="/connexion?suite=/verification">connectez-vous</a> pour recevoir un autre lien.
        </p>
      )}
    </>
  );
  return accountPage({
    ...common,
    title: status === 200 ? 'Confirmer votre adresse e-mail' : 'Ce lien ne marche plus',
    status,
    signedIn,
    children,
  });
}
