import { Notice } from '#app/_ui/notice.tsx';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { POLES } from '#lib/interests/poles.ts';

/** Draft status, the items and Holland's model. */
export function Making() {
  return (
    <>
      <Notice tone="attention" title="Test en cours de validation">
        <p>
          Cette première version suit une théorie connue, mais elle n’a pas encore été vérifiée auprès d’assez de
          personnes au Congo. Si une question change, c’est une nouvelle version du test ; les résultats déjà donnés ne
          changent pas.
        </p>
      </Notice>

      <h2>Les questions</h2>
      <p>
        Le test propose 60 activités, dix pour chaque pôle. Elles ont été écrites en français pour ce service et pour le
        Congo. Ce n’est ni la copie ni la traduction d’un autre test.
      </p>
      <ul>
        <li>Chaque question décrit une activité, pas un métier : on répond sur ce qu’on ferait, pas sur un titre.</li>
        <li>Les phrases sont courtes et parlent de la maison, de l’école et du travail.</li>
        <li>
          Nous avons écarté les activités que seules les femmes ou seuls les hommes feraient, et tout ce qui parle de
          salaire, de prestige ou de religion.
        </li>
        <li>
          Si vous ne connaissez pas une activité, vous pouvez le dire : cette réponse ne compte ni pour ni contre.
        </li>
      </ul>

      <h2>Les six pôles</h2>
      <p>
        Le test suit l’idée du psychologue John Holland : les goûts pour le travail se rangent en six familles, qu’on
        appelle des pôles. On peut en aimer plusieurs.
      </p>
      <ul className="plain poles">
        {POLES.map((pole) => (
          <li key={pole}>
            <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} /> <span>{POLE_TEXTS[pole].description}</span>
          </li>
        ))}
      </ul>
      <p>
        On les place sur un hexagone, dans cet ordre. Deux pôles voisins se ressemblent ; deux pôles qui se font face,
        comme « Fabriquer et réparer » et « Aider et transmettre », se ressemblent le moins.
      </p>
      <p>
        Les lettres viennent des noms que Holland leur a donnés : Réaliste, Investigateur, Artistique, Social,
        Entreprenant et Conventionnel, au sens de « méthodique ». Vous les verrez dans d’autres tests.
      </p>
    </>
  );
}
