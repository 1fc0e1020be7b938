import { SummaryList } from '#app/_ui/summary-list.tsx';
import { Table } from '#app/_ui/table.tsx';
import {
  CLEAR_PREFERENCE_P,
  INDICATION_P,
  decimal,
  frenchNumber,
  points,
  knowsIndication,
  type Analysis,
  type QualityFlagKind,
} from '#lib/assessments/core/index.ts';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { RouteMatches } from '#lib/guidance/core/matching.ts';
import { recommendedIn, splitRoute } from '#lib/guidance/core/recommendation.ts';
import { DRAWS } from '#lib/guidance/core/stability.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';

const FLAGS: Readonly<Record<QualityFlagKind, (value: number) => string>> = {
  vite: (value) => `page remplie en ${frenchNumber(value)} s par question`,
  'tres-vite': (value) =>
    `la plupart des pages sous une seconde par question (la plus rapide : ${frenchNumber(value)} s)`,
  motif: (value) => `suite de réponses répétée sur ${value} questions`,
  repetition: (value) => `même réponse ${value} fois de suite`,
  'peu-de-variation': (value) => `variance des réponses ${decimal(value)}`,
  'un-seul-cote': (value) => `${Math.round(value * 100)} % des réponses du même côté`,
  inconnues: (value) => `${Math.round(value * 100)} % d’activités inconnues`,
};

const orNone = (value: number | null): string => (value === null ? '–' : decimal(value));

/** The figures behind the words, for somebody trained to read them. */
export function Counsellor({
  analysis,
  routes,
  recommended,
  instrumentHash,
  open,
}: {
  analysis: Analysis;
  routes: readonly RouteMatches<CareerProfile>[];
  /** Slugs stored with the result. */
  recommended: readonly string[];
  instrumentHash: string;
  open: boolean;
}) {
  const { codes, groups, indices, fTest, quality } = analysis;
  const limits = `nette jusqu’à ${decimal(CLEAR_PREFERENCE_P)}${knowsIndication(analysis) ? `, indication jusqu’à ${decimal(INDICATION_P)}` : ''}`;
  const rows = [
    {
      term: 'Groupes de pôles à égalité, du plus aimé au moins aimé',
      value: groups.length === 0 ? 'aucun' : groups.map((group) => group.join(' ')).join(', puis '),
    },
    {
      term: 'Codes possibles',
      value: codes.length === 0 ? 'aucun' : codes.length > 12 ? `${codes.length} codes (égalités)` : codes.join(', '),
    },
    { term: 'Cohérence des deux premières lettres (1 à 3)', value: orNone(indices?.consistency ?? null) },
    {
      term: 'Différenciation (le plus haut moins le plus bas)',
      value: indices ? frenchNumber(indices.differentiation) : '–',
    },
    {
      term: 'Différenciation d’Iachan, L1 et L2',
      value: indices ? `${decimal(indices.iachanL1)} et ${decimal(indices.iachanL2)}` : '–',
    },
    { term: 'Élévation (moyenne des six)', value: indices ? frenchNumber(indices.elevation) : '–' },
    { term: 'Choses (+) ou personnes (−)', value: orNone(indices?.thingsPeople ?? null) },
    { term: 'Données (+) ou idées (−)', value: orNone(indices?.dataIdeas ?? null) },
    { term: 'Ajustement au cercle (R²)', value: orNone(indices?.circumplex.rSquared ?? null) },
    {
      term: 'Analyse de variance',
      value: fTest
        ? `F(${fTest.df1} ; ${fTest.df2}) = ${orNone(fTest.f)}, p ${fTest.p < 0.001 ? '< 0,001' : `= ${decimal(fTest.p, 3)}`} (${limits})`
        : '–',
    },
    {
      term: 'Écart sous lequel deux pôles sont à égalité',
      value: analysis.standardErrorOfDifference === null ? '–' : points(analysis.standardErrorOfDifference),
    },
    { term: 'Réponses, et activités inconnues', value: `${analysis.answeredCount} et ${analysis.unknownCount}` },
    {
      term: 'Signes à vérifier',
      value:
        quality.flags.length === 0 ? 'aucun' : quality.flags.map(({ kind, value }) => FLAGS[kind](value)).join(' ; '),
    },
    {
      term: 'Version',
      value: `${analysis.instrumentId} ${analysis.instrumentVersion}, calcul ${analysis.algorithmVersion}, empreinte ${instrumentHash.slice(0, 16)}`,
    },
  ];
  const nearest = routes.flatMap((route) =>
    splitRoute(route.groups, recommendedIn(route, recommended)).first.flatMap(({ members }) => members),
  );
  // Older results hold no counts to draw from.
  const drawn = nearest.some(({ frequency }) => frequency !== null);
  return (
    <details open={open}>
      <summary>Pour la conseillère ou le conseiller</summary>
      <p>
        Valeurs provisoires : l’instrument est en cours de validation et n’a pas de normes pour le Congo. Un signe à
        vérifier n’accuse personne : il se discute avec la personne.
      </p>
      <SummaryList rows={rows} />
      {nearest.length > 0 && (
        <Table
          caption="Métiers les plus proches"
          head={['Métier', 'r de Pearson', 'Indice C (0 à 18)', ...(drawn ? [`Revient (sur ${DRAWS})`] : [])]}
          rows={nearest.map(({ occupation, r, cIndex, frequency }) => [
            occupationTitle(occupation),
            decimal(r),
            orNone(cIndex),
            ...(drawn ? [frequency === null ? '–' : String(Math.round(frequency * DRAWS))] : []),
          ])}
        />
      )}
    </details>
  );
}
