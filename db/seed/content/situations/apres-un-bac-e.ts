import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-e',
  title: 'Que faire après un bac E au Congo-Brazzaville ?',
  summary: 'Mathématiques et technique réunies : les écoles qui citent la série E, les instituts à interroger et les métiers où ce double savoir compte.',
  keywords: ['bac E', 'série E', 'technique', 'ingénieur', 'polytechnique', 'bureau de méthodes'],
  serie: 'E',
  intro: `
    La série E tient un pied dans les mathématiques et l’autre dans l’atelier. En 2019, ses candidats passaient une épreuve de construction mécanique et une de bureau de méthodes [1] : prévoir comment fabriquer une pièce, dans quel ordre, avec quelle machine.

    Vous êtes donc à l’aise là où un autre doit choisir entre penser et faire. Peu de classes offrent cela. En 2017, le centre du lycée industriel du 1er mai, à Brazzaville, recevait 106 candidats en E, contre 583 en F4 [2].
  `,
  sections: [
    {
      heading: 'Trois annonces qui nomment la série E',
      text: `
        L’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) l’avait inscrite à son entrée de 2020 [3]. Sa [faculté des sciences appliquées](/formations/udsn-fsa) et son [institut du bâtiment et de l’architecture](/formations/udsn-isaubtp) correspondent à votre profil. En juillet 2024, la première présentait 125 personnes à la licence, le second 171 [10]. Ces promotions restent petites.

        Le centre national de formation en [statistique](/metiers/statisticien), à Brazzaville, demandait en 2025 un bac C, D, E ou F et 22 ans au plus [4]. Les épreuves : deux compositions de mathématiques, une dissertation, une contraction de texte [5]. Deux copies sur quatre se rédigent donc en bon français.

        Une annonce ancienne ne vaut pas inscription. Téléphonez ou passez au secrétariat.
      `,
    },
    {
      heading: 'Les écoles techniques à interroger',
      text: `
        L’[École nationale supérieure polytechnique](/formations/umng-ensp) recrute par concours, comme les autres écoles de Marien Ngouabi en 2020 [6]. Des ingénieurs en génie civil, en maintenance et en électrotechnique en sont sortis en 2022 [7]. Autour de vous, chacun aura son avis sur l’admission des bacs E ; seul son service de scolarité la connaît.

        À [Kintélé](/formations/institut-polytechnique-kintele) et à [Oyo](/formations/institut-polytechnique-oyo), les deux instituts comptaient cinquante places chacun lors du concours de décembre 2024 [8]. Le premier examen du BTS national y a suivi en février 2026, côté Kintélé [9].

        La [Faculté des sciences et techniques](/formations/umng-fst) reste ouverte à la discussion, surtout pour l’informatique et la physique.
      `,
    },
    {
      heading: 'Entrer vite dans un atelier',
      text: `
        Entreprises de maintenance, services pétroliers, usines d’eau, garages d’engins : avec un bac E, on peut y demander une place d’aide. Faites écrire le stage, avec vos tâches. Proposez de dessiner les plans et de rédiger les notices : peu de gens aiment ce travail, et il montre ce que vous savez.

        À Pointe-Noire, l’[EST-Littoral](/formations/estl-pointe-noire) est une école privée : lisez sa fiche, puis contrôlez l’agrément du programme précis.
      `,
    },
    {
      heading: 'Avant de quitter la technique',
      text: `
        Changer de voie reste permis. Comptez seulement ce que vous laissez : en mécanique et en dessin, vous avez de l’avance ; en gestion, vous recommencez avec tout le monde. Si la technique vous a déçu, cherchez pourquoi. Était-ce le métier, ou le manque de machines ?
      `,
    },
  ],
  steps: [
    'Demandez par écrit à trois écoles si la série E figure sur leur liste de l’année.',
    'Révisez le français autant que les mathématiques : une dissertation par semaine.',
    'Gardez vos meilleurs dessins techniques dans un classeur, datés et propres.',
    'Passez dans une entreprise de maintenance proposer trois mois de stage.',
  ],
  occupations: [
    'electromecanicien', 'ingenieur-electricien', 'ingenieur-genie-civil', 'technicien-instrumentation', 'operateur-raffinerie', 'statisticien',
    'dessinateur-batiment', 'mecanicien-d-engins', 'technicien-traitement-eaux',
  ],
  formations: [
    'umng-ensp', 'udsn-fsa', 'udsn-isaubtp', 'umng-fst', 'institut-polytechnique-kintele', 'institut-polytechnique-oyo',
    'estl-pointe-noire', 'bts',
  ],
  sources: [
    { title: 'Le ministre de l’Enseignement technique lance les épreuves pratiques du baccalauréat', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-le-ministre-de-lenseignement-technique-lance-les-epreuves-pratiques-du-baccalaureat/', publishedOn: '2019-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée 2025 au centre de formation en statistique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202509250279.html', publishedOn: '2025-09', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
