import { decimal } from '#lib/assessments/core/index.ts';
import { FIGURES_FROM, ITEM_LIMITS, RETEST_DAYS, percentage } from '#lib/assessments/core/item-analysis/index.ts';

/** How each figure is made and what it does not say, folded: for who reads it as a professional. */
export function Methods() {
  return (
    <details>
      <summary>Comment ces chiffres sont calculés</summary>
      <dl className="terms">
        <dt>Qui est compté</dt>
        <dd>
          Chaque personne une fois, avec son premier résultat complet et donné en lisant. Les comptes de démonstration
          sont exclus. Ce sont des personnes qui ont choisi de garder leur résultat, pas un échantillon du pays.
        </dd>
        <dt>N d’un pôle</dt>
        <dd>
          Les personnes qui ont répondu de 0 à 4 à toutes ses questions. Une seule réponse « Je ne connais pas » écarte
          la personne de ce pôle, et de lui seul.
        </dd>
        <dt>α et son intervalle</dt>
        <dd>
          α de Cronbach = k/(k − 1) · (1 − Σ variances des questions ÷ variance du total). Intervalle de Feldt à 95 %,
          par la loi F à N − 1 et (N − 1)(k − 1) degrés de liberté.
        </dd>
        <dt>Erreur type de mesure</dt>
        <dd>Écart type · √(1 − α), en points du score.</dd>
        <dt>r test-retest</dt>
        <dd>
          {`Corrélation de Pearson entre deux résultats d’une même personne, de ${RETEST_DAYS.least} à ${RETEST_DAYS.most} jours d’écart, première paire seulement. Refaire le test est un choix : ces personnes ne ressemblent pas forcément aux autres.`}
        </dd>
        <dt>r corrigé d’une question</dt>
        <dd>
          {`Corrélation entre la question et le total des autres questions de son pôle. À revoir en dessous de ${decimal(ITEM_LIMITS.itemRest)}, ou quand plus de ${percentage(ITEM_LIMITS.unknownShare)} ne connaissent pas l’activité.`}
        </dd>
        <dt>Trop peu de réponses</dt>
        <dd>{`Aucun chiffre n’est calculé sur moins de ${FIGURES_FROM} personnes.`}</dd>
      </dl>
    </details>
  );
}
