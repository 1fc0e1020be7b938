import { Hexagon, HexagonTable } from '#app/_ui/hexagon.tsx';
import type { PersonFile } from '#lib/advising/index.ts';
import { interpret, POLE_TEXTS } from '#lib/assessments/core/index.ts';
import { byPole } from '#lib/interests/poles.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { Counsellor } from '../../../../(espace)/resultats/_parts/counsellor.tsx';

type Results = NonNullable<PersonFile['results']>;

/** The results that a person shows: one read in full, the others a line each. */
export function ResultsSection({ results, path }: { results: Results | null; path: string }) {
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats">Résultats de test</h2>
      {results === null ? (
        <p>Vous ne voyez aucun résultat : la personne ne vous en montre pas, ou n’a pas fini de test.</p>
      ) : (
        <>
          {results.shown ? <Read result={results.shown} /> : <p>Ce résultat n’est pas parmi ceux-ci.</p>}
          {results.list.length > 1 && (
            <>
              <h3>Tous les résultats</h3>
              <ul className="plain list">
                {results.list.map(({ id, completedAt, headline }) => (
                  <li key={id}>
                    <a href={`${path}?resultat=${id}#resultats`}>{`Test du ${frenchDay(completedAt)}`}</a>
                    <span>{headline}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** In the words that the person reads: « vous » is the person. */
function Read({ result }: { result: NonNullable<Results['shown']> }) {
  const { analysis, instrument, instrumentHash, completedAt, headline } = result;
  const reading = instrument && interpret(analysis, instrument);
  return (
    <>
      <h3>{`Test du ${frenchDay(completedAt)}`}</h3>
      {reading === null ? (
        <p>{headline} Cette version du test n’est plus lue ici en détail.</p>
      ) : (
        <>
          <p className="hint">Les phrases sont celles que la personne lit : « vous », c’est elle. {reading.notice}</p>
          <p>
            <strong>{reading.headline}</strong>
          </p>
          <Hexagon scores={analysis.scores} max={analysis.maxScore} sentence={fr(reading.headline)} />
          <details open>
            <summary>Les six scores</summary>
            <HexagonTable
              scores={analysis.scores}
              max={analysis.maxScore}
              names={byPole((pole) => POLE_TEXTS[pole].name)}
            />
          </details>
          <details open>
            <summary>À quel point est-ce sûr ?</summary>
            <ul>
              {reading.certainty.map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
            </ul>
          </details>
          <Counsellor {...{ analysis, instrumentHash }} routes={[]} recommended={[]} open={false} />
        </>
      )}
    </>
  );
}
