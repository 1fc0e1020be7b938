import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { localPath } from '#lib/access/core/local-path.ts';
import { defineDocumentForm, requirePerson, takeFlash, type Fault } from '#lib/access/index.ts';
import { countRecoveryCodes, getAccount, renewRecoveryCodes } from '#lib/accounts/index.ts';
import { accountForm, accountPage, FaultSummary, looksSignedIn, serve } from '../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

const common = {
  path: '/codes-de-secours',
  description: 'Des codes à noter, pour retrouver votre compte si vous oubliez votre mot de passe.',
};

/** The codes, this once, with what somebody without a mailbox signs in with. */
const fresh = (codes: readonly string[], next: string, handle: string | null): Promise<Response> =>
  accountPage({
    ...common,
    title: handle === null ? 'Notez vos codes de secours' : 'Notez votre identifiant et vos codes',
    signedIn: true,
    children: (
      <>
        {handle !== null && (
          <>
            <p className="lead">
              Votre identifiant : <code>{handle}</code>
            </p>
            <p>C’est lui que vous écrirez pour vous connecter, avec votre mot de passe.</p>
            <h2>Vos codes de secours</h2>
          </>
        )}
        <p className="lead">
          Si vous oubliez votre mot de passe, un de ces codes vous permettra d’en choisir un autre.
        </p>
        <Notice tone="attention">
          Nous ne montrerons plus ces codes. Recopiez tout sur une feuille ou imprimez cette page maintenant, avant de
          continuer.
        </Notice>
        <ol className="lead">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <ul>
          <li>Chaque code sert une seule fois.</li>
          <li>
            Gardez la feuille dans un endroit sûr, pas avec votre téléphone. Qui a un code peut ouvrir votre compte.
          </li>
          <li>Vous pouvez en créer d’autres à tout moment : les anciens ne marcheront plus.</li>
        </ul>
        <p>
          <ButtonLink href={next}>C’est noté, continuer</ButtonLink>
        </p>
      </>
    ),
  });

async function renewal(fault: Fault | null, status: number, left: number | null): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="mot-de-passe" />
      <p>Un code de secours permet de choisir un nouveau mot de passe sans boîte e-mail. Chacun sert une seule fois.</p>
      {left !== null && (
        <p>
          {left === 0
            ? 'Vous n’avez aucun code en réserve.'
            : `Il vous reste ${left} code${left > 1 ? 's' : ''} sur votre feuille.`}
        </p>
      )}
      <h2>Créer trois nouveaux codes</h2>
      {left !== 0 && <p>Les anciens ne marcheront plus.</p>}
      {
        await accountForm(
          '/codes-de-secours',
          <>
            <PasswordField
              name="mot-de-passe"
              label="Votre mot de passe"
              autoComplete="current-password"
              error={fault?.fieldErrors['mot-de-passe']}
            />
            <Button>Créer de nouveaux codes</Button>
          </>,
        )
      }
    </>
  );
  return accountPage({ ...common, title: 'Codes de secours', status, signedIn: await looksSignedIn(), children });
}

/** The codes just made, or the way to new ones. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const person = await requirePerson('/codes-de-secours');
    const codes = (await takeFlash('recovery-codes', person))?.split(' ');
    const next = localPath(new URL(request.url).searchParams.get('suite')) ?? '/tableau-de-bord';
    if (codes) return fresh(codes, next, (await getAccount(person.id))?.handle ?? null);
    return renewal(null, 200, await countRecoveryCodes(person.id));
  });
}

export const POST = defineDocumentForm(renewRecoveryCodes, ({ fault, status }) => renewal(fault, status, null));
