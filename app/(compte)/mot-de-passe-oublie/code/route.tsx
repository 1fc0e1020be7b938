import { Button } from '#app/_ui/button.tsx';
import { PasswordField, TextField } from '#app/_ui/field.tsx';
import { PASSWORD_HINT } from '#lib/accounts/core/password-rules.ts';
import { defineDocumentForm, EMPTY_FORM, type FormState } from '#lib/access/index.ts';
import { recoverWithCode } from '#lib/accounts/index.ts';
import { accountForm, accountPage, FaultSummary, IdentifierField, serve } from '../../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

async function page({ fault, values }: FormState, status: number): Promise<Response> {
  const errors = fault?.fieldErrors ?? {};
  const children = (
    <>
      <FaultSummary fault={fault} field="identifiant" />
      <p className="lead">Prenez un code qui n’a pas encore servi. Barrez-le ensuite sur votre feuille.</p>
      {
        await accountForm(
          '/mot-de-passe-oublie/code',
          <>
            <IdentifierField state={{ fault, values }} />
            <TextField
              name="code"
              label="Code de secours"
              hint="12 lettres et chiffres, par exemple 7K3M-9QXD-2B4T. Les petites lettres et les espaces vont aussi."
              autoComplete="one-time-code"
              spellCheck={false}
              required
              maxLength={100}
              error={errors['code']}
            />
            <PasswordField
              name="mot-de-passe"
              label="Nouveau mot de passe"
              hint={PASSWORD_HINT}
              autoComplete="new-password"
              error={errors['mot-de-passe']}
            />
            <Button>Enregistrer le nouveau mot de passe</Button>
          </>,
        )
      }
      <h2>Vous n’avez plus de code ?</h2>
      <p>
        Si votre compte est ouvert avec une adresse e-mail, <a href="/mot-de-passe-oublie">demandez un lien</a>. Sinon,
        écrivez-nous : <a href="/contact">aide et contact</a>.
      </p>
    </>
  );
  return accountPage({
    path: '/mot-de-passe-oublie/code',
    title: 'Nouveau mot de passe avec un code de secours',
    description: 'Choisissez un nouveau mot de passe avec un des codes de secours que vous avez notés.',
    status,
    children,
  });
}

export function GET(): Promise<Response> {
  return serve(() => page(EMPTY_FORM, 200));
}

export const POST = defineDocumentForm(recoverWithCode, (state) => page(state, state.status));
