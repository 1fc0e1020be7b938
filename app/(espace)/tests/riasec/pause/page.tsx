import type { Metadata } from 'next';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { takeFlash } from '#lib/access/index.ts';
import { RESUME_DAYS, answeredCount, firstMissingPage } from '#lib/assessments/index.ts';
import { eraseTest, keepTest } from '../../actions.ts';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { questionsPage } from '../../_parts/save-page.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { testStanding } from '../../_parts/state.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'S’arrêter et reprendre plus tard', robots: 'noindex' };

/** Stopping in the middle: in an account everything is saved; without one, a code on request. */
export default async function PausePage({ searchParams }: { searchParams: Query }) {
  const { actor, state, guest } = await testStanding();
  const done = state ? answeredCount(state) : 0;
  const back = state ? questionsPage((firstMissingPage(state) ?? 0) + 1) : '/tests/riasec';
  const code = guest?.resumeHash ? await takeFlash('resume-code', actor) : null;
  return (
    <Screen current="/tests/riasec">
      <h1>S’arrêter et reprendre plus tard</h1>
      <FaultNotice code={await queryValue(searchParams, 'souci')} />
      {done === 0 ? (
        <p className="lead">Il n’y a pas encore de réponse à garder.</p>
      ) : actor.kind === 'person' ? (
        <p className="lead">
          Vos réponses sont enregistrées dans votre compte. Connectez-vous sur n’importe quel appareil : le test
          reprendra là où vous en êtes.
        </p>
      ) : code ? (
        <Code code={code} />
      ) : (
        <Offer done={done} kept={guest?.resumeHash != null} />
      )}
      <div className="actions">
        <ButtonLink href={back} variant={actor.kind === 'person' || done === 0 || code ? 'primary' : 'secondary'}>
          Revenir au test
        </ButtonLink>
      </div>
      {done > 0 && (
        <form action={eraseTest}>
          <Hidden />
          <p className="hint">Vous ne voulez rien garder ?</p>
          <Button variant="danger">Quitter et effacer</Button>
        </form>
      )}
    </Screen>
  );
}

function Code({ code }: { code: string }) {
  return (
    <Notice tone="success" title={'Voici votre code. Notez-le maintenant : il ne sera plus affiché.'}>
      <p className="lead">
        <strong>{code}</strong>
      </p>
      <p>
        {`Pour reprendre, ouvrez ce site, puis « Le test », puis « Reprendre avec un code ». Le code est valable ${RESUME_DAYS} jours. Il est effacé quand vous finissez le test.`}
      </p>
      <p>
        Toute personne qui a ce code peut voir vos réponses. Ne le donnez qu’à quelqu’un en qui vous avez confiance.
      </p>
    </Notice>
  );
}

function Offer({ done, kept }: { done: number; kept: boolean }) {
  return (
    <>
      <p>
        {`${done > 1 ? `Vos ${done} réponses sont` : 'Votre réponse est'} sur ce téléphone, pendant sept jours. Si vous revenez avec le même téléphone et le même navigateur, il n’y a rien à faire.`}
      </p>
      <p>
        {`Pour reprendre sur un autre appareil, demandez un code. Ce que vous avez répondu sera alors gardé sur notre serveur pendant ${RESUME_DAYS} jours, sans nom ni numéro.`}
        {kept && ' Un nouveau code remplace celui que vous avez déjà.'}
      </p>
      <form action={keepTest} className="actions">
        <Hidden />
        <Button>{kept ? 'Avoir un nouveau code' : 'Garder pour plus tard'}</Button>
      </form>
    </>
  );
}
