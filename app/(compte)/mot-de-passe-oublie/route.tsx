import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { defineDocumentForm, EMPTY_FORM, type FormState } from '#lib/access/index.ts';
import { requestReset } from '#lib/accounts/index.ts';
import { accountForm, accountPage, FaultSummary, serve, typedText } from '../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

const description = 'Choisissez un nouveau mot de passe, avec votre adresse e-mail ou un code de secours.';

async function page({ fault, values }: FormState, status: number): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="email" />
      <h2>Avec votre adresse e-mail</h2>
      <p>Nous envoyons un lien à cette adresse. Il marche pendant une heure, une seule fois.</p>
      {
        await accountForm(
          '/mot-de-passe-oublie',
          <>
            <TextField
              name="email"
              label="Adresse e-mail"
              type="email"
              autoComplete="email"
              spellCheck={false}
              required
              maxLength={300}
              defaultValue={typedText(values, 'email')}
              error={fault?.fieldErrors['email']}
            />
            <Button>Recevoir un lien</Button>
          </>,
        )
      }
      <h2 id="code">Avec un code de secours</h2>
      <p>
        Vous n’avez pas donné d’adresse e-mail, ou vous n’avez plus accès à votre boîte e-mail ? Prenez un des codes de
        secours que vous avez notés.
      </p>
      <p>
        <ButtonLink variant="secondary" href="/mot-de-passe-oublie/code">
          J’ai un code de secours
        </ButtonLink>
      </p>
    </>
  );
  return accountPage({ path: '/mot-de-passe-oublie', title: 'Mot de passe oublié', description, status, children });
}

const sent = (): Promise<Response> =>
  accountPage({
    path: '/mot-de-passe-oublie',
    title: 'Regardez vos messages',
    description,
    children: (
      <>
        <Notice tone="success">Si un compte existe avec cette adresse, un message est parti.</Notice>
        <p>
          Ouvrez-le et suivez le lien : il marche pendant une heure. Pensez à regarder aussi dans les courriers
          indésirables.
        </p>
        <p>
          Rien n’arrive ? Vérifiez l’adresse et <a href="/mot-de-passe-oublie">recommencez</a>, ou prenez{' '}
          <a href="/mot-de-passe-oublie/code">un code de secours</a>.
        </p>
      </>
    ),
  });

/** The two ways to a new password, or what happens next. */
export function GET(request: Request): Promise<Response> {
  return serve(() => (new URL(request.url).searchParams.get('fait') === 'envoi' ? sent() : page(EMPTY_FORM, 200)));
}

export const POST = defineDocumentForm(requestReset, (state) => page(state, state.status));
