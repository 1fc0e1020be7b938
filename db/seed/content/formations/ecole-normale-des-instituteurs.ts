import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ecole-normale-des-instituteurs',
  kind: 'ecole-publique',
  name: 'École normale des instituteurs',
  acronym: 'ENI',
  town: 'Brazzaville, Dolisie, Owando',
  entry: 'concours',
  entrySource: 4,
  series: [
    { serie: 'pedagogique', state: 'ouvert', source: 5, note: 'bac pédagogique' },
  ],
  summary: 'Les écoles publiques qui forment les institutrices et les instituteurs du préscolaire et du primaire, en deux ans après un concours.',
  keywords: ['instituteur', 'institutrice', 'maîtresse', 'primaire', 'préscolaire', 'CFEEN'],
  sections: {
    presentation: `
      Faire lire toute une classe d’enfants, cela s’apprend. Les ENI préparent au préscolaire et au primaire. Un travail de 2011 en cite trois, à Brazzaville, Dolisie et Owando [1].

      Celle de Dolisie existe depuis plus de quarante ans. La formation y dure deux ans et mène au certificat de fin d’études des écoles normales, le CFEEN. En 2022, tous ses candidats l’ont obtenu. La presse décrivait aussi des conditions de vie pénibles pour les internes et un manque de professeurs dans plusieurs matières [2].

      Avant le diplôme, on passe une épreuve de pratique de la classe [3].
    `,
    admission: `
      On y entre par concours direct [4]. En août 2023, les épreuves étaient le français, les mathématiques et l’histoire-géographie [6]. En 2024, un responsable des examens a précisé que les titulaires du bac pédagogique peuvent se présenter au concours de l’ENI [5]. Le BEPC suffit-il cette année, et pour quel niveau ? Cela reste à confirmer : l’avis officiel du concours le dit.

      Une écriture lisible au tableau et une orthographe sûre se travaillent dès le collège.
    `,
    apres: `
      Le diplôme ne donne pas aussitôt un poste. Le nombre de recrutements de l’État change selon les années. En attendant, on peut enseigner dans le privé ou comme bénévole. La page [instituteur](/metiers/instituteur) explique le quotidien de ce travail.
    `,
    verifier: `
      Demandez dans laquelle des écoles vous seriez affecté et si vous pouvez choisir la plus proche de votre famille. Voyez le dortoir avant d’accepter l’internat. Informez-vous aussi sur le nombre de postes ouverts ces trois dernières années et sur la durée d’attente des anciens de votre ville.
    `,
  },
  occupations: [
    'instituteur', 'educateur-prescolaire', 'repetiteur', 'garde-d-enfants',
  ],
  sources: [
    { title: 'Intégration des technologies de l’information et de la communication dans le système éducatif congolais', publisher: 'Mémoire Online', url: 'http://memoireonline.com/08/11/4731/m_Integration-des-technologies-de-linformation-et-de-la-communication-dans-le-systeme-educatif-con4.html', publishedOn: '2011-08', consultedOn: '2026-11-23' },
    { title: 'ENI de Dolisie : un prix d’excellence pour le travail abattu cette année', publisher: 'Les Échos du Congo-Brazzaville', url: 'http://lesechos-congobrazza.com/societe/8879-eni-de-dolisie-un-prix-d-excellence-pour-le-travail-abattu-cette-annee', publishedOn: '2022-10', consultedOn: '2026-11-23' },
    { title: 'Les épreuves pratiques des brevets techniques et professionnels, session juin 2025, débutent', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/13/les-epreuves-pratiques-des-brevets-techniques-et-professionnels-session-juin-2025-debutent/', publishedOn: '2025-05-13', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée de 2017 dans les écoles professionnelles', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Bac technique : plus de 16 000 candidats passent les épreuves d’EPS', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202405080123.html', publishedOn: '2024-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée de 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
