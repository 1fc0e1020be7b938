import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { localPath } from '#lib/access/core/local-path.ts';
import {
  defineDocumentForm,
  EMPTY_FORM,
  requirePerson,
  seeOther,
  takeFlash,
  type FormState,
} from '#lib/access/index.ts';
import { changeSecondFactor, readSecondFactor } from '#lib/accounts/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { accountForm, accountPage, FaultSummary, serve } from '../../../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

const common = {
  path: '/connexion/second-code/codes',
  description: 'Le second code de qui reçoit des personnes ou administre le site.',
  signedIn: true,
};

/** The printed codes just made, this once. */
const fresh = (codes: readonly string[], next: string): Promise<Response> =>
  accountPage({
    ...common,
    title: 'Imprimez vos codes',
    children: (
      <>
        <p className="lead">
          Les jours sans téléphone, un de ces codes remplace les six chiffres de l’application, après votre mot de
          passe.
        </p>
        <Notice tone="attention">
          Nous ne montrerons plus ces codes. Imprimez cette page ou recopiez-la maintenant, avant de continuer.
        </Notice>
        <ol className="lead">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <ul>
          <li>Chaque code sert une seule fois : barrez-le quand il a servi.</li>
          <li>Gardez la feuille loin du téléphone, dans un endroit fermé.</li>
          <li>Vous pouvez en créer d’autres dans votre profil, à la page Sécurité : ceux-ci ne marcheront plus.</li>
        </ul>
        <p>
          <ButtonLink href={next}>C’est noté, continuer</ButtonLink>
        </p>
      </>
    ),
  });

/** What may be changed: the printed codes, or the application. */
async function change({ fault }: FormState, status: number): Promise<Response> {
  const person = await requirePerson(common.path);
  const factor = await readSecondFactor(person.id);
  if (!factor) return seeOther('/profil/securite');
  const { since, left } = factor;
  const children = (
    <>
      <FaultSummary fault={fault} field="mot-de-passe" />
      <p>
        Une application de codes est installée depuis le {frenchDay(since)}.{' '}
        {left === 0
          ? 'Vous n’avez plus aucun code imprimé.'
          : `Il vous reste ${left} code${left > 1 ? 's' : ''} imprimé${left > 1 ? 's' : ''}.`}
      </p>
      <ul>
        <li>Dix nouveaux codes à imprimer : ceux de l’ancienne feuille ne marcheront plus.</li>
        <li>
          Une autre application, par exemple sur un nouveau téléphone : celle d’aujourd’hui et sa feuille ne marcheront
          plus. La page suivante installe l’autre.
        </li>
      </ul>
      {
        await accountForm(
          common.path,
          <>
            <PasswordField
              name="mot-de-passe"
              label="Votre mot de passe"
              autoComplete="current-password"
              error={fault?.fieldErrors['mot-de-passe']}
            />
            <p className="actions">
              <Button name="choix" value="codes">
                Imprimer dix nouveaux codes
              </Button>
              <Button name="choix" value="application" variant="secondary">
                Installer une autre application
              </Button>
            </p>
          </>,
        )
      }
      <p>
        <a href="/profil/securite">Revenir à la page Sécurité</a>
      </p>
    </>
  );
  return accountPage({ ...common, title: 'Votre second code', status, children });
}

export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const person = await requirePerson(common.path);
    const codes = (await takeFlash('second-codes', person))?.split(' ');
    const next = localPath(new URL(request.url).searchParams.get('suite')) ?? '/tableau-de-bord';
    return codes ? fresh(codes, next) : change(EMPTY_FORM, 200);
  });
}

export const POST = defineDocumentForm(changeSecondFactor, (state) => change(state, state.status));
