import { Button } from '#app/_ui/button.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { defineDocumentForm, EMPTY_FORM, seeOther, type FormState } from '#lib/access/index.ts';
import {
  readSecondFactor,
  getAccount,
  installSecondFactor,
  keyAddress,
  offerKey,
  openKey,
} from '#lib/accounts/index.ts';
import { localPath } from '#lib/access/core/local-path.ts';
import { accountForm, accountPage, FaultSummary, serve, typedText } from '../../../_parts/account-page.tsx';
import { heldFor } from '../../../_parts/held.ts';
import { LeaveForm } from '../../../_parts/leave-form.tsx';

export const dynamic = 'force-dynamic';

const PATH = '/connexion/second-code/installer';

/** In groups of four: it is copied by hand. */
const grouped = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1 ');

type Offer = { readonly key: string; readonly sealed: string };

async function page({ fault }: FormState, status: number, next: string, offer: Offer, name: string): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="code" />
      <p>
        Votre compte montre ce que d’autres personnes ont confié. En plus du mot de passe, il demande donc un second
        code, que calcule une application de votre téléphone, même sans Internet. Cela se fait une fois.
      </p>
      <ol>
        <li>
          Installez sur votre téléphone une application de codes : Aegis, FreeOTP, Google Authenticator ou une autre.
        </li>
        <li>
          <a href={keyAddress(name, offer.key)}>Ouvrir la clé dans l’application</a>, si vous lisez cette page sur ce
          téléphone. Sinon, choisissez dans l’application « saisir une clé », et recopiez celle-ci :
          <p className="lead">
            <code>{grouped(offer.key)}</code>
          </p>
        </li>
        <li>Écrivez ci-dessous les six chiffres que l’application montre.</li>
      </ol>
      <Notice tone="attention">
        Cette clé vaut le second code lui-même : ne la photographiez pas et ne l’envoyez à personne.
      </Notice>
      {
        await accountForm(
          PATH,
          <>
            <input type="hidden" name="suite" value={next} />
            <input type="hidden" name="cle" value={offer.sealed} />
            <TextField
              name="code"
              label="Les six chiffres de l’application"
              autoComplete="one-time-code"
              inputMode="numeric"
              spellCheck={false}
              required
              maxLength={100}
              error={fault?.fieldErrors['code']}
            />
            <Button>Installer</Button>
          </>,
        )
      }
      <LeaveForm form={await accountForm('/deconnexion', <Button variant="secondary">Se déconnecter</Button>)} />
    </>
  );
  return accountPage({
    path: PATH,
    title: 'Installer votre second code',
    description: 'Le second code de qui reçoit des personnes ou administre le site, à installer une fois.',
    status,
    children,
  });
}

/** The page for this session, with the key that was offered already or a new one. */
async function show(state: FormState, status: number, next: string): Promise<Response> {
  const held = await heldFor('second-factor', next);
  if (held instanceof Response) return held;
  if (await readSecondFactor(held.personId))
    return seeOther(`/connexion/second-code?suite=${encodeURIComponent(next)}`);
  const [now, sealed] = [new Date(), typedText(state.values, 'cle')];
  const key = sealed === undefined ? null : openKey(sealed, held.personId, now);
  const offer = key === null || sealed === undefined ? offerKey(held.personId, now) : { key, sealed };
  const account = await getAccount(held.personId);
  return page(state, status, next, offer, account?.email ?? account?.handle ?? 'compte');
}

export function GET(request: Request): Promise<Response> {
  const next = localPath(new URL(request.url).searchParams.get('suite')) ?? '/tableau-de-bord';
  return serve(() => show(EMPTY_FORM, 200, next));
}

export const POST = defineDocumentForm(installSecondFactor, (state) =>
  show(state, state.status, localPath(typedText(state.values, 'suite')) ?? '/tableau-de-bord'),
);
