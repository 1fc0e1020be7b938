import type { Metadata } from 'next';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { NOTICE, pageCount } from '#lib/assessments/core/index.ts';
import { MAX_RESULTS, answeredCount, firstMissingPage, latestInstrument } from '#lib/assessments/index.ts';
import { eraseTest, startTest } from '../actions.ts';
import { HeldApart } from '../_parts/held-apart.tsx';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { questionsPage } from '../_parts/save-page.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { testStanding, type TestStanding } from '../_parts/state.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = {
  title: 'Le test d’intérêts',
  description:
    'Soixante activités, environ 15\u00a0minutes, sans compte. Le test dit ce que vous aimez, pas ce que vous savez faire.',
};

/** What the test is, what it costs, and the one button that begins it or goes on. */
export default async function RiasecPage({ searchParams }: { searchParams: Query }) {
  const standing = await testStanding();
  const instrument = standing.state?.instrument ?? latestInstrument('riasec');
  return (
    <Screen current="/tests/riasec">
      <h1>{instrument.title}</h1>
      <FaultNotice code={await queryValue(searchParams, 'souci')} />
      {(await queryValue(searchParams, 'efface')) === '1' && (
        <Notice tone="success">Vos réponses sont effacées.</Notice>
      )}
      {(await queryValue(searchParams, 'efface')) === 'appareil' && (
        <Notice tone="success">Les réponses de cet appareil sont effacées. Ce qui est dans un compte y reste.</Notice>
      )}
      {(await queryValue(searchParams, 'ajoute')) === '1' && (
        <Notice tone="success">Les réponses de cet appareil sont ajoutées à votre test.</Notice>
      )}
      <HeldApart apart={standing.apart} />
      <p className="lead">
        {`${instrument.items.length} activités de la vie de tous les jours. Pour chacune, vous dites si vous aimeriez la faire.`}
      </p>
      <p>
        À la fin, vous voyez ce qui vous attire le plus, avec vos propres réponses pour exemples, et des métiers à
        explorer, du plus court au plus long chemin d’études.
      </p>
      <ul>
        <li>{`Environ 15 minutes, en ${pageCount(instrument)} pages. Vous pouvez vous arrêter et reprendre.`}</li>
        <li>Environ 0,1 Mo de données.</li>
        <li>Il n’y a ni bonne ni mauvaise réponse. Vous pouvez changer vos réponses.</li>
        <li>
          {standing.actor.kind === 'guest'
            ? 'Sans compte : vos réponses restent sur cet appareil, pendant sept jours au plus.'
            : 'Vos réponses sont enregistrées dans votre compte, page après page.'}
        </li>
      </ul>
      <Notice title="En cours de validation">
        {NOTICE.replace(/^[^.]*\. /, 'Ce test ').replace('Ce test D', 'Ce test d')}
      </Notice>
      <NextStep standing={standing} />
      <Others standing={standing} />
    </Screen>
  );
}

/** One primary action: begin, go on, or look at what is finished. */
function NextStep({ standing: { actor, state, results } }: { standing: TestStanding }) {
  if (state) {
    const missing = firstMissingPage(state);
    const done = answeredCount(state);
    if (missing === null) {
      return (
        <div className="actions">
          <ButtonLink
            href={actor.kind === 'guest' ? '/resultats/provisoire' : questionsPage(pageCount(state.instrument))}
          >
            Voir mon résultat
          </ButtonLink>
          {actor.kind === 'guest' && (
            <form action={startTest}>
              <Hidden />
              <Button variant="quiet">Recommencer le test</Button>
            </form>
          )}
        </div>
      );
    }
    if (done > 0) {
      return (
        <div className="actions">
          <ButtonLink href={questionsPage(missing + 1)}>{`Continuer à la page ${missing + 1}`}</ButtonLink>
          <span className="hint">{`${done} réponse${done > 1 ? 's' : ''} sur ${state.instrument.items.length}`}</span>
        </div>
      );
    }
  }
  const [last] = results;
  return (
    <>
      {last && (
        <p>
          {'Vous avez passé ce test le '}
          <a href={`/resultats/${last.id}`}>{frenchDay(last.completedAt)}</a>
          {results.length < MAX_RESULTS
            ? '. Vous pouvez le refaire : les deux résultats seront gardés.'
            : `. Vous pouvez le refaire. Votre compte garde déjà ${MAX_RESULTS} résultats : à la fin, vous choisirez lequel supprimer pour garder le nouveau.`}
        </p>
      )}
      <form action={startTest} className="actions">
        <Hidden />
        <Button>{last ? 'Refaire le test' : 'Commencer'}</Button>
      </form>
    </>
  );
}

/** Other ways in, and the way out. */
function Others({ standing: { state } }: { standing: TestStanding }) {
  return (
    <>
      <h2>Autrement</h2>
      <ul>
        <li>
          <a href="/tests/riasec/reprendre">Reprendre avec un code</a>
        </li>
        <li>
          <a href="/tests/riasec/papier">Questionnaire à imprimer</a>
        </li>
        <li>
          <a href="/tests/riasec/saisie">Saisir un questionnaire rempli sur papier</a>
          {' (pour une conseillère ou un conseiller)'}
        </li>
      </ul>
      {state && answeredCount(state) > 0 && (
        <form action={eraseTest}>
          <Hidden />
          <p className="hint">Ce téléphone n’est pas le vôtre, ou vous ne voulez plus continuer ?</p>
          <Button variant="danger">Quitter et effacer</Button>
        </form>
      )}
    </>
  );
}
