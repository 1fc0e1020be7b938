import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3351',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité, contrôle des factures' },
    { serie: 'G3', state: 'à confirmer', note: 'échanges commerciaux' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion et économie' },
    { serie: 'A', state: 'à confirmer', note: 'note de synthèse, langues' },
    { serie: 'C', state: 'à confirmer', note: 'calcul et rigueur' },
    { serie: 'D', state: 'à confirmer', note: 'produits, chimie, biologie' },
  ],
  questions: [
    'Par quel concours entre-t-on, et faut-il déjà être fonctionnaire ?',
    'Où avez-vous été formé, au Congo ou à l’étranger, et pendant combien de mois ?',
    'Préférez-vous le port, l’aéroport ou un poste de brousse ?',
    'Comment reconnaît-on une facture fausse ?',
    'Qu’avez-vous dit la première fois qu’on vous a tendu une enveloppe ?',
  ],
  sources: [
    { title: 'Douanes : se mettre aux normes de la CEMAC', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/douanes-se-mettre-aux-normes-de-la-cemac/', publishedOn: '2021', consultedOn: '2026-11-23' },
    { title: 'Douanes : lancement du test d’entrée dans les écoles du Maroc et de Belgique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202504020107.html', publishedOn: '2025-04-02', consultedOn: '2026-11-23' },
    { title: 'Douanes : concours pour le Centre régional de formation de Ouagadougou', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202107070014.html', publishedOn: '2021-07-07', consultedOn: '2026-11-23' },
    { title: 'Les cadres congolais appelés à postuler au concours de l’IEF', publisher: 'Vox Congo', url: 'https://vox.cg/les-cadres-congolais-appeles-a-postuler-au-concours-ief/', consultedOn: '2026-11-23' },
    { title: '3rd and 13th Editions of the Competitive Entrance Examination and Test for the CEMAC Inter-State Customs School', publisher: 'Ministère des Finances, République du Congo', url: 'https://finances.gouv.cg/en/articles/3rd-and-13th-editions-competitive-entrance-examination-and-test-cemac-inter-state-customs', publishedOn: '2021-10-23', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Fonction publique : les finalistes de l’ENMA réclament la notification du quota 2024', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202409200162.html', publishedOn: '2024-09-20', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Au port, une liste attend sur le bureau : vingt conteneurs à examiner. Tous ne seront pas ouverts. On choisit d’après la déclaration, le pays de départ, l’habitude du client, quelquefois l’image du scanner.

      Celui-ci annonce des pièces de vélo. À l’ouverture, des cartons de cigarettes sont rangés au fond. On compte, on photographie, on appelle la hiérarchie. Le [transitaire](/metiers/declarant-en-douane) jure qu’il ne savait rien. Il faudra écrire le constat avant ce soir, car un papier incomplet annule tout.

      Changement de décor l’après-midi, à l’aéroport. Les valises défilent. Une voyageuse rapporte dix téléphones « pour la famille ». On explique la règle, on calcule le droit, on remet une quittance, le reçu officiel. Elle proteste ; on reste courtois.

      Sur une frontière de forêt, le même métier prend une autre forme : une barrière, un registre, des camions de bois, une pirogue aperçue la nuit. Là, l’équipe est petite et les renforts sont loin.`,
    lieux: `
      Un seul employeur : la direction générale des douanes et des droits indirects, qui dépend du ministère chargé des finances. Ses agents sont au port et à l’aéroport de Pointe-Noire, au bord du fleuve et à l’aéroport de Brazzaville. On en trouve aussi aux frontières : Gabon, Cameroun, Centrafrique, Angola, et République démocratique du Congo sur l’autre rive.

      Certains travaillent au bureau : recettes, litiges, informatique, contrôle de comptes dans les entreprises. D’autres sont en brigade, dehors, à la recherche de la contrebande. On change de poste au cours d’une carrière, sur décision de l’administration.`,
    savoirFaire: `
      Deux choses à la fois : le flair et le calcul.

      - Lire une facture et sentir qu’un prix est trop bas.
      - Appliquer un tarif de milliers de lignes.
      - Fouiller un véhicule sans rien casser.
      - Rédiger un procès-verbal, et une note de synthèse, c’est-à-dire le résumé ordonné de plusieurs papiers. En 2025, c’était l’épreuve des agents qui voulaient devenir inspecteurs [2].
      - Rester poli avec une personne en colère.
      - Dire non à un ami, à un chef de village, à un homme puissant.

      L’honnêteté n’est pas ici une belle parole. L’argent encaissé est celui de tout le pays, et il passe entre vos mains chaque jour.`,
    apresBepc: `
      L’[ENMA](/formations/enma) forme des cadres moyens de l’administration. En 2017, la douane figurait parmi ses spécialités [6] ; demandez-lui si elle est ouverte cette année, et à quel niveau. Le diplôme ne fait pas entrer tout seul dans l’administration : en 2024, des personnes sorties de l’ENMA attendaient encore leur recrutement [7].

      L’école des douanes de la CEMAC forme aussi des agents de constatation, son premier niveau [1]. Le diplôme demandé n’apparaît pas dans nos sources. Par prudence, visez le bac.`,
    apresBac: `
      Les portes connues sont des concours. En octobre 2021, des personnes extérieures au service ont pu passer à Brazzaville un test pour l’école de la CEMAC. Il y avait six places par pays et par niveau, pour dix à quinze mois de formation [1][5]. Rien ne dit qu’un test semblable aura lieu l’an prochain.

      Les séries de gestion apprennent à lire des comptes ; A fait écrire ; C et D donnent le calcul. La liste officielle des séries admises reste à obtenir.`,
    apresBac2: `
      Une licence en droit, en économie ou en gestion aide à viser les grades d’attaché et d’inspecteur. L’[ENAM](/formations/umng-enam), à Brazzaville, est à interroger en premier.

      Plus haut, l’Institut de l’économie et des finances, au Gabon, a une filière douane pour toute la CEMAC. Il recrute au niveau master, parmi les fonctionnaires et les étudiants, avec cinq places par pays et par filière selon un article sans date [4]. Une fois en poste, les agents peuvent être choisis pour des stages au Maroc et en Belgique [2] ou au Burkina Faso [3].`,
    sansDiplome: `
      Aucune voie sérieuse sans diplôme n’existe pour porter cet uniforme. Toute personne qui vous propose d’entrer contre de l’argent vous trompe.

      Autour de la douane, en revanche, des emplois restent possibles : manutention, gardiennage, courses chez un transitaire. Ils permettent d’observer ce monde pendant que l’on prépare un examen le soir.`,
    aSonCompte: `
      Une agente ou un agent des douanes ne peut pas exercer à son compte. Celles et ceux qui aiment ces règles mais veulent leur indépendance choisissent le camp d’en face : le transit. Après une retraite ou une démission, le savoir acquis se vend comme conseil aux importateurs, dans le respect de ce que la loi autorise.`,
    essayer: `
      Les contrôles sur le terrain sont réservés aux adultes formés ; un mineur ne s’y mêle pas, la contrebande rend certaines personnes violentes.

      En sécurité, faites ceci : relevez le prix d’un même produit chez cinq commerçantes, cherchez son pays d’origine sur l’étiquette, imaginez chaque frais entre l’usine et l’étal. Où le prix paraît-il impossible ? Ou jouez à deux : l’un remplit une fausse liste de contenu de sac, l’autre pose dix questions pour trouver l’erreur.`,
    difficile: `
      On ne vous aimera guère. Les commerçants vous trouvent trop dur, le ministère pas assez. La réputation de corruption colle à tout le service, y compris aux gens droits.

      Les affectations séparent les familles. Un poste lointain, c’est l’eau au forage, le réseau sur la colline et l’hôpital à une journée. Le danger existe quand on arrête une cargaison qui vaut cher.

      Entrer est peut-être le plus ardu. Les concours sont rares et les places se comptent sur les doigts : en 2025, vingt-six agents se disputaient huit places pour les écoles du Maroc et de Belgique [2].`,
    argent: `
      Traitement de fonctionnaire, versé chaque mois selon la catégorie et l’échelon. À cela peuvent s’ajouter des primes liées au service, dont le détail appartient à l’administration. Les rumeurs sur la fortune des douaniers ne sont pas une source : elles parlent souvent d’argent volé, qui se paie un jour en prison.

      Demandez à la direction des ressources humaines de la douane dans quelle catégorie on débute avec votre diplôme, et quand on change d’échelon. Nous n’avons pas la grille.`,
  },
};
