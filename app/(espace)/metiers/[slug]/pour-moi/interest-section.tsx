import { ButtonLink } from '#app/_ui/button.tsx';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/index.ts';
import { interestFit } from '#lib/guidance/core/fit.ts';
import { leadingPoles } from '#lib/interests/six-values.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import {
  fitSentences,
  frequencySentence,
  nearnessWords,
  ONLY_AN_INDICATION,
  REFUSALS,
} from '../../_parts/fit-words.ts';
import type { FitStanding } from '../../_parts/standing.ts';

/** What the person likes beside what the occupation asks for, in words; or why nothing is said, and what to do. */
export function InterestSection({ standing, page }: { standing: FitStanding; page: OccupationPage }) {
  if (standing.kind === 'aucun') return <NoResult standing={standing} slug={page.slug} />;
  if (standing.kind === 'ancienne-version') {
    return (
      <>
        <p className="lead">
          Votre dernier résultat vient d’une ancienne version du test. Nous gardons sa conclusion, mais nous ne le
          recalculons pas : il ne peut pas être comparé à ce métier.
        </p>
        <p className="actions">
          <ButtonLink href="/tests/riasec">Refaire le test</ButtonLink>
          <a href={standing.href}>Relire ce résultat</a>
        </p>
      </>
    );
  }
  const fit = interestFit(standing.analysis, page, standing.frequencies);
  if (fit.kind !== 'piste') {
    const { title, text } = REFUSALS[fit.kind];
    return (
      <>
        <h2>{title}</h2>
        <p>{text}</p>
        <Asked page={page} />
        <p>
          <a href={standing.href}>Relire votre résultat</a>
          {fit.kind === 'incomplet' && (
            <>
              {' '}
              · <a href="/tests/riasec">Reprendre le test</a>
            </>
          )}
        </p>
      </>
    );
  }
  const [first, ...others] = fitSentences(fit);
  const nearness = nearnessWords(fit);
  return (
    <>
      <h2>Ce métier et ce que vous aimez</h2>
      <p className="lead">
        {nearness === null
          ? ONLY_AN_INDICATION
          : `Dans votre dernier résultat, il est parmi les métiers « ${nearness} ».`}
      </p>
      <p>{[first, frequencySentence(fit)].filter(Boolean).join(' ')}</p>
      {others.length > 0 && (
        <details>
          <summary>Ce qu’il demande d’autre</summary>
          <ul>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {standing.analysis.quality.level === 'prudence' && (
        <p>
          Prenez cela avec prudence : des réponses ont été données très vite, se ressemblent beaucoup ou se répètent.
          Vous pouvez refaire le test au calme.
        </p>
      )}
      <p>
        {
          'C’est une piste, pas une réponse : cela compare des goûts, et ne dit rien de ce que vous savez faire ni de ce que vous pouvez apprendre.'
        }{' '}
        <a href={standing.href}>Relire votre résultat</a>
      </p>
    </>
  );
}

/** Kind words and the way to a result; the rest of the page says what it can without. */
function NoResult({
  standing: { resume, onDevice },
  slug,
}: {
  standing: Extract<FitStanding, { kind: 'aucun' }>;
  slug: string;
}) {
  return (
    <>
      <p className="lead">
        Nous ne savons pas encore ce que vous aimez : cette page le rapproche de ce métier dès que vous avez un
        résultat.
      </p>
      <p>
        Le test présente 60 activités de tous les jours. Il n’y a ni bonne réponse ni note, il prend un quart d’heure
        environ, et il se fait sans compte.
      </p>
      <div className="actions">
        <ButtonLink href={resume ?? '/tests/riasec'}>{resume ? 'Continuer le test' : 'Commencer le test'}</ButtonLink>
        <a href={`/metiers/${slug}`}>Revenir au guide du métier</a>
      </div>
      {onDevice && (
        <p>
          {'Un test a été terminé sur cet appareil. S’il est à vous,'}{' '}
          <a href="/resultats/provisoire">ouvrez-le pour le garder</a>
          {' : il servira ici.'}
        </p>
      )}
    </>
  );
}

/** What the occupation asks for, with something to try: useful whatever the answers were. */
function Asked({ page }: { page: OccupationPage }) {
  const [first, ...others] = leadingPoles(page.interests);
  if (!first) return null;
  return (
    <>
      <p>Les familles d’activités qui comptent le plus dans ce métier, de la plus forte à la moins forte :</p>
      <ul className="plain poles">
        {[first, ...others].map((pole) => (
          <li key={pole}>
            <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} /> <span>{POLE_TEXTS[pole].description}</span>
          </li>
        ))}
      </ul>
      <p>{`À essayer : ${POLE_TEXTS[first].trial}`}</p>
    </>
  );
}
