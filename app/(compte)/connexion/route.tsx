import { Button } from '#app/_ui/button.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { defineDocumentForm, getActor, proofAddress, seeOther, type FormState } from '#lib/access/index.ts';
import { signIn } from '#lib/accounts/index.ts';
import { localPath } from '#lib/access/core/local-path.ts';
import {
  accountForm,
  accountPage,
  DeviceFields,
  emptyForm,
  FaultSummary,
  IdentifierField,
  serve,
  typedText,
} from '../_parts/account-page.tsx';
import { hasFinishedTest, keepGuestTest } from '../_parts/guest-test.ts';

export const dynamic = 'force-dynamic';

/** What has just been done elsewhere, said once more where it leads. */
const DONE: ReadonlyMap<string, string> = new Map([
  [
    'mot-de-passe',
    'Votre nouveau mot de passe est enregistré. Les connexions ouvertes sur tous vos appareils sont fermées : connectez-vous avec le nouveau.',
  ],
  [
    'code',
    'Votre nouveau mot de passe est enregistré. Les connexions ouvertes sur tous vos appareils sont fermées : connectez-vous avec le nouveau. Les autres codes de votre feuille marchent encore. Si quelqu’un d’autre a pu les lire, créez-en de nouveaux dans votre profil, à la page Sécurité.',
  ],
  [
    'perdu',
    'Votre connexion était fermée : ce que vous venez d’envoyer n’a pas été enregistré. Reconnectez-vous, puis recommencez.',
  ],
  ['reponses', 'Votre connexion était fermée. Reconnectez-vous : les réponses que vous venez d’envoyer sont gardées.'],
  ['sortie', 'La connexion à votre compte est fermée sur cet appareil.'],
]);

/** What was sent while nobody was signed in. */
const CLOSED = new Set(['perdu', 'reponses']);

async function page(
  { fault, values }: FormState,
  status: number,
  more: { next: string | null; done?: string | undefined },
): Promise<Response> {
  const next = more.next;
  const done = DONE.get(more.done ?? '');
  const query = next ? `?suite=${encodeURIComponent(next)}` : '';
  const finishedTest = await hasFinishedTest();
  const children = (
    <>
      <FaultSummary fault={fault} field="identifiant" />
      {done && <Notice tone={CLOSED.has(more.done!) ? 'attention' : 'success'}>{done}</Notice>}
      {
        await accountForm(
          '/connexion',
          <>
            {next && <input type="hidden" name="suite" value={next} />}
            <IdentifierField
              state={{ fault, values }}
              hint="Par exemple prenom@exemple.com ou awa-4821. Votre compte a été ouvert avec un numéro de téléphone, ou une conseillère ou un conseiller a vérifié le vôtre ? Écrivez ce numéro."
            />
            <PasswordField
              name="mot-de-passe"
              label="Mot de passe"
              autoComplete="current-password"
              error={fault?.fieldErrors['mot-de-passe']}
            />
            <DeviceFields values={values} finishedTest={finishedTest} />
            <p>
              <a href="/mot-de-passe-oublie">Mot de passe oublié ?</a>
            </p>
            <Button>Se connecter</Button>
          </>,
        )
      }
      <h2>Pas encore de compte ?</h2>
      <p>
        <a href={`/inscription${query}`}>Créer un compte</a> : il garde vos résultats, et vous les retrouvez sur un
        autre téléphone. Vous pouvez aussi <a href="/tests/riasec">faire le test sans compte</a>.
      </p>
    </>
  );
  return accountPage({
    path: '/connexion',
    title: 'Se connecter',
    description: 'Connectez-vous avec votre adresse e-mail ou votre identifiant.',
    status,
    children,
  });
}

/** The form; somebody signed in goes on to where they wanted to be, a held session to what it is asked for. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const query = new URL(request.url).searchParams;
    const next = localPath(query.get('suite'));
    const actor = await getActor();
    if (actor.kind === 'person') return seeOther(next ?? '/tableau-de-bord');
    if (actor.held) return seeOther(proofAddress(actor.held, next ?? '/tableau-de-bord'));
    return page(emptyForm(query), 200, { next, done: query.get('fait') ?? undefined });
  });
}

export const POST = defineDocumentForm(signIn({ keepGuestTest }), (state) =>
  page(state, state.status, { next: localPath(typedText(state.values, 'suite')) }),
);
