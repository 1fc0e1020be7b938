import type { ReactNode } from 'react';
import { Hexagon, HexagonTable } from '#app/_ui/hexagon.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import {
  POLE_TEXTS,
  interpret,
  listed,
  type Analysis,
  type Instrument,
  type Interpretation,
} from '#lib/assessments/core/index.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { BacSerie } from '#lib/guides/core/bac-series.ts';
import type { Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { matchOccupations, type RouteMatches } from '#lib/guidance/core/matching.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { Counsellor } from './counsellor.tsx';
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
  serie?: ChosenSerie | null;
  /**
   * The series of the reader’s profile, offered as a choice and never applied by itself. Absent: no choice by series
   * here.
   */
  ownSerie?: BacSerie | null;
  /** The page to print: what is folded is open, except the long lists. */
  print: boolean;
  /** Keep, print, share, delete: what can be done here. */
  keep: ReactNode;
};

/** A result in words, in one order for every place that shows it; the drawing and the figures come after. */
export function ResultView({
  analysis,
  instrument,
  instrumentHash,
  occupations,
  recommended,
  base,
  only,
  serie = null,
  ownSerie,
  print,
  keep,
}: ResultViewProps) {
  const reading = interpret(analysis, instrument);
  const matches = matchOccupations(analysis, occupations, { perRoute: Infinity });
  const routes = matches.kind === 'pistes' ? matches.routes : [];
  return (
    <>
      <Notice title="En cours de validation">
        {reading.notice.replace(/^[^.]*\. /, 'Ce test ').replace('Ce test D', 'Ce test d')}
      </Notice>
      <Poles reading={reading} />
      <h2>À quel point est-ce sûr ?</h2>
      <ul>
        {reading.certainty.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <Occupations kind={matches.kind} {...{ routes, recommended, base, only, serie, ownSerie, print }} />
      <h2>Trois choses à faire, gratuites</h2>
      <ol>
        {reading.nextSteps.map(({ action, whom }, index) => (
          <li key={index}>
            {action}
            <br />
            <span className="hint">{`Avec qui ? ${whom}`}</span>
          </li>
        ))}
      </ol>
      {keep}
      <Drawing analysis={analysis} sentence={reading.headline} />
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

function Poles({ reading }: { reading: Interpretation }) {
  return (
    <>
      <p className="lead">
        <strong>{reading.headline}</strong>
      </p>
      <ul className="poles plain">
        {reading.poles.map(({ pole, name, description, sentence, tiedWith }) => (
          <li key={pole}>
            <PoleBadge pole={pole} name={name} />
            <span>
              {description} {sentence}
              {tiedWith.length > 0 &&
                ` À égalité avec ${listed(tiedWith.map((other) => `« ${POLE_TEXTS[other].name} »`))}.`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type OccupationsProps = {
  kind: 'pistes' | 'sans-preference' | 'incomplet';
  routes: readonly RouteMatches<CareerProfile>[];
  recommended: readonly string[];
  base: string;
  only: Route | null;
  serie: ChosenSerie | null;
  ownSerie: BacSerie | null | undefined;
  print: boolean;
};

function Occupations({ kind, routes, recommended, base, only, serie, ownSerie, print }: OccupationsProps) {
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
  return (
    <>
      <h2 id="metiers">Des métiers à explorer</h2>
      <p>
        Ce sont des pistes, pas une liste fermée. Pour chaque chemin d’études, les plus proches de vos réponses viennent
        d’abord, et tous les autres restent visibles.
      </p>
      <Filters base={base} only={only} serie={serie?.id ?? null} ownSerie={ownSerie} />
      <RouteSections {...{ routes, recommended, only, serie, print }} />
    </>
  );
}

function Drawing({ analysis, sentence }: { analysis: Analysis; sentence: string }) {
  const names = byPole((pole) => POLE_TEXTS[pole].name);
  return (
    <>
      <h2>Le dessin de vos réponses</h2>
      <Hexagon scores={analysis.scores} max={analysis.maxScore} sentence={fr(sentence)} />
      <HexagonTable scores={analysis.scores} max={analysis.maxScore} names={names} />
    </>
  );
}
