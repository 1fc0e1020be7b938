import { Table } from '#app/_ui/table.tsx';
import type { Exactness } from '#lib/guides/core/kinds/metier/catalogue.ts';

/** How each degree of `exactness` is called in the table, from the best. */
const CORRESPONDENCE: Record<Exactness, string> = { exacte: 'Exacte', proche: 'Proche', approchée: 'Approchée' };
const DEGREES = Object.keys(CORRESPONDENCE) as Exactness[];

/** From answers to poles, then to `occupations`, which are counted here. */
export function Scoring({ occupations }: { occupations: readonly { readonly exactness: Exactness }[] }) {
  const matched = (degree: Exactness) => occupations.filter(({ exactness }) => exactness === degree).length;
  return (
    <>
      <h2>Comment les points sont comptés</h2>
      <p>
        Chaque réponse vaut de 0 (« Je n’aimerais pas du tout ») à 4 (« J’aimerais beaucoup »). Avec dix activités par
        pôle, chaque pôle a un score de 0 à 40. « Je ne connais pas cette activité » ne compte pas : le score est
        calculé sur les autres réponses. Il faut au moins huit réponses sur dix dans un pôle ; sinon nous ne donnons pas
        de score pour ce pôle, ni de classement.
      </p>

      <h3>Quand deux pôles sont à égalité</h3>
      <p>
        Un écart de quelques points peut venir du hasard : le même jour, avec dix autres activités, il serait peut-être
        inversé. Nous calculons, avec vos propres réponses, l’écart à partir duquel deux pôles se distinguent vraiment.
        En dessous, nous écrivons « à égalité » et nous ne choisissons pas à votre place.
      </p>

      <h3>Quand aucune préférence ne ressort</h3>
      <p>
        Nous comparons deux choses : les écarts entre vos six pôles, et les écarts entre vos réponses à l’intérieur d’un
        même pôle. Si les premiers ne dépassent pas nettement les seconds, le classement ne voudrait rien dire. Alors
        nous ne classons rien : nous montrons les six familles, avec une activité à essayer pour chacune. C’est un
        résultat normal, pas un échec.
      </p>
      <p>
        Ces deux règles sont provisoires : elles sont à revoir quand assez de réponses auront été recueillies au Congo.
      </p>

      <h3>Quand les réponses semblent trop rapides</h3>
      <p>
        Des réponses très rapides, toutes pareilles ou toutes aux extrêmes rendent le résultat moins sûr. Quand deux de
        ces signes vont ensemble, nous vous prévenons, sans vous accuser, et vous gardez votre résultat.
      </p>

      <h2>Comment les métiers sont rapprochés</h2>
      <p>
        Nous comparons la forme de votre profil, c’est-à-dire vos points forts et vos points faibles parmi les six
        pôles, avec celle de {occupations.length} métiers exercés au Congo. Plus les deux formes se ressemblent, plus le
        métier apparaît tôt dans sa liste. Les métiers presque identiques de ce point de vue sont regroupés.
      </p>
      <p>
        Les listes suivent le chemin habituel : sans bac, avec le bac, bac + 2 ou bac + 3, études longues. Aucun chemin
        n’est caché. Pour chacun, vous voyez les métiers les plus proches, même quand aucun n’est très proche, et nous
        le disons.
      </p>
      <p>
        Les chiffres des métiers viennent d’O*NET, une base publique des États-Unis. Un métier n’y est pas toujours
        décrit comme on l’exerce ici. Nous vous prévenons donc quand la correspondance n’est pas exacte. Pour les
        personnes à leur compte, O*NET donne sans doute trop peu de poids au pôle E, « Entreprendre et convaincre ».
      </p>
      <Table
        caption={`Correspondance entre les ${occupations.length} métiers et O*NET`}
        head={['Correspondance', 'Nombre de métiers']}
        rows={DEGREES.map((degree) => [CORRESPONDENCE[degree], String(matched(degree))])}
      />
    </>
  );
}
