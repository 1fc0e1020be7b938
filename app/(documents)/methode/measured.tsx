import { decimal } from '#lib/assessments/core/index.ts';
import { Table } from '#app/_ui/table.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import {
  alphaInWords,
  figureInWords,
  notEnough,
  PUBLIC_FROM,
  retestInWords,
} from '#lib/assessments/core/item-analysis/index.ts';
import type { PublicFigures } from '#lib/assessments/index.ts';
import { POLES } from '#lib/interests/poles.ts';

/** What the answers of many people say about the questions; `found` null: it cannot be read now. */
export function Measured({ found }: { found: PublicFigures | null }) {
  return (
    <>
      <h2>Ce que les réponses disent de nos questions</h2>
      <p>
        Un test se vérifie aussi. Un programme calcule ces chiffres avec les résultats gardés dans les comptes, et de
        nouveau quand dix personnes de plus ont répondu. Chaque personne compte une fois, sans son nom. Les réponses qui
        semblent données sans lire sont mises de côté.
      </p>
      {found === null ? (
        <p>Ces chiffres ne peuvent pas être lus en ce moment. Revenez plus tard.</p>
      ) : found.figures === null ? (
        <p>
          {`Pour l’instant : ${notEnough(found.n)}. Nous publierons les chiffres quand ${PUBLIC_FROM} personnes auront répondu à toutes les questions de chaque pôle. Avec moins, ils diraient surtout le hasard.`}
        </p>
      ) : (
        <PoleTable figures={found.figures} />
      )}
    </>
  );
}

function PoleTable({ figures }: { figures: NonNullable<PublicFigures['figures']> }) {
  return (
    <>
      <ul>
        <li>
          <b>N</b> est le nombre de personnes.
        </li>
        <li>
          <b>α (alpha)</b> dit si les questions d’un pôle vont ensemble : près de 1, les personnes qui aiment une de ces
          activités aiment souvent les autres ; près de 0, chaque question parle d’autre chose. Entre crochets : là où
          se trouve sans doute la vraie valeur.
        </li>
        <li>
          <b>La marge</b> dit de combien de points un score peut bouger par hasard.
        </li>
        <li>
          <b>Deux fois le test</b> dit si les personnes qui refont le test, un jour à trois mois plus tard, gardent le
          même ordre : 1 serait exactement le même.
        </li>
      </ul>
      <Table
        caption="Nos questions, pôle par pôle"
        head={['Pôle', 'N', 'Score moyen (sur 40)', 'α', 'Marge (points)', 'Deux fois le test']}
        rows={POLES.map((pole) => {
          const found = figures.poles[pole];
          const points = (value: number | null) =>
            figureInWords(value, found.n, PUBLIC_FROM, (known) => decimal(known, 1));
          return [
            POLE_TEXTS[pole].name,
            String(found.n),
            points(found.mean),
            alphaInWords(found, PUBLIC_FROM),
            points(found.measurementError),
            retestInWords(found, PUBLIC_FROM),
          ];
        })}
      />
    </>
  );
}
