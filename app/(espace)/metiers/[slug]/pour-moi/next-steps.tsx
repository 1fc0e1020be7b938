import { Notice } from '#app/_ui/notice.tsx';
import { MAX_FAVOURITES } from '#lib/guidance/index.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import { KeepForm } from '../../_parts/keep-form.tsx';

/** As many as one remembers on the way to somebody; the guide has the others. */
const QUESTIONS = 3;

type NextStepsProps = {
  page: OccupationPage;
  title: string;
  signedIn: boolean;
  kept: boolean;
  /** What was just done with the button below. */
  done: string | undefined;
  /** Known to be 18 or older. */
  adult: boolean;
  formToken: string;
  /** Whether keeping is the one thing to do on this page. */
  first: boolean;
};

/** Always three, all free: read, ask, keep. */
export function NextSteps({ page, title, signedIn, kept, done, adult, formToken, first }: NextStepsProps) {
  return (
    <>
      <h2>Trois choses à faire</h2>
      <ol>
        <li>
          <a href={`/metiers/${page.slug}`}>Lire le guide du métier</a>
          {' : ce que l’on y fait, comment y arriver, ce qui est difficile.'}
        </li>
        <li>
          Poser ces questions à une personne qui fait ce métier :
          <ul>
            {page.guide.questions.slice(0, QUESTIONS).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {!adult && (
            <span className="hint">
              Si vous avez moins de 18 ans, prévenez d’abord un adulte de votre famille et allez-y à deux.
            </span>
          )}
        </li>
        <li id="garder">
          {signedIn ? (
            <Keep {...{ page, title, kept, done, formToken, first }} />
          ) : (
            <>
              {'Garder ce métier pour le retrouver et le comparer : il faut un compte gratuit.'}{' '}
              <SignInLinks slug={page.slug} />
            </>
          )}
        </li>
      </ol>
    </>
  );
}

function Keep({ page, title, kept, done, formToken, first }: Omit<NextStepsProps, 'signedIn' | 'adult'>) {
  return (
    <>
      {kept ? (
        <>
          {'Ce métier est dans'} <a href="/favoris">vos métiers gardés</a>.
        </>
      ) : (
        `Garder ce métier, pour le retrouver et le comparer à d’autres (${MAX_FAVOURITES} au plus).`
      )}
      {done === 'garde' && kept && <Notice tone="success">C’est gardé.</Notice>}
      {done === 'retire' && !kept && <Notice tone="success">Ce métier est retiré de vos métiers gardés.</Notice>}
      <KeepForm
        slug={page.slug}
        title={title}
        kept={kept}
        from="pour-moi"
        formToken={formToken}
        variant={first ? 'primary' : 'secondary'}
      />
    </>
  );
}

function SignInLinks({ slug }: { slug: string }) {
  const suite = encodeURIComponent(`/metiers/${slug}/pour-moi#garder`);
  return (
    <>
      <a href={`/connexion?suite=${suite}`}>Se connecter</a> ou{' '}
      <a href={`/inscription?suite=${suite}`}>créer un compte</a>.
    </>
  );
}
