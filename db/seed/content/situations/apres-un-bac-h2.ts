import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-h2',
  title: 'Que faire après un bac H2 au Congo-Brazzaville ?',
  summary: 'Informatique des organisations : études qui citent la série H, licences et écoles à confirmer, premiers projets pour un bac H2.',
  keywords: ['bac H2', 'informatique de gestion', 'programmation', 'développeur', 'série H', 'données'],
  serie: 'H2',
  intro: `
    Le sigle H2 recouvre le « système d’information et de gestion des organisations » [1]. À l’origine, vers 2006, le projet parlait de programmation de gestion [2]. Vérifiez ce que votre classe a réellement étudié : les deux ne préparent pas au même premier emploi.

    En 2020, la relance de ces séries touchait Brazzaville, Pointe-Noire, Dolisie, Oyo et Owando [1]. La série est donc jeune dans plusieurs villes, et les employeurs la découvrent. H3 concernait alors les réseaux, H4 l’infographie et la maintenance, H5 la programmation [1] : si votre relevé porte l’un de ces numéros, cette page vous sert aussi.
  `,
  sections: [
    {
      heading: 'Poursuivre',
      text: `
        Une université publique a nommé les bacs H : celle de [Kintélé](/formations/universite-denis-sassou-nguesso), pour 2020 [3]. Ses [sciences appliquées](/formations/udsn-fsa) vont loin en mathématiques. Reprenez vos cours de seconde et de première tout l’été.

        Posez la même question à la [Faculté des sciences et techniques](/formations/umng-fst), dont la licence d’informatique intéresse beaucoup de monde. Écrivez aussi à l’[institut d’Oyo](/formations/institut-polytechnique-oyo) : avant son ouverture, une dépêche y annonçait les réseaux et les télécommunications [4].

        En octobre 2024, l’Algérie recevait des bacheliers techniques congolais en génie logiciel, retenus sur leurs résultats [5]. C’est le domaine le plus proche du vôtre.
      `,
    },
    {
      heading: 'Construire sa preuve',
      text: `
        Un recruteur regarde ce que vous avez fait. Trois petits projets terminés pèsent plus qu’une liste de langages :
        - la gestion de stock d’une boutique, utilisée pour de bon
        - un site de deux pages pour un artisan, léger, lisible sur téléphone
        - un fichier de notes pour une école, avec des moyennes justes

        Chacun se fait sur un ordinateur d’occasion, presque sans connexion.
      `,
    },
    {
      heading: 'Emplois d’entrée',
      text: `
        Support aux utilisateurs, saisie et contrôle de données, caisse informatisée, assistance d’un comptable, maintenance de parc. On y apprend comment les gens se trompent, ce qui fait ensuite les bons [développeurs](/metiers/developpeur-web).

        Une formation de trois mois vous promet un gros salaire ? Demandez son agrément et le nom d’une personne embauchée. Appelez cette personne avant de payer.
      `,
    },
  ],
  steps: [
    'Terminez un logiciel minuscule pour une vraie boutique et demandez une attestation signée.',
    'Écrivez à la scolarité de la FST et à Kintélé pour connaître la place du bac H2.',
    'Révisez chaque semaine un chapitre de mathématiques de seconde, puis de première.',
    'Rangez vos projets dans un dossier unique, avec une page d’explication pour chacun.',
  ],
  occupations: [
    'developpeur-web', 'technicien-informatique', 'administrateur-reseaux', 'webdesigner', 'comptable', 'magasinier',
    'statisticien',
  ],
  formations: [
    'universite-denis-sassou-nguesso', 'udsn-fsa', 'umng-fst', 'institut-polytechnique-oyo', 'cfi-ciras', 'bts',
    'est-cataractes',
  ],
  sources: [
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Article sur l’histoire de la filière H de l’enseignement technique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201808290366.html', publishedOn: '2018-08', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Ouverture prochaine de l’Institut professionnel et technologique d’Oyo', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-ouverture-prochaine-de-linstitut-professionnel-et-technologique-doyo/', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ en Algérie de bacheliers techniques boursiers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410070576.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
