import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2423',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'mène vers la psychologie ou les lettres à l’université' },
    { serie: 'D', state: 'à confirmer', note: 'un bon mélange de sciences et de rédaction' },
    { serie: 'C', state: 'à confirmer', note: 'aide à lire des résultats de tests et des statistiques' },
    { serie: 'pedagogique', state: 'à confirmer', note: 'proche du monde de l’école' },
  ],
  questions: [
    'De quel ministère ou de quelle école dépend votre poste ?',
    'Quel diplôme aviez-vous avant de devenir conseillère ou conseiller ?',
    'Comment restez-vous neutre quand un parent a déjà choisi ?',
    'Où vérifiez-vous qu’une école privée est agréée ?',
  ],
  sources: [
    { title: 'Article sur les réformes envisagées de l’orientation scolaire et universitaire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809120673.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'Bacheliers en quête : le grand marché des cursus', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/08/04/bacheliers-en-quete-le-grand-marche-des-cursus', publishedOn: '2025-08-04', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Une lycéenne entre avec sa mère. La mère dit « médecine ». La fille regarde ses chaussures. Le travail commence là : faire parler l’une, rassurer l’autre, sortir les bulletins, poser les métiers sur la table. On utilise des questionnaires d’intérêts, des listes de filières, des adresses. On vérifie un agrément, un délai de concours, un prix. À la fin, la décision appartient à l’élève.

    Il y a aussi les séances en classe, les forums, les adultes qui changent de voie. En août 2025, le salon des bacheliers de Brazzaville a duré cinq jours. Une inquiétude y revenait : plus d’un tiers des étudiants changent de filière ou abandonnent avant la fin de la première année [2].`,
    acces: `Il faut des études longues, en psychologie, en sciences de l’éducation ou dans l’enseignement. Elles se font par exemple à la [faculté des lettres et sciences humaines](/formations/umng-flash) ou à l’[ENS](/formations/umng-ens). Une filière portant exactement ce titre est à confirmer auprès d’elles.

    En 2018, le ministère de l’Enseignement supérieur parlait de restaurer la fonction de conseiller et de former ces personnes à l’Université Marien-Ngouabi [1]. Demandez ce qui a suivi. Beaucoup arrivent par un premier métier, [professeure ou professeur](/metiers/professeur) ou [assistante sociale](/metiers/assistant-social), puis se spécialisent. L’[ACPE](/formations/acpe), des ONG et des écoles privées emploient des profils voisins.`,
    difficile: `Les postes sont peu nombreux et mal connus. L’information change sans prévenir : une école perd son agrément, un concours saute. On voit des jeunes doués freinés par l’argent, la distance ou un oncle qui décide. Il faut supporter de ne pas savoir, et le dire. Si une école propose de vous payer chaque élève envoyé, il faut refuser : accepter, c’est trahir.`,
    argent: `Dans le public, la rémunération dépend du corps d’origine, souvent celui des enseignants. Dans une école privée, on est payé au mois, parfois seulement à la période des inscriptions. À son compte, on facture une séance ou un atelier à un lycée, et les clients restent rares. Les montants nous manquent. Demandez à une personne en poste la part réelle de l’orientation dans sa semaine, qui signe son contrat et ce qu’elle fait hors saison.`,
  },
};
