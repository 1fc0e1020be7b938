import { Button } from '#app/_ui/button.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { defineDocumentForm, EMPTY_FORM, type FormState } from '#lib/access/index.ts';
import { resumeSession } from '#lib/accounts/index.ts';
import { localPath } from '#lib/access/core/local-path.ts';
import { accountForm, accountPage, FaultSummary, serve, typedText } from '../../_parts/account-page.tsx';
import { heldFor } from '../../_parts/held.ts';
import { LeaveForm } from '../../_parts/leave-form.tsx';

export const dynamic = 'force-dynamic';

const PATH = '/connexion/reprendre';

async function page({ fault }: FormState, status: number, next: string): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="mot-de-passe" />
      <p>
        Rien n’a été fait sur cet appareil pendant une demi-heure : votre compte s’est mis en veille, pour que personne
        d’autre ne le lise. Écrivez votre mot de passe pour reprendre où vous en étiez. Un formulaire que vous venez
        d’envoyer n’est pas perdu : vous le retrouvez tel que vous l’avez rempli.
      </p>
      {
        await accountForm(
          PATH,
          <>
            <input type="hidden" name="suite" value={next} />
            <PasswordField
              name="mot-de-passe"
              label="Votre mot de passe"
              autoComplete="current-password"
              error={fault?.fieldErrors['mot-de-passe']}
            />
            <Button>Reprendre</Button>
          </>,
        )
      }
      <LeaveForm form={await accountForm('/deconnexion', <Button variant="secondary">Se déconnecter</Button>)} />
    </>
  );
  return accountPage({
    path: PATH,
    title: 'Reprendre',
    description: 'Votre compte s’est mis en veille.',
    status,
    children,
  });
}

/** Asks the password alone of a session that sleeps. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const next = localPath(new URL(request.url).searchParams.get('suite')) ?? '/tableau-de-bord';
    const held = await heldFor('password', next);
    return held instanceof Response ? held : page(EMPTY_FORM, 200, next);
  });
}

export const POST = defineDocumentForm(resumeSession, (state) =>
  page(state, state.status, localPath(typedText(state.values, 'suite')) ?? '/tableau-de-bord'),
);
