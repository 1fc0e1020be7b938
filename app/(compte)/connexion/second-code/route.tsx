import { Button } from '#app/_ui/button.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { defineDocumentForm, EMPTY_FORM, seeOther, type FormState } from '#lib/access/index.ts';
import { readSecondFactor, proveSecondFactor } from '#lib/accounts/index.ts';
import { localPath } from '#lib/access/core/local-path.ts';
import { accountForm, accountPage, FaultSummary, serve, typedText } from '../../_parts/account-page.tsx';
import { heldFor } from '../../_parts/held.ts';
import { LeaveForm } from '../../_parts/leave-form.tsx';

export const dynamic = 'force-dynamic';

const PATH = '/connexion/second-code';

async function page({ fault }: FormState, status: number, next: string): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="code" />
      <p>
        Votre compte montre ce que d’autres personnes ont confié. Un second code est donc demandé après le mot de passe.
      </p>
      {
        await accountForm(
          PATH,
          <>
            <input type="hidden" name="suite" value={next} />
            <TextField
              name="code"
              label="Votre second code"
              hint="Les six chiffres que montre votre application, ou un code de votre feuille imprimée."
              autoComplete="one-time-code"
              spellCheck={false}
              required
              maxLength={100}
              error={fault?.fieldErrors['code']}
            />
            <Button>Continuer</Button>
          </>,
        )
      }
      <h2>Plus de téléphone, plus de feuille ?</h2>
      <p>
        Demandez à l’administration du site : la personne qui s’occupe du serveur peut remettre votre second code à
        zéro. Vous en installerez un autre à la prochaine connexion.
      </p>
      <LeaveForm form={await accountForm('/deconnexion', <Button variant="secondary">Se déconnecter</Button>)} />
    </>
  );
  return accountPage({
    path: PATH,
    title: 'Second code',
    description: 'Le second code de qui reçoit des personnes ou administre le site.',
    status,
    children,
  });
}

/** Asks for the second code; who has none yet goes on to install an application. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const next = localPath(new URL(request.url).searchParams.get('suite')) ?? '/tableau-de-bord';
    const held = await heldFor('second-factor', next);
    if (held instanceof Response) return held;
    if (!(await readSecondFactor(held.personId)))
      return seeOther(`${PATH}/installer?suite=${encodeURIComponent(next)}`);
    return page(EMPTY_FORM, 200, next);
  });
}

export const POST = defineDocumentForm(proveSecondFactor, (state) =>
  page(state, state.status, localPath(typedText(state.values, 'suite')) ?? '/tableau-de-bord'),
);
