import { Table } from '#app/_ui/table.tsx';
import { decimal, listed, maxScore, POLE_TEXTS, type Instrument } from '#lib/assessments/core/index.ts';
import {
  alphaInWords,
  figureInWords,
  FIGURES_FROM,
  notEnough,
  PUBLIC_FROM,
  retestInWords,
  type InstrumentFigures,
  type PoleFigures,
} from '#lib/assessments/core/item-analysis/index.ts';
import type { StoredFigures } from '#lib/assessments/index.ts';
import { POLES } from '#lib/interests/poles.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { ItemTables } from './item-tables.tsx';
import { Methods } from './methods.tsx';

type Props = {
  readonly instrument: Instrument;
  /** Numbers of the versions that ask these questions, oldest first. */
  readonly versions: readonly string[];
  readonly stored: StoredFigures | null;
};

/** The figures of one instrument, or what they wait for. */
export function InstrumentView({ instrument, versions, stored }: Props) {
  if (!stored)
    return (
      <p>
        Aucun chiffre n’a encore été calculé. La tâche « Chiffres du test » les calcule chaque nuit à partir des
        réponses gardées ; son état est dans <a href="/admin">Administration</a>.
      </p>
    );
  const { n, figures, computedAt } = stored;
  return (
    <>
      <p>
        {`« ${instrument.title} », ${versions.length > 1 ? 'versions' : 'version'} ${listed(versions)}. Calculé le ${frenchMoment(computedAt)} sur les réponses de ${people(figures.people)}.`}
      </p>
      <LeftOut figures={figures} />
      <p>
        {n >= PUBLIC_FROM
          ? 'Les chiffres par pôle sont publics, sur '
          : `Public à partir de ${PUBLIC_FROM} personnes dans chaque pôle, pour l’instant ${n} : seul ce nombre est dit sur `}
        <a href="/methode">la page Méthode</a>.
      </p>
      {figures.people < FIGURES_FROM ? (
        <p>
          {`Pour chaque chiffre : ${notEnough(figures.people)}. Il en faut ${FIGURES_FROM} : avec moins, ils diraient surtout le hasard, et laisseraient deviner des réponses.`}
        </p>
      ) : (
        <>
          <h2>Par pôle</h2>
          <Table
            caption="Échelles"
            head={[
              'Pôle',
              'N',
              `Moyenne (sur ${maxScore(instrument)})`,
              'Écart type',
              'α [intervalle à 95 %]',
              'Erreur type de mesure',
              'r test-retest',
            ]}
            rows={POLES.map((pole) => [`${pole} : ${POLE_TEXTS[pole].name}`, ...poleCells(figures.poles[pole])])}
          />
          <h2>Par question</h2>
          <ItemTables instrument={instrument} figures={figures} />
        </>
      )}
      <Methods />
    </>
  );
}

const people = (count: number): string => (count > 1 ? `${count} personnes` : `${count} personne`);

function LeftOut({ figures: { leftOut } }: { figures: InstrumentFigures }) {
  return (
    <p>
      {`Résultats laissés de côté : réponses sans doute données sans lire, ${leftOut.careless} ; questions restées sans réponse, ${leftOut.blank} ; personne déjà comptée, ${leftOut.repeated}.`}
    </p>
  );
}

function poleCells(found: PoleFigures): string[] {
  const points = (value: number | null) => figureInWords(value, found.n, FIGURES_FROM, (known) => decimal(known, 1));
  return [
    String(found.n),
    points(found.mean),
    points(found.deviation),
    alphaInWords(found, FIGURES_FROM),
    points(found.measurementError),
    retestInWords(found, FIGURES_FROM),
  ];
}
