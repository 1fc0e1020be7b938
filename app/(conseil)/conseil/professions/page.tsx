import type { Metadata } from 'next';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { POLES, byPole, type ByPole, type Pole } from '#lib/interests/poles.ts';
import { POLE_TEXTS, attracts, frenchNumber } from '#lib/assessments/core/index.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { nearestProfiles } from '#lib/guidance/core/nearest.ts';
import { CLEAR_RANGE, MAX_SCORE, mayBeRandom, readScores } from '#lib/guidance/core/nearest-scores.ts';
import { getLibrary, listOnetProfiles, pagesIn } from '#lib/guides/index.ts';
import type { Person } from '#lib/access/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { requireAdviser } from '../../_parts/adviser.ts';
import { NearestTable, type Catalogue } from './nearest-table.tsx';

export const dynamic = 'force-dynamic';

const PATH = '/conseil/professions';
const TITLE = 'Professions proches de six scores';

/** What was typed, from the address: nothing of it is stored. */
async function typedScores(query: Query): Promise<ByPole<string | undefined>> {
  const typed = await Promise.all(POLES.map((pole) => queryValue(query, pole)));
  return byPole((_, index) => typed[index]?.slice(0, 20));
}

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const wrong = readScores(await typedScores(searchParams)).kind === 'fautes';
  return { title: wrong ? `Erreur\u00a0: ${TITLE}` : TITLE, robots: 'noindex' };
}

/** Six scores in, the nearest professions of the whole O*NET table out. */
export default async function ProfessionsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdviser(PATH);
  const typed = await typedScores(searchParams);
  const reading = readScores(typed);
  const errors = reading.kind === 'fautes' ? reading.errors : {};
  return (
    <Screen current="/conseil" actor={actor} width="wide">
      <p>
        <a href="/conseil">Espace conseil</a>
      </p>
      <h1>{TITLE}</h1>
      <p>
        Recopiez les six scores d’un résultat du test, chacun de 0 à 40. Ils restent dans l’adresse de cette page et ne
        sont pas enregistrés : n’écrivez aucun nom.
      </p>
      <p>
        Si le résultat dit qu’aucune préférence nette ne ressort, ne cherchez pas ici : il est calculé avec toutes les
        réponses, et six nombres en disent moins que lui.
      </p>
      <ErrorSummary errors={POLES.flatMap((pole) => (errors[pole] ? [{ field: pole, message: errors[pole] }] : []))} />
      <ScoresForm typed={typed} errors={errors} />
      {reading.kind === 'plat' && <Flat spread={reading.spread} />}
      {reading.kind === 'scores' && <Professions actor={actor} scores={reading.scores} />}
    </Screen>
  );
}

function ScoresForm({ typed, errors }: { typed: ByPole<string | undefined>; errors: Partial<Record<Pole, string>> }) {
  return (
    <form method="get" action={PATH} noValidate>
      {POLES.map((pole) => (
        <TextField
          key={pole}
          name={pole}
          label={fr(`${pole} : ${POLE_TEXTS[pole].name}`)}
          required
          width="short"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          defaultValue={typed[pole]}
          error={errors[pole] && errors[pole]}
        />
      ))}
      <p className="actions">
        <Button>Chercher les professions</Button>
      </p>
    </form>
  );
}

/** No order where the test sees none: what to do instead. */
function Flat({ spread }: { spread: number }) {
  return (
    <Notice tone="attention" title="Ces six scores ne permettent pas de classement">
      <p>
        {spread === 0
          ? `Ils sont tous égaux : aucune profession n’est plus proche qu’une autre.`
          : `Du plus haut au plus bas, il y a ${frenchNumber(spread)} ${spread < 2 ? 'point' : 'points'} sur ${MAX_SCORE}. En dessous de ${frenchNumber(CLEAR_RANGE)} points, le hasard des réponses suffit à faire un tel écart (règle provisoire) : un classement serait dû au hasard.`}
      </p>
      <p>
        C’est fréquent et ce n’est pas un échec. Partez plutôt des activités que la personne a le plus aimées, ou de ce
        qu’elle fait volontiers, et proposez de refaire le test plus tard.
      </p>
    </Notice>
  );
}

async function Professions({ actor, scores }: { actor: Person; scores: SixValues }) {
  const [profiles, catalogue] = await Promise.all([listOnetProfiles(actor), catalogueByCode()]);
  const found = nearestProfiles(scores, profiles);
  const release = profiles[0]?.release;
  if (release === undefined || found.kind === 'plat') {
    return (
      <Notice tone="attention" title="La table O*NET est vide">
        <p>
          {'La personne qui s’occupe du serveur peut la remplir avec cette commande :'}{' '}
          <code>npm run import:onet -- Interests.txt</code>
        </p>
        <p>Au prochain démarrage de l’application, la table fournie avec elle est remise.</p>
      </Notice>
    );
  }
  return (
    <>
      {mayBeRandom(scores) && (
        <Notice tone="attention" title="Un écart qui peut encore venir du hasard">
          <p>
            Des réponses données sans lire peuvent faire un tel écart. Avant de vous servir de cette liste, vérifiez que
            le résultat de la personne montre une préférence nette.
          </p>
        </Notice>
      )}
      {!scores.some((score) => attracts(score, MAX_SCORE)) && (
        <Notice tone="attention" title={`Aucun pôle n’atteint ${MAX_SCORE / 2} points sur ${MAX_SCORE}`}>
          <p>
            Peu d’activités du test plaisent à cette personne. Les professions ci-dessous sont les moins éloignées de
            ses goûts : ne lui dites pas qu’elles l’attirent.
          </p>
        </Notice>
      )}
      <NearestTable found={found} catalogue={catalogue} release={release} />
    </>
  );
}

async function catalogueByCode(): Promise<Catalogue> {
  const pages = pagesIn((await getLibrary()).occupations);
  return Map.groupBy(pages, ({ onetSoc }) => onetSoc);
}
