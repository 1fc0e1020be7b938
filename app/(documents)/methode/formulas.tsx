import { decimal } from '#lib/assessments/core/index.ts';
import { RETEST_FIGURES, type RetestFigures } from '#lib/guidance/core/retest-figures.ts';
import { DRAWS } from '#lib/guidance/core/stability.ts';

const FIGURES = [RETEST_FIGURES.good, RETEST_FIGURES.plausible, RETEST_FIGURES.weak];
const kept = ({ alpha, retest, said }: RetestFigures): string =>
  `${said['presque-toujours']}, ${said.souvent} et ${said.parfois} % (alpha ${decimal(alpha)}, corrélation des deux passations ${decimal(retest)})`;

/**
 * The formulas, for those who check; open, so that they are on paper too. Figures are those of a complete test of 60
 * answers.
 */
export function Formulas() {
  return (
    <>
      <h2>Les calculs, pour vérifier</h2>
      <dl className="terms">
        <dt>Score d’un pôle</dt>
        <dd>Moyenne des réponses données (0 à 4) × 10. Au moins 80 % de réponses.</dd>
        <dt>Préférence nette, indication</dt>
        <dd>
          F = variance entre les six pôles ÷ variance à l’intérieur des pôles (analyse de la variance à un facteur).
          Avec 5 et 54 degrés de liberté, la préférence est nette si F atteint 2,39 (p jusqu’à 0,05). C’est une
          indication si F atteint 1,52 (p jusqu’à 0,20). En dessous, aucune préférence.
        </dd>
        <dt>Égalité</dt>
        <dd>
          Deux pôles sont à égalité quand leur écart est inférieur à √(20 × variance moyenne des réponses à l’intérieur
          des pôles), l’erreur type de la différence, soit souvent près de 4,7 points.
        </dd>
        <dt>Pôle qui se détache</dt>
        <dd>
          Avance sur chacun des autres d’au moins 1,645 fois l’erreur type de la différence. Avec une seule erreur type,
          un pôle qui n’est pas le premier serait nommé environ une fois sur sept.
        </dd>
        <dt>Ressemblance avec un métier</dt>
        <dd>
          Corrélation r de Pearson entre vos six scores et les six valeurs d’intérêt du métier (1 à 7 dans O*NET). r va
          de −1 à 1. Ressemblance forte : r ≥ 0,729 ; bonne : r ≥ 0,608 (valeurs critiques pour six points, 4 degrés de
          liberté, seuils de 5 % et de 10 %, test unilatéral), s’il y a au moins un pôle commun où votre score atteint
          20. r ne dit rien du niveau de vos scores, seulement de leur forme.
        </dd>
        <dt>Métier qui revient</dt>
        <dd>
          {`Bootstrap d’Efron (1979), dans chaque pôle : autant de réponses qu’il en a, tirées avec remise parmi les vôtres, ${DRAWS} fois. Fréquence d’un métier : part des tirages où il est parmi les premiers de sa voie, c’est-à-dire les groupes de métiers presque identiques (r ≥ 0,98) les plus proches, jusqu’à trois métiers au moins. Son erreur type est de 3,5 % au plus.`}
        </dd>
        <dt>Personnes simulées</dt>
        <dd>
          {`Score vrai de chaque pôle, goût propre à chaque activité et hasard du jour, choisis pour trois fiabilités du test ; ce ne sont pas des mesures faites au Congo. Métiers montrés de nouveau, « presque toujours », « souvent » et « parfois » : ${FIGURES.map(kept).join(' ; ')}. Les chiffres du texte sont ceux du cas du milieu.`}
        </dd>
        <dt>Accord des lettres</dt>
        <dd>
          Indice C de Brown et Gore (1994), de 0 à 18, sur les trois premières lettres. Les pôles à égalité sont pris
          dans tous les ordres possibles, et l’indice est la moyenne (Iachan, 1990).
        </dd>
      </dl>
    </>
  );
}
