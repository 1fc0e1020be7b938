import { Hexagon, HexagonTable } from '#app/_ui/hexagon.tsx';
import { POLE_TEXTS, interpret, type Analysis, type Instrument } from '#lib/assessments/core/index.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { ROUTE_STATES, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { RouteMatches } from '#lib/guidance/core/matching.ts';
import { leadsOf } from '#lib/guidance/core/recommendation.ts';
import { howOften } from '#lib/guidance/core/why.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { Hole } from '#lib/platform/document/holes.tsx';
import { Counsellor } from './counsellor.tsx';
import { Families } from './families.tsx';
import { Filters } from './filters.tsx';
import type { ChosenSerie } from './query.ts';
import { RouteSections } from './routes.tsx';

export type ResultViewProps = {
  analysis: Analysis;
  /** The very version that the test was taken with. */
  instrument: Instrument;
  instrumentHash: string;
  occupations: readonly CareerProfile[];
  /** Slugs stored with the result: they come first. None for a result that nobody stored. */
  recommended: readonly string[];
  /** Address of this page without its query, for the links that show one route. */
  base: string;
  only: Route | null;
  /** The occupations of each route sorted by what is known of this series. */
  serie: ChosenSerie | null;
  /** Whether one may choose by series here. */
  bySerie: boolean;
  /** The page to print: everything is unfolded, for a browser that prints only what it shows. */
  print: boolean;
};

/**
 * A result, in one order for every place that shows it: a sentence, the drawing and what attracts most, then the
 * occupations and what to do; figures and notes are folded. Nameless: what is its reader’s own goes into the holes
 * `garder` (keep, print, share, delete: what can be done here) and `serie`.
 */
export function ResultView({
  analysis,
  instrument,
  instrumentHash,
  occupations,
  recommended,
  base,
  only,
  serie,
  bySerie,
  print,
}: ResultViewProps) {
  const reading = interpret(analysis, instrument);
  const matches = leadsOf(analysis, occupations);
  const routes = matches.kind === 'pistes' ? matches.routes : [];
  return (
    <>
      <p className="hint">{reading.notice}</p>
      <div className="glance">
        <p className="lead">
          <strong>{reading.headline}</strong>
        </p>
        <Hexagon scores={analysis.scores} max={analysis.maxScore} sentence={fr(reading.headline)} />
        <div>
          <Families analysis={analysis} reading={reading} print={print} />
          <Figures analysis={analysis} print={print} />
          <Certainty analysis={analysis} sentences={reading.certainty} print={print} />
        </div>
      </div>
      <Occupations
        kind={matches.kind}
        indication={analysis.preference === 'indication'}
        {...{ routes, recommended, base, only, serie, bySerie, print }}
      />
      <div className="cols">
        <div>
          <h2>Trois choses à faire, gratuites</h2>
          <ol>
            {reading.nextSteps.map(({ action }, index) => (
              <li key={index}>{action}</li>
            ))}
          </ol>
          <details open={print}>
            <summary>Avec qui ?</summary>
            <ol>
              {reading.nextSteps.map(({ whom }, index) => (
                <li key={index}>{whom}</li>
              ))}
            </ol>
          </details>
        </div>
        <div>
          <Hole name="garder" />
        </div>
      </div>
      <Counsellor {...{ analysis, routes, recommended, instrumentHash }} open={print} />
      <details open={print}>
        <summary>Comment ce résultat est calculé</summary>
        <ul>
          {reading.methodSentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a href="/methode">La méthode en détail</a>
        </p>
      </details>
    </>
  );
}

/** The drawing once more, in figures. */
function Figures({ analysis: { scores, maxScore }, print }: { analysis: Analysis; print: boolean }) {
  return (
    <details open={print}>
      <summary>Les six scores</summary>
      <HexagonTable scores={scores} max={maxScore} names={byPole((pole) => POLE_TEXTS[pole].name)} />
    </details>
  );
}

/** How sure it is. Folded as long as it says nothing that changes how the rest is to be read. */
function Certainty({
  analysis,
  sentences,
  print,
}: {
  analysis: Analysis;
  sentences: readonly string[];
  print: boolean;
}) {
  const usual = analysis.preference === 'nette' && analysis.quality.level !== 'prudence';
  return (
    <details open={print || !usual}>
      <summary>À quel point est-ce sûr ?</summary>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

type OccupationsProps = {
  kind: 'pistes' | 'sans-preference' | 'incomplet';
  indication: boolean;
  routes: readonly RouteMatches<CareerProfile>[];
  recommended: readonly string[];
  base: string;
  only: Route | null;
  serie: ChosenSerie | null;
  bySerie: boolean;
  print: boolean;
};

function Occupations({ kind, indication, routes, recommended, base, only, serie, bySerie, print }: OccupationsProps) {
  if (kind !== 'pistes') {
    return (
      <>
        <h2 id="metiers">Les six familles, et une activité à essayer</h2>
        <p>
          {kind === 'incomplet'
            ? 'Sans assez de réponses, nous ne rangeons aucun métier. Voici, pour chaque famille, une activité à essayer : partez de celle qui vous rend curieux ou curieuse.'
            : 'Aucun métier n’est rangé avant un autre, parce que vos réponses ne le permettent pas. Voici, sans ordre, une activité à essayer pour chaque famille : partez de celle qui vous rend curieux ou curieuse.'}
        </p>
        <ul>
          {POLES.map((pole) => (
            <li key={pole}>
              <strong>{POLE_TEXTS[pole].name}</strong>
              {` : ${POLE_TEXTS[pole].trial} `}
              <a href={`/metiers?lettre=${pole}`}>{`Métiers de la famille « ${POLE_TEXTS[pole].name} »`}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const often = howOften(routes);
  return (
    <>
      <h2 id="metiers">Des métiers à explorer</h2>
      <p>
        {indication
          ? 'Vos réponses donnent seulement une indication. Voici, par chemin d’études, quelques pistes à explorer : nous ne disons pas lesquelles vous sont les plus proches.'
          : 'Des pistes : trois par chemin d’études, et ce qui vous y attirerait.'}
      </p>
      {often && (
        <details open={print}>
          <summary>Que veut dire « revient » ?</summary>
          <p>{often}</p>
        </details>
      )}
      <Filters base={base} only={only} serie={serie?.id ?? null} bySerie={bySerie} />
      <div className={only === null ? 'cols' : undefined}>
        <RouteSections {...{ routes, recommended, only, serie, print, base }} />
      </div>
      <p className="hint">{`${ROUTE_STATES['à confirmer']} auprès d’une école ou de l’ACPE.`}</p>
    </>
  );
}
