import type { FormationSeed } from '#lib/careers/core/formation.ts';

export const formation: FormationSeed = {
  slug: 'bac-professionnel',
  kind: 'diplome',
  name: 'Baccalauréat professionnel',
  entry: 'à confirmer',
  series: [],
  summary: 'Un bac tourné vers un métier précis, passé pour la première fois au Congo en 2017, en menuiserie.',
  keywords: ['bac pro', 'bac professionnel', 'menuiserie', 'agencement', 'métier'],
  sections: {
    presentation: `
      Le bac professionnel demande la même envie qu’un bon artisan : finir proprement un ouvrage. Il est jeune dans le pays. La première session a eu lieu en mai 2017, au lycée professionnel Alphonse-Kintombo de Mansimou, à Brazzaville, avec 28 candidats en menuiserie et agencement [1].

      La personne diplômée peut lire un dossier d’architecte, fabriquer en atelier, poser sur un chantier, et encadrer une petite équipe. Elle travaille le bois des portes et fenêtres comme l’aménagement d’une cuisine ou d’un magasin [1].

      Les résultats sont publiés avec ceux du bac technique. Les autres spécialités ouvertes aujourd’hui se demandent au ministère.
    `,
    admission: `
      Il s’adresse surtout à des élèves venus d’un brevet ou d’un CAP, ou qui sortent de troisième. Peu d’établissements le préparent : votre première démarche est de savoir lequel, et à quelle distance.

      Un candidat libre pouvait aussi se présenter en 2017 : ils étaient trois. Renseignez-vous si vous êtes déjà en atelier depuis longtemps.
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
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
