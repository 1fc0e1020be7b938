import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2631',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques, qui deviennent décisives en master' },
    { serie: 'D', state: 'à confirmer', note: 'calcul et méthode scientifique' },
    { serie: 'A', state: 'à confirmer', note: 'analyse et rédaction ; les mathématiques seront à reprendre' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion, avec une part de droit' },
    { serie: 'G2', state: 'à confirmer', note: 'gestion et comptes' },
  ],
  questions: [
    'Sur quelle question travaillez-vous en ce moment, dite en une phrase ?',
    'Une de vos études a-t-elle changé une décision ?',
    'À quel moment les mathématiques vous ont-elles manqué ?',
    'Qu’ont fait vos camarades de promotion qui n’ont pas trouvé de poste d’économiste ?',
  ],
  sources: [
    { title: 'Congo : université et émergence, un défi à relever (tribune libre)', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/node/1252', publishedOn: '2013-07-26', consultedOn: '2026-11-23' },
    { title: 'Première en Afrique centrale : l’organisation du campus commun des cours à options à Brazzaville', publisher: 'Programme de troisième cycle interuniversitaire en économie', url: 'http://ptci-edu.com/premiere-afrique-centrale-lorganisation-campus-communs-cours-a-options-a-brazzaville-kintele-2017/', publishedOn: '2017', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours de recrutement de 45 agents d’encadrement supérieur de la banque centrale (BEAC)', publisher: 'Business & Finance International', url: 'https://businessfinanceint.com/?p=17206', publishedOn: '2022', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Le manioc a augmenté sur les marchés. Est-ce la route coupée, la saison, le carburant, la demande ? Une économiste relève les prix, les compare à ceux de l’an dernier, sépare les causes, et propose : réparer tel pont ferait baisser le sac de tant. Puis elle rédige cinq pages que quelqu’un de pressé pourra lire.

      Ce travail se fait au ministère du Plan ou des Finances, dans une banque, à la banque centrale, dans une organisation internationale, un bureau d’études, une grande entreprise, une université. On passe ses journées avec des tableaux, des rapports, des réunions, parfois une enquête de terrain. Deviner l’avenir ? Non : dire ce qui arriverait si l’on choisissait ceci plutôt que cela.`,
    acces: `
      La voie publique est la [Faculté des sciences économiques](/formations/umng-fse) de l’Université Marien Ngouabi, puis un master. Avec la seule licence, on devient plutôt agent de banque, chargé d’études débutant ou professeur vacataire, c’est-à-dire payé à l’heure de cours. Pour un poste d’économiste, bac plus cinq est la règle courante, et un doctorat pour la recherche.

      Des parcours africains communs existent ; en 2017, l’un d’eux a réuni à Kintélé 151 étudiants de quatorze pays autour d’un master d’économie appliquée [2]. Interrogez la faculté sur ce qui se poursuit.

      Au lycée, suivez pendant un trimestre le prix de dix produits dans deux marchés, et cherchez pourquoi ils diffèrent. Vous saurez si la question vous tient.`,
    difficile: `
      La foule, d’abord. Une tribune de 2013 parlait d’environ dix mille inscrits dans cette faculté pour 2012-2013, sur un site partagé [1]. Il faut apprendre seul, trouver les livres, se grouper. Les calculs surprennent ceux qui venaient pour débattre. Plus tard, les données manquent, et le commanditaire aimerait parfois une autre conclusion. Beaucoup de diplômés font carrière dans un métier qui ne porte pas ce nom.`,
    argent: `
      Tout se joue sur l’employeur. Une administration applique sa grille ; une institution internationale recrute peu, sur concours ouvert à plusieurs pays ; un consultant facture des jours, avec des mois sans commande. En 2022, la banque centrale commune à six États offrait 45 postes de cadres ; 4 149 personnes s’y présentaient, dont 346 du Congo [3]. Demandez aux anciens de la faculté, par promotion, ce qu’ils font trois ans après. Cette petite enquête vaut mieux qu’un chiffre moyen, et c’est déjà un exercice d’économie.`,
  },
};
