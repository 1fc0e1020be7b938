import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'acpe',
  kind: 'appui',
  name: 'Agence congolaise pour l’emploi',
  acronym: 'ACPE',
  town: 'Brazzaville, Pointe-Noire et autres villes',
  entry: 'inscription',
  entrySource: 2,
  series: [],
  summary: 'Le service public de l’emploi : on s’y inscrit comme demandeur, on y est conseillé et mis en contact avec des entreprises.',
  keywords: ['emploi', 'chômage', 'demandeur d’emploi', 'CV', 'orientation', 'ex-ONEMO'],
  sections: {
    presentation: `
      L’ACPE a été créée par une loi du 9 avril 2019. Elle remplace, avec le [FONEA](/formations/fonea), l’ancien Office national de l’emploi et de la main-d’œuvre [1].

      Ses missions : accueillir, informer et enregistrer les personnes qui cherchent du travail, les orienter, trouver des postes dans les entreprises. Elle contrôle aussi les contrats et les sociétés de placement [2].

      Elle s’est rapprochée des quartiers. En août 2022, le ministre visitait les agences de Bacongo et de Djiri, et un point d’information à l’Université Marien-Ngouabi [3]. En septembre 2024, l’agence a présenté une plateforme numérique du marché de l’emploi [4].
    `,
    admission: `
      On s’enregistre comme demandeur d’emploi [2]. Apportez une pièce d’identité, vos diplômes, vos attestations de stage et un CV sur papier. Sans diplôme, venez quand même : dites ce que vous savez faire, depuis quand et chez qui.

      Les pièces exactes et les horaires ne sont pas confirmés ici : demandez-les à l’agence la plus proche. Avant 18 ans, allez-y avec un parent, et demandez d’abord si un conseiller reçoit les élèves.
    `,
    apres: `
      Après l’inscription, on peut vous orienter ou vous mettre en contact avec une entreprise. L’agence ne crée pas les emplois : retournez-y régulièrement, mettez vos informations à jour, et continuez de chercher de votre côté. La page [sans diplôme](/parcours/sans-diplome) propose d’autres pistes.
    `,
    verifier: `
      Avant de donner de l’argent pour un emploi, arrêtez-vous : un vrai recruteur ne vend pas un poste. Notez le nom de l’agent et de l’agence, et gardez votre numéro d’inscription. Pour une société privée de placement, demandez à l’ACPE si elle la connaît ; l’agence a justement le rôle de les contrôler.
    `,
  },
  occupations: [
    'agent-de-securite', 'magasinier', 'docker', 'secretaire', 'commercial', 'receptionniste-d-hotel',
  ],
  sources: [
    { title: 'Article sur la création de l’ACPE et de son bureau de Paris', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202403270158.html', publishedOn: '2024-03', consultedOn: '2026-11-23' },
    { title: 'Article sur les missions de l’ACPE', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202501140114.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Congo : l’Agence congolaise pour l’emploi se rapproche des jeunes', publisher: 'Bénin Regard', url: 'https://beninregard.com/2022/08/congo-lagence-congolaise-pour-lemploi-se-rapproche-des-jeunes/', publishedOn: '2022-08', consultedOn: '2026-11-23' },
    { title: 'Article sur la plateforme numérique de l’ACPE', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202409130290.html', publishedOn: '2024-09', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
