import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bac-professionnel',
  kind: 'diplome',
  name: 'Baccalauréat professionnel',
  entry: 'à confirmer',
  series: [],
  summary: 'Un bac tourné vers un métier précis, passé pour la première fois au Congo en 2017, en menuiserie. Une spécialité automobile a été annoncée en 2026.',
  keywords: ['bac pro', 'bac professionnel', 'menuiserie', 'agencement', 'automobile'],
  sections: {
    presentation: `
      Le bac professionnel demande la même envie qu’un bon artisan : finir proprement un ouvrage. Il est jeune dans le pays. La première session a eu lieu en mai 2017, au lycée professionnel Alphonse-Kintombo de Mansimou, à Brazzaville, avec 28 candidats en menuiserie et agencement [1].

      La personne diplômée peut lire un dossier d’architecte, fabriquer en atelier, poser sur un chantier, et encadrer une petite équipe. Elle travaille le bois des portes et fenêtres comme l’aménagement d’une cuisine ou d’un magasin [1].

      En janvier 2026, le ministère a remis au CEFA automobile de Pointe-Noire le programme d’un bac professionnel de maintenance automobile [2]. Ce centre appartient à la chambre de commerce de la ville : la page [CEFA](/formations/cefa) le présente. La date de la première entrée est à lui demander.

      Nous ne connaissons pas la liste complète des spécialités ouvertes. La direction départementale de l’enseignement technique peut la donner.
    `,
    admission: `
      Le niveau d’entrée reste à confirmer auprès de chaque établissement : BEPC, BET ou CAP ? Tous les lycées ne le préparent pas. Votre première démarche est de savoir lequel, et à quelle distance.

      On pouvait aussi se présenter en candidat libre en 2017 : trois personnes l’ont fait [1]. Renseignez-vous si vous êtes en atelier depuis longtemps.
    `,
    apres: `
      Le but premier est de travailler. On peut être embauché comme ouvrier très qualifié ou chef d’équipe, ou [se mettre à son compte](/parcours/se-mettre-a-son-compte). L’accès à un BTS ou à une licence professionnelle reste à vérifier cas par cas : voyez [après un bac professionnel](/parcours/apres-un-bac-professionnel).
    `,
    verifier: `
      Regardez l’âge des machines et la réserve de bois ou de matériaux : sans matière, pas de pratique. Demandez où les élèves de l’an passé ont fait leur stage et ce qu’ils sont devenus. Pour une poursuite d’études, faites-vous confirmer par l’école d’accueil qu’elle prend ce bac ; un refus au dernier moment coûte une année.
    `,
  },
  occupations: [
    'menuisier', 'menuisier-aluminium', 'decorateur-d-evenements', 'electricien', 'frigoriste', 'mecanicien-automobile', 'conducteur-d-engins', 'soudeur',
    'macon', 'conducteur-engins-forestiers',
  ],
  sources: [
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le référentiel du baccalauréat professionnel en maintenance automobile', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601270163.html', publishedOn: '2026-01-27', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
