import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-enam',
  kind: 'faculte',
  name: 'École nationale d’administration et de magistrature',
  acronym: 'ENAM',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 1,
  series: [
    { serie: 'A', state: 'à confirmer', note: 'rédaction et culture générale' },
    { serie: 'BG', state: 'à confirmer', note: 'droit et économie' },
    { serie: 'C', state: 'à confirmer', note: 'logique' },
    { serie: 'D', state: 'à confirmer', note: 'logique' },
    { serie: 'G1', state: 'à confirmer', note: 'notions de droit' },
  ],
  summary: 'L’école des cadres de l’État et de la justice : magistrats, greffiers en chef, impôts, administration. Entrée par concours.',
  keywords: ['administration', 'magistrature', 'fonction publique', 'greffier', 'impôts', 'concours'],
  sections: {
    presentation: `
      Créée en 1982, l’ENAM fait partie de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi). Elle forme des jeunes et perfectionne des agents déjà en poste, sur trois cycles. En 2016, elle comptait 739 étudiants [1].

      La justice y tient une grande place : en février 2025, 271 auditeurs de justice, c’est-à-dire de futurs magistrats, ont terminé leur formation de deux ans [2]. L’école prépare aussi au métier de greffier en chef [3] et à l’administration des prisons [4].

      En mai 2025, une dépêche y citait d’autres filières : hôtellerie, tourisme, gestion des collectivités locales, partenariat entre public et privé [5].
    `,
    admission: `
      On entre sur concours [1]. Le niveau demandé et les séries dépendent du cycle : ils sont à confirmer auprès de l’école, concours par concours.

      Pour la filière de greffier en chef, la presse indique que des bacheliers sans expérience peuvent désormais se présenter et que la formation dure trois ans [6]. La règle peut changer : l’avis officiel du concours fait foi.
    `,
    apres: `
      Un diplôme de l’ENAM prépare à servir l’État, mais la nomination dépend des postes ouverts. Un exemple : en février 2024, des étudiants en administration pénitentiaire attendaient depuis deux ans la partie militaire de leur formation [4]. Mieux vaut le savoir et garder une activité pendant l’attente.
    `,
    verifier: `
      Procurez-vous l’arrêté ou l’avis qui ouvre le concours : il donne l’âge, le diplôme, les épreuves, les places. Refusez tout intermédiaire qui promet une admission. Assurez-vous aussi que la filière choisie débouche sur un corps de l’État qui existe et qui recrute ; un agent du ministère concerné peut vous répondre.
    `,
  },
  occupations: [
    'magistrat', 'greffier', 'inspecteur-des-impots', 'douanier', 'responsable-ressources-humaines', 'economiste', 'guide-touristique', 'receptionniste-d-hotel',
    'secretaire',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi : arrimer l’École nationale d’administration et de magistrature à la modernité', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/52316', publishedOn: '2016-06-07', consultedOn: '2026-11-23' },
    { title: '271 auditeurs de justice prennent le départ pour un long voyage au service de la justice au Congo', publisher: 'Géo Afrique Médias', url: 'https://geoafriquemedias.over-blog.com/2025/02/les-271-auditeurs-de-justice-ont-le-vendredi-7-fevrier-2025-dans-la-grande-salle-des-conferences-du-palais-des-congres-de-brazzaville-leurs-diplomes-de-formation-a-l-ecole-nationale-d-administration-et-de-la-magistrature-enam-la-ceremonie-offici.h', publishedOn: '2025-02-09', consultedOn: '2026-11-23' },
    { title: 'Formation : il faut rétablir la réputation de l’ENMA', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-il-faut-retablir-la-reputation-de-lenma/', consultedOn: '2026-11-23' },
    { title: 'Administration pénitentiaire : des étudiants de l’Enam revendiquent un stage paramilitaire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202402010402.html', publishedOn: '2024-02', consultedOn: '2026-11-23' },
    { title: 'Plus de 400 candidats affrontent les épreuves écrites des concours professionnels', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-400-candidats-affrontent-les-epreuves-ecrites-des-concours-professionnels/', publishedOn: '2025-05-10', consultedOn: '2026-11-23' },
    { title: 'ENMA en péril : coulisses d’une réforme contestée', publisher: 'Congo-B', url: 'https://congo-b.com/enma-en-peril-coulisses-dune-reforme-contestee', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
