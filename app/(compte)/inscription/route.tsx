import { Button } from '#app/_ui/button.tsx';
import { CheckboxField, PasswordField, TextField } from '#app/_ui/field.tsx';
import { localPath } from '#lib/access/core/local-path.ts';
import { PASSWORD_HINT } from '#lib/accounts/core/password-rules.ts';
import { defineDocumentForm, getActor, seeOther, type FormState } from '#lib/access/index.ts';
import { signUp } from '#lib/accounts/index.ts';
import {
  accountForm,
  accountPage,
  DeviceFields,
  emptyForm,
  FaultSummary,
  serve,
  typedText,
} from '../_parts/account-page.tsx';
import { hasFinishedTest, keepGuestTest } from '../_parts/guest-test.ts';

export const dynamic = 'force-dynamic';

async function page({ fault, values }: FormState, status: number, next: string | null): Promise<Response> {
  const errors = fault?.fieldErrors ?? {};
  const query = next ? `?suite=${encodeURIComponent(next)}` : '';
  const children = (
    <>
      <FaultSummary fault={fault} field="email" />
      {fault?.code === 'conflict' && (
        <p>
          <a href={`/connexion${query}`}>Se connecter</a> ·{' '}
          <a href="/mot-de-passe-oublie">Choisir un nouveau mot de passe</a>
        </p>
      )}
      <p className="lead">
        Un compte garde vos résultats, et vous les retrouvez sur un autre téléphone. Il est gratuit.
      </p>
      {
        await accountForm(
          '/inscription',
          <>
            {next && <input type="hidden" name="suite" value={next} />}
            <TextField
              name="email"
              label="Adresse e-mail"
              hint="Sans adresse, laissez ce champ vide : nous vous donnerons un identifiant et des codes à noter sur papier."
              type="email"
              autoComplete="email"
              spellCheck={false}
              maxLength={300}
              defaultValue={typedText(values, 'email')}
              error={errors['email']}
            />
            <TextField
              name="nom"
              label="Prénom et nom"
              hint="Le prénom sert à former votre identifiant."
              autoComplete="name"
              maxLength={120}
              defaultValue={typedText(values, 'nom')}
              error={errors['nom']}
            />
            <PasswordField
              name="mot-de-passe"
              label="Mot de passe"
              hint={PASSWORD_HINT}
              autoComplete="new-password"
              error={errors['mot-de-passe']}
            />
            <DeviceFields values={values} finishedTest={await hasFinishedTest()} />
            <p>
              Nous gardons ce que vous écrivez ici et vos résultats, pour vous les montrer. Vous pouvez les télécharger
              ou tout effacer à tout moment. <a href="/confidentialite">Lire ce que nous faisons de vos données</a>
            </p>
            <CheckboxField
              name="conditions"
              label="J’accepte que ces informations soient gardées pour mon orientation."
              defaultChecked={values['conditions'] === 'oui'}
              error={errors['conditions']}
            />
            <Button>Créer mon compte</Button>
          </>,
        )
      }
      <h2>Vous avez déjà un compte ?</h2>
      <p>
        <a href={`/connexion${query}`}>Se connecter</a>
      </p>
    </>
  );
  return accountPage({
    path: '/inscription',
    title: 'Créer un compte',
    description: 'Créez un compte gratuit, avec ou sans adresse e-mail.',
    status,
    children,
  });
}

/** The form; somebody signed in has an account already. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const query = new URL(request.url).searchParams;
    const next = localPath(query.get('suite'));
    if ((await getActor()).kind === 'person') return seeOther(next ?? '/tableau-de-bord');
    return page(emptyForm(query), 200, next);
  });
}

export const POST = defineDocumentForm(signUp({ keepGuestTest }), (state) =>
  page(state, state.status, localPath(typedText(state.values, 'suite'))),
);
