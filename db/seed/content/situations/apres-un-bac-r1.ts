import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-r1',
  title: 'Que faire après un bac R1 au Congo-Brazzaville ?',
  summary: 'Production végétale : Kintélé, agronomie à confirmer, ferme et maraîchage, conseil agricole et transformation pour un bac R1.',
  keywords: ['bac R1', 'production végétale', 'agriculture', 'maraîchage', 'lycée agricole', 'agronomie'],
  serie: 'R1',
  intro: `
    R1, c’est la production végétale [1]. En juin 2025, ses candidats étaient notés sur des gestes de terrain, au lycée agricole Amilcar-Cabral : greffer, pailler, travailler un sol [2]. On jugeait la façon de faire autant que le résultat.

    Vous savez donc produire, et devant témoin. Gardez vos carnets de parcelle : ils montrent ce qu’un relevé de notes ne dit pas.
  `,
  sections: [
    {
      heading: 'Étudier encore',
      text: `
        La série R1 est sur la liste de l’entrée 2020 de l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) [3]. L’[institut de géographie, d’environnement et d’aménagement](/formations/udsn-issgea) traite des terres et de leur usage ; la [faculté des sciences appliquées](/formations/udsn-fsa), de biologie et de chimie. Faites confirmer pour cette année.

        L’école la plus proche de votre métier est l’[ENSAF](/formations/umng-ensaf), à Marien Ngouabi. En 2020, ces écoles recrutaient sur concours [4]. Révisez la biologie, la chimie et surtout le calcul, souvent trop léger dans les séries agricoles.

        De futurs techniciens agricoles figuraient parmi les vingt-sept boursiers choisis pour l’Algérie en 2025 [5].
      `,
    },
    {
      heading: 'Produire',
      text: `
        Une planche de gombo près d’un point d’eau apprend plus qu’un long exposé. Semez peu, notez tout : semence, eau, pertes, prix de vente. Choisissez ce que le marché achète en saison chère, pas ce que tout le monde récolte au même moment.

        La terre est la vraie question. Écrivez l’accord avec le propriétaire ou le chef de village avant de planter un arbre, car un arbre dure plus qu’une parole.
      `,
    },
    {
      heading: 'Conseiller, transformer, vendre des intrants',
      text: `
        Des projets et des associations cherchent des [conseillères et des conseillers agricoles](/metiers/conseiller-agricole) qui acceptent la moto et les villages. Une boutique d’outils et de semences a besoin de quelqu’un qui sait doser. Le [manioc](/metiers/transformateur-de-manioc), la tomate et les fruits se transforment, avec de l’eau propre et de l’hygiène. En mars 2017, un laboratoire de contrôle des aliments a été inauguré au lycée Amilcar-Cabral [7] : demandez s’il fonctionne et s’il analyse les produits d’un petit atelier.

        Prudence avec les pesticides : masque, gants, dose écrite, délai avant récolte respecté. Jamais de mineur au pulvérisateur.
      `,
    },
  ],
  steps: [
    'Cultivez une parcelle d’essai et tenez son cahier du semis à la vente.',
    'Demandez à l’ENSAF les bacs agricoles admis et les sujets des années passées.',
    'Rencontrez le service agricole de votre département : projets en cours, semences, conseils.',
    'Retrouvez votre attestation de stage : pour le bac technique 2026, elle était annoncée comme obligatoire [6], et un employeur la lira aussi.',
  ],
  occupations: [
    'maraicher', 'exploitant-agricole', 'conseiller-agricole', 'ingenieur-agronome', 'technicien-agroalimentaire', 'transformateur-de-manioc',
    'ingenieur-environnement', 'gerant-de-boutique',
  ],
  formations: [
    'umng-ensaf', 'universite-denis-sassou-nguesso', 'udsn-issgea', 'udsn-fsa', 'cefa', 'figa',
  ],
  sources: [
    { title: 'Enseignement technique : le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Épreuves pratiques innovantes pour les candidats au baccalauréat technique et professionnel à Brazzaville', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/06/03/epreuves-pratiques-innovantes-pour-les-candidats-au-baccalaureat-technique-et-professionnel-a-brazzaville/', publishedOn: '2025-06-03', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: '27 boursiers congolais prêts pour les campus algériens', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/09/27-boursiers-congolais-prets-pour-les-campus-algeriens', publishedOn: '2025-12-09', consultedOn: '2026-11-23' },
    { title: 'Bac technique 2026 : Sibiti forge les talents', publisher: 'Brazza24', url: 'https://brazza24.com/bac-technique-2026-sibiti-forge-les-talents', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Faire du lycée technique agricole Amilcar Cabral un institut d’excellence', publisher: 'La Semaine Africaine', url: 'http://lasemaineafricaine.net/index.php/societe/14572-ministere-de-l-enseignement-technique-et-profesionnel-de-la-formation-qualifiante-et-de-l-emploi-faire-du-l-t-a-a-c-un-institut-d-excellence', publishedOn: '2017', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
