import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PasswordField } from '#app/_ui/field.tsx';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { defineDocumentForm, EMPTY_FORM, requirePerson, type FormState } from '#lib/access/index.ts';
import { requestExport } from '#lib/people/index.ts';

export const dynamic = 'force-dynamic';

const PATH = '/profil/export';
const FIELD = 'mot-de-passe';

async function page({ fault }: FormState, status: number): Promise<Response> {
  const frame = await readerFrame(await requirePerson(PATH));
  const error = fault?.fieldErrors[FIELD];
  return personalDocument({
    path: PATH,
    title: fault ? 'Erreur : Tout télécharger' : 'Tout télécharger',
    heading: 'Tout télécharger',
    description: 'Un fichier avec tout ce qui est gardé sur vous.',
    status,
    current: '/profil',
    frame,
    children: (
      <>
        {fault && <ErrorSummary errors={[{ field: FIELD, message: error ?? fault.message }]} />}
        <p>
          Un seul fichier contient tout ce que nous gardons sur vous, sauf les notes que leur auteur lit seul. Sur un
          téléphone partagé, ne le laissez pas sur l’appareil.
        </p>
        <form method="post" action={PATH} noValidate>
          <input type="hidden" name="formToken" value={frame.formToken} />
          <PasswordField
            name={FIELD}
            label="Votre mot de passe"
            hint="Pour vérifier que c’est bien vous."
            autoComplete="current-password"
            error={error}
          />
          <p className="actions">
            <Button>Télécharger le fichier</Button>
            <a href="/profil">Revenir au profil</a>
          </p>
        </form>
      </>
    ),
  });
}

/** Asks the password before the file of everything: a phone left open is not enough. */
export const GET = (): Promise<Response> => page(EMPTY_FORM, 200);

export const POST = defineDocumentForm(requestExport, (state) => page(state, state.status));
