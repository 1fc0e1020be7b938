import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { PASSWORD_HINT } from '#lib/accounts/core/password-rules.ts';
import { defineDocumentForm, EMPTY_FORM, type FormState } from '#lib/access/index.ts';
import { isResetLink, RESET_LINK_DEAD, resetPassword } from '#lib/accounts/index.ts';
import { accountForm, accountPage, FaultSummary, serve } from '../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

const description = 'Choisissez un nouveau mot de passe avec le lien reçu par e-mail.';

const dead = (): Promise<Response> =>
  accountPage({
    path: '/reinitialisation',
    title: 'Ce lien ne marche plus',
    description,
    status: 404,
    children: (
      <>
        <p>{RESET_LINK_DEAD}</p>
        <p>
          <ButtonLink href="/mot-de-passe-oublie">Demander un autre lien</ButtonLink>
        </p>
      </>
    ),
  });

async function page({ fault }: FormState, status: number, token: string): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="mot-de-passe" />
      <p>
        Toutes les connexions ouvertes seront fermées, sur tous vos appareils. Si vous aviez des codes de secours, ils
        ne marcheront plus : vous pourrez en créer d’autres.
      </p>
      {
        await accountForm(
          `/reinitialisation?jeton=${encodeURIComponent(token)}`,
          <>
            <input type="hidden" name="jeton" value={token} />
            <PasswordField
              name="mot-de-passe"
              label="Nouveau mot de passe"
              hint={PASSWORD_HINT}
              autoComplete="new-password"
              error={fault?.fieldErrors['mot-de-passe']}
            />
            <Button>Enregistrer</Button>
          </>,
        )
      }
    </>
  );
  return accountPage({
    path: '/reinitialisation',
    title: 'Choisir un nouveau mot de passe',
    description,
    status,
    children,
  });
}

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('jeton') ?? '';

/** The form. Opening the link uses nothing up: mail scanners follow links. */
export function GET(request: Request): Promise<Response> {
  return serve(async () =>
    (await isResetLink(tokenOf(request), new Date())) ? page(EMPTY_FORM, 200, tokenOf(request)) : dead(),
  );
}

export const POST = defineDocumentForm(resetPassword, (state, request) =>
  state.fault?.code === 'not-found' || state.fault?.fieldErrors['jeton']
    ? dead()
    : page(state, state.status, tokenOf(request)),
);
