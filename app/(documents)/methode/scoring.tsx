import { Table } from '#app/_ui/table.tsx';
import { RETEST_FIGURES } from '#lib/guidance/core/retest-figures.ts';
import { CONSTANCY_TENTHS, DRAWS } from '#lib/guidance/core/stability.ts';
import type { Exactness } from '#lib/guides/core/kinds/metier/catalogue.ts';

/** How each degree of `exactness` is called in the table, from the best. */
const CORRESPONDENCE: Record<Exactness, string> = { exacte: 'Exacte', proche: 'Proche', approchée: 'Approchée' };
const DEGREES = Object.keys(CORRESPONDENCE) as Exactness[];

const { nearest, shown, said } = RETEST_FIGURES.plausible;

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
      <p>
        Pour écrire qu’un pôle « se détache », nous demandons davantage : son avance sur les autres doit dépasser cet
        écart d’environ deux tiers. Sinon, nous écrivons qu’il arrive en premier, mais de peu.
      </p>

      <h3>Quand aucune préférence ne ressort</h3>
      <p>
        Nous comparons deux choses : les écarts entre vos six pôles, et les écarts entre vos réponses à l’intérieur d’un
        même pôle. Si les premiers ne dépassent pas nettement les seconds, le classement ne voudrait rien dire. Alors
        nous ne classons rien : nous montrons les six familles, avec une activité à essayer pour chacune. C’est un
        résultat normal, pas un échec.
      </p>
      <p>
        Entre les deux, il y a un troisième cas : vos réponses penchent d’un côté, mais pas assez pour conclure. Nous
        écrivons alors « une indication ». Vous voyez les pôles vers lesquels vous penchez et des métiers à explorer,
        mais nous ne disons pas lesquels sont proches de vos réponses.
      </p>
      <p>Ces règles sont provisoires : elles sont à revoir quand assez de réponses auront été recueillies au Congo.</p>

      <h3>Quand les réponses semblent données sans lire</h3>
      <p>
        Des réponses rapides, toutes pareilles ou toutes du même côté, et beaucoup d’activités inconnues, rendent le
        résultat moins sûr. Quand deux de ces signes vont ensemble, nous vous prévenons. Deux signes suffisent seuls :
        la plupart des pages remplies en moins d’une seconde par question, ou les mêmes réponses qui reviennent dans le
        même ordre (par exemple 0, 4, 0, 4) sur la moitié du test. Nous prévenons sans accuser, et vous gardez votre
        résultat.
      </p>

      <h2>Comment les métiers sont rapprochés</h2>
      <p>
        Nous comparons la forme de votre profil, c’est-à-dire ce que vous aimez plus et ce que vous aimez moins parmi
        les six pôles, avec celle de {occupations.length} métiers exercés au Congo. Plus les deux formes se ressemblent,
        plus le métier est proche. Dans chaque liste, viennent d’abord les métiers dont la place est la plus solide
        (voir plus bas), puis les plus proches. Les métiers presque identiques de ce point de vue sont regroupés.
      </p>
      <p>
        Nous ne disons qu’un pôle vous attire qu’à partir de la moitié de l’échelle, 20 sur 40. Si un métier a la même
        forme que votre profil mais ne demande rien qui vous attire, nous ne l’appelons pas « proche » : nous écrivons
        qu’il est parmi « les moins éloignés de vos goûts ».
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

      <h3>Ce que veut dire « revient presque toujours »</h3>
      <p>
        Avec d’autres activités du même genre, vos scores seraient un peu différents, et la liste des métiers aussi.
        Pour le voir, nous refaisons le calcul {DRAWS} fois. Chaque fois, nous tirons au sort dans chaque pôle autant de
        réponses que vous en avez donné (dix, le plus souvent), en remettant chaque réponse dans le sac avant le tirage
        suivant : certaines comptent deux ou trois fois, d’autres pas du tout. Puis nous regardons quels métiers restent
        parmi les premiers de leur voie. « Revient presque toujours » veut dire au moins{' '}
        {CONSTANCY_TENTHS['presque-toujours']} fois sur 10, « souvent » au moins {CONSTANCY_TENTHS.souvent}, « parfois »
        au moins {CONSTANCY_TENTHS.parfois}. Les mêmes réponses donnent toujours les mêmes mots.
      </p>
      <p>
        Nous avons essayé cette règle sur {'1\u202f500'} personnes simulées, dont les goûts ne changent pas et qui
        passent le test deux fois. Sur 100 métiers montrés en premier, {shown} l’étaient encore la deuxième fois. Sur
        100 qui « reviennent presque toujours », {said['presque-toujours']} y étaient encore ; « souvent »,{' '}
        {said.souvent} ; « parfois », {said.parfois}. Le métier le plus proche n’était le même que {nearest} fois sur
        100 : ne donnez pas trop de sens à l’ordre de la liste.
      </p>
      <p>
        Ces mots disent si la place d’un métier dans la liste est solide. Ils ne disent ni qu’il vous plaira, ni que
        vous y réussirez. Refaire le calcul ne rend pas la liste plus sûre : cela montre à quel point elle l’est. Quand
        vos réponses ne donnent qu’une indication, nous n’écrivons pas ces mots, car vos écarts peuvent encore venir du
        hasard. Les résultats plus anciens n’en ont pas non plus.
      </p>
    </>
  );
}
