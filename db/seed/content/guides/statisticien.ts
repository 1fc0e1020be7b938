import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2120',
  series: [
    { serie: 'C', state: 'ouvert', source: 1, note: 'citée au concours 2025 du centre national de formation' },
    { serie: 'D', state: 'ouvert', source: 1, note: 'citée au concours 2025 du centre national de formation' },
    { serie: 'E', state: 'ouvert', source: 1, note: 'citée au concours 2025 du centre national de formation' },
    { serie: 'F1', state: 'ouvert', source: 1, note: 'l’annonce de 2025 dit « F », sans numéro : à vérifier' },
    { serie: 'F2', state: 'ouvert', source: 1, note: 'l’annonce de 2025 dit « F », sans numéro : à vérifier' },
    { serie: 'F3', state: 'ouvert', source: 1, note: 'l’annonce de 2025 dit « F », sans numéro : à vérifier' },
    { serie: 'F4', state: 'ouvert', source: 1, note: 'l’annonce de 2025 dit « F », sans numéro : à vérifier' },
  ],
  questions: [
    'Quel chiffre du pays vous paraît le moins sûr, et pourquoi ?',
    'Combien de temps passez-vous à nettoyer les données avant de calculer ?',
    'Votre concours se préparait comment, et avec quels livres ?',
    'Avez-vous commencé comme enquêteur ?',
  ],
  sources: [
    { title: 'Lancement de la campagne de sensibilisation au concours du Centre national de formation en statistique, démographie et planification', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Rentrée académique au centre de formation en statistique : 70 candidats déclarés admis sont en formation', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/rentree-academique-au-centre-de-formation-en-statistique-70-candidats-declares-admis-sont-en-formation/', publishedOn: '2024-11', consultedOn: '2026-11-23' },
    { title: 'Concours d’entrée dans les écoles africaines de la statistique : 241 Congolais candidats', publisher: 'Les Dépêches de Brazzaville', url: 'http://www.adiac-congo.com/content/concours-dentree-dans-les-ecoles-africaines-de-la-statistique-241-congolais-candidats-81622', publishedOn: '2018-04-05', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Combien d’enfants ne vont pas à l’école à Impfondo ? Pour répondre sans interroger tout le monde, on tire des maisons au hasard, on écrit des questions que chacun comprend de la même façon, on forme des enquêteurs, on part. Puis arrivent les réponses, avec leurs trous et leurs absurdités : un grand-père de neuf ans, un ménage de zéro personne.

      Nettoyer prend plus de temps que calculer. Ensuite viennent les tableaux, un graphique honnête et une phrase prudente : voici ce que l’on peut dire, voici ce que l’on ignore.

      L’Institut national de la statistique, les ministères, les banques, les opérateurs de téléphone et les organisations internationales ont besoin de ce travail.`,
    acces: `
      Brazzaville a son école : le Centre national de formation en statistique, démographie et planification, ancien CASP. En 2025, son concours visait des candidats de vingt-deux ans au plus, avec un bac C, D, E ou F ; deux ans pour devenir technicien supérieur, trois pour la licence professionnelle. Le dépôt des dossiers courait du 17 août au 18 septembre [1]. L’année d’avant, 566 personnes s’étaient présentées pour 70 admis [2].

      Plus haut, les écoles d’Abidjan et de Yaoundé recrutent des ingénieurs par un concours commun à plusieurs pays. En 2018, l’institut national l’organisait à Brazzaville et la moyenne d’admission était de douze [3]. Des mathématiques travaillées chaque semaine, dès la seconde, font la différence.

      Pour goûter : interrogez cinquante élèves sur leur temps de trajet, puis affichez en classe le résultat, sans aucun nom.`,
    difficile: `
      Le bureau est calme, le terrain l’est moins : pistes, refus, méfiance des familles. Un chiffre déplaît souvent à quelqu’un ; il faut le défendre ou avouer l’erreur. L’ordinateur rame, le courant coupe, la base disparaît si l’on n’a qu’une copie. Enfin, les concours éliminent la grande majorité des inscrits : préparez une deuxième route, par exemple les mathématiques ou l’[économie](/metiers/economiste).`,
    argent: `
      Les enquêtes paient à la mission ou au questionnaire rempli, ce qui permet aux élèves du supérieur de débuter, avec des semaines vides ensuite. Les postes permanents suivent la grille de l’État ou celle d’une entreprise. Vérifiez dans tout contrat d’enquête qui avance le transport et quand tombe le solde : après la saisie, ou après la validation, parfois des mois plus tard.`,
  },
};
