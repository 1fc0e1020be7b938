import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'sans-diplome',
  title: 'Sans diplôme au Congo-Brazzaville, quel métier apprendre et où ?',
  summary: 'CEFA, FONEA, projets pour les 18 à 35 ans, apprentissage chez un patron, ACPE : où frapper, sans payer d’intermédiaire, et comment prouver ce que l’on sait.',
  keywords: ['sans diplôme', 'déscolarisé', 'apprentissage', 'CEFA', 'formation gratuite', 'ACPE', 'travailler sans bac'],
  intro: `
    On peut avoir quitté l’école tôt et gagner sa vie avec un métier. Au Congo, beaucoup de soudeuses, de coiffeurs, de maçons et de mécaniciennes ont appris dans un atelier, pas dans une classe.

    Ce qui manque n’est pas seulement le papier. C’est la preuve, le premier outil et quelqu’un qui répond de vous. Chacun des lieux ci-dessous peut donner l’un de ces trois appuis.
  `,
  sections: [
    {
      heading: 'Les centres publics et les projets',
      text: `
        Le [CEFA](/formations/cefa) accueille, d’après sa directrice à Brazzaville, des jeunes qui ont quitté l’école comme des travailleurs qui se perfectionnent. Deux ans, avec vingt à vingt-cinq personnes par métier [1]. À l’ouverture, en 2016, trois villes étaient annoncées, Brazzaville, Pointe-Noire et Dolisie [2].

        Le [FONEA](/formations/fonea) paie des formations courtes. Il annonçait 5 345 personnes formées en 2023, dont 500 en apprentissage [3]. Les groupes se remplissent vite : passez plusieurs fois.

        En mai 2025, un projet du ministère des Affaires sociales, payé par la Banque mondiale, s’adressait aux 18-35 ans. Il fallait avoir quitté l’école et être sans emploi, ou tenir une petite activité. La formation durait six à neuf mois, à Brazzaville, Pointe-Noire, Ouesso et Dolisie [4]. Elle était gratuite, une aide au démarrage devait suivre, et la ministre mettait en garde contre toute demande d’argent [5]. Interrogez la circonscription d’action sociale de votre arrondissement sur la prochaine sélection.
      `,
    },
    {
      heading: 'Chez un patron',
      text: `
        C’est le chemin le plus ouvert. Choisissez l’atelier avant le métier : un bon maître de menuiserie vaut mieux qu’un mauvais maître de n’importe quoi.

        Allez-y le matin, proprement habillé, avec un adulte. Dites combien de temps vous pouvez rester, et demandez ce que vous saurez faire après six mois. La page [apprentissage](/formations/apprentissage) donne le modèle de l’accord à écrire.

        Moins de 18 ans ? Ni scie, ni tronçonneuse, ni soudure, ni échafaudage, ni fond de puits, ni ligne électrique. Il reste assez à apprendre : mesurer, tracer, trier, coudre à la main, tenir une caisse.
      `,
    },
    {
      heading: 'Chercher du travail avec l’ACPE',
      text: `
        L’[ACPE](/formations/acpe) accueille, informe et enregistre les demandeurs d’emploi, propose une orientation et rapproche offres et demandes [6]. On peut y aller sans CV imprimé : racontez, un agent notera. Elle s’est installée dans des quartiers, par exemple Bacongo et Djiri en 2022 [7].

        Un employeur sans annonce existe aussi. Faites dix portes par semaine : dépôts, chantiers, boulangeries, hôtels, garages.
      `,
    },
    {
      heading: 'Prouver ce que l’on sait',
      text: `
        À défaut de diplôme, montrez votre travail. Un cahier avec des photos de vos travaux, le nom du client, la date. Trois numéros de personnes satisfaites. Une lettre signée du patron chez qui vous avez appris.

        Plus tard, on peut viser un [CAP](/formations/cap). Demandez au centre s’il présente des candidats libres. L’Agence nationale de l’artisanat remet de son côté une carte professionnelle ; à Pointe-Noire, 767 artisans, mécaniciens, coiffeurs ou soudeurs, l’ont reçue en novembre 2024 [8].

        Lire, écrire et compter un peu mieux change tout pour un devis. La direction générale de l’Alphabétisation et ses coordinations dans les départements peuvent vous indiquer un cours.
      `,
    },
    {
      heading: 'À refuser, même pressé',
      text: `
        - Payer pour « entrer » dans un projet gratuit.
        - Verser au patron une somme d’entrée sans papier : faites écrire ce qu’elle paie et ce qu’il rend si vous partez.
        - Laisser sa carte d’identité en gage chez un patron.
        - Travailler des mois contre la seule promesse d’être payé un jour.
      `,
    },
  ],
  steps: [
    'Écrivez, ou faites écrire, la liste de ce que vos mains savent déjà faire.',
    'Visitez trois ateliers du même métier et comparez ce qu’apprennent leurs apprentis.',
    'Passez au CEFA ou au FONEA demander la prochaine date de sélection, et revenez le mois suivant.',
    'Inscrivez-vous à l’agence de l’emploi la plus proche et gardez votre numéro.',
    'Ouvrez un cahier de preuves : une photo, une date et un nom par travail fini.',
  ],
  occupations: [
    'macon', 'soudeur', 'couturier', 'coiffeur', 'mecanicien-automobile', 'vulcanisateur',
    'menuisier', 'plombier', 'peintre-en-batiment', 'maraicher', 'transformateur-de-manioc', 'recycleur',
    'docker', 'agent-mobile-money', 'cuisinier', 'reparateur-de-telephones',
  ],
  formations: [
    'cefa', 'fonea', 'acpe', 'apprentissage', 'cap',
  ],
  sources: [
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Emploi : plus de 5 000 jeunes formés en 2023 grâce au concours du FONEA', publisher: 'Convergence Afrique', url: 'https://convergenceafrique.net/2024/08/22/congo-emploi-plus-de-5-000-jeunes-formes-en-2023-grace-au-concours-du-fonea', publishedOn: '2024-08-22', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement des formations du projet de protection sociale et d’inclusion productive des jeunes', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505200347.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Lancement de la première cohorte de formations professionnelles au profit de jeunes', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-lancement-de-la-premiere-cohorte-de-formations-professionnelles-au-profit-de-jeunes/', publishedOn: '2025-05-21', consultedOn: '2026-11-23' },
    { title: 'Article sur les missions de l’ACPE', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202501140114.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Congo : l’Agence congolaise pour l’emploi se rapproche des jeunes', publisher: 'Bénin Regard', url: 'https://beninregard.com/2022/08/congo-lagence-congolaise-pour-lemploi-se-rapproche-des-jeunes/', publishedOn: '2022-08', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire : plus de 700 artisans reçoivent leurs cartes professionnelles', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/pointe-noire-artisanat-plus-de-700-artisans-recoivent-leurs-cartes-professionnelles-du-programme-gae/', publishedOn: '2024-11-26', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
