import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Hexagon } from '#app/_ui/hexagon.tsx';
import { Progress } from '#app/_ui/steps.tsx';
import { can, formToken, requirePersonWith, shared } from '#lib/access/index.ts';
import { byPole } from '#lib/interests/poles.ts';
import { pageCount } from '#lib/assessments/core/index.ts';
import { answeredCount, firstMissingPage } from '#lib/assessments/index.ts';
import { accessReminder, nextStep, type DashboardFacts, type NextStep } from '#lib/people/core/next-step.ts';
import { selectStepsAhead } from '#lib/advising/index.ts';
import { readDashboard } from '#lib/guidance/index.ts';
import { KeptOccupations } from '../favoris/_parts/dashboard-section.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { begunTest, guestTest } from '../tests/_parts/state.ts';
import { NextStepsAhead } from './next-steps.tsx';
import { AccessReminder } from './access-reminder.tsx';
import { Compare, Results } from './results.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Tableau de bord', robots: { index: false } };

/** Where a person finds what they did and the one thing to do next. */
export default async function DashboardPage() {
  const [{ person: actor, data }, token, guest] = await Promise.all([
    requirePersonWith('/tableau-de-bord', async (tx, personId) => {
      const [dashboard, steps] = await Promise.all([readDashboard(tx, personId), selectStepsAhead(tx, personId)]);
      return { ...dashboard, steps };
    }),
    formToken(),
    guestTest(),
  ]);
  const { name, account, attempt, results, favourites, steps } = data;
  const begun = attempt ?? begunTest(guest);
  const facts: DashboardFacts = {
    openAttempt: begun && {
      answered: answeredCount(begun),
      total: begun.instrument.items.length,
      // A complete test waits to be sent once more: its last page is where that is done.
      page: (firstMissingPage(begun) ?? pageCount(begun.instrument) - 1) + 1,
    },
    latestResultId: results[0]?.id ?? null,
    email: account?.email ?? null,
    emailVerified: account?.email_verified_at != null,
    recoveryCodesLeft: account?.recovery_codes_left ?? 0,
  };
  return (
    <Screen title="Tableau de bord" current="/tableau-de-bord" actor={actor} name={name} live="resultats">
      {can(actor, 'read', shared('occupation-figures')) && (
        <p>
          <a href="/conseil">Espace conseil</a>
        </p>
      )}
      <Next step={nextStep(facts)} />
      <AccessReminder reminder={account && accessReminder(facts)} email={facts.email} token={token} />
      <div className="cols">
        <section aria-labelledby="resultats">
          <h2 id="resultats">Vos résultats</h2>
          {results.length === 0 ? <NoResult /> : <Results results={results} />}
          {results.length > 1 && <Compare results={results} />}
        </section>
        <KeptOccupations slugs={favourites} />
      </div>
      <section aria-labelledby="conseil">
        <h2 id="conseil">Parler à une conseillère ou un conseiller</h2>
        <p>
          Sur place, et gratuit : <a href="/rendez-vous">vos rendez-vous et les heures libres</a>.
        </p>
        <NextStepsAhead steps={steps} />
      </section>
      {can(actor, 'read', shared('content')) && (
        <p>
          <a href="/admin">Administration</a>
        </p>
      )}
      <h2>Avant de partir</h2>
      <p>Ce téléphone ou cet ordinateur sert aussi à d’autres personnes ? Déconnectez-vous en partant.</p>
      <form method="post" action="/deconnexion">
        <input type="hidden" name="formToken" value={token} />
        <button className="btn btn-secondary" type="submit">
          Se déconnecter
        </button>
      </form>
    </Screen>
  );
}

/** One sentence, one button. */
function Next({ step }: { step: NextStep }) {
  if (step.kind === 'continue') {
    return (
      <section aria-labelledby="suite">
        <h2 id="suite">Finir le test commencé</h2>
        <p>Vos réponses sont gardées. Vous reprenez à la première question sans réponse.</p>
        <Progress
          current={step.answered}
          total={step.total}
          label={`${step.answered} ${step.answered > 1 ? 'réponses' : 'réponse'} sur ${step.total}`}
        />
        <p className="actions">
          <ButtonLink href={`/tests/riasec/questions/${step.page}`}>Continuer le test</ButtonLink>
        </p>
      </section>
    );
  }
  if (step.kind === 'explore') {
    return (
      <section aria-labelledby="suite">
        <h2 id="suite">Regarder où votre résultat peut mener</h2>
        <p>
          Relisez-le et choisissez ce que vous voulez découvrir : deux ou trois métiers, ou une activité à essayer.
          Parlez-en à un adulte en qui vous avez confiance.
        </p>
        <p className="actions">
          <ButtonLink href={`/resultats/${step.resultId}`}>Voir mon dernier résultat</ButtonLink>
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="suite">
      <h2 id="suite">Commencer par ce que vous aimez faire</h2>
      <p>
        Le test vous présente 60 activités de tous les jours. Vous dites si vous aimeriez les faire, et il vous montre
        des métiers à explorer au Congo.
      </p>
      <ul className="facts">
        <li>Environ 15 min</li>
        <li>0,1 Mo</li>
        <li>Aucune note</li>
      </ul>
      <p className="actions">
        <ButtonLink href="/tests/riasec">Découvrir le test</ButtonLink>
      </p>
    </section>
  );
}

function NoResult() {
  return (
    <>
      <p>
        Il n’y a encore rien ici. Quand vous aurez fini le test, votre résultat restera dans cette liste, avec sa date.
        Personne d’autre ne le voit, sauf si vous le partagez.
      </p>
      <Hexagon
        scores={byPole(() => null)}
        max={40}
        sentence="Un hexagone encore vide : il se remplit avec vos réponses."
      />
    </>
  );
}
