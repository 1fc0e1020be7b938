import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7112',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'série de la construction : on y apprend à lire un plan de fondation' },
    { serie: 'E', state: 'à confirmer', note: 'géométrie et dessin, utiles pour tracer un bâtiment au sol' },
    { serie: 'pro', state: 'à confirmer', note: 'demandez quelles spécialités du bâtiment existent cette année' },
  ],
  questions: [
    'Combien de jours par mois travaillez-vous pendant les grosses pluies ?',
    'Qui achète le ciment et le fer : le client ou vous ?',
    'Qu’avez-vous appris à faire en premier chez votre patron, et au bout de combien de temps avez-vous monté un mur ?',
    'Votre dos et vos mains, comment les protégez-vous ?',
    'Qu’est-ce qui fait qu’un mur se fissure après deux saisons ?',
  ],
  sources: [
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'École nationale à vocation régionale « génie travaux »', publisher: 'Ambassade de France au Congo', url: 'https://cg.ambafrance.org/Ecole-nationale-a-vocation', consultedOn: '2026-11-23' },
    { title: 'Congo : les enfants forçats de la brique rouge de Dolisie', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/economie/9289-congo-les-enfants-forcats-de-la-brique-rouge-de-dolisie', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      À sept heures, avant la grosse chaleur, le cordeau est déjà tendu : une ficelle bien droite qui guide la rangée de parpaings. Il a plu dans la nuit. Le sable est déjà gorgé d’eau : on en verse moins dans le mélange, sinon le mortier coule.

      Un manœuvre pousse la brouette, un autre apporte les blocs. La personne qui monte le mur étale le mortier à la truelle, pose le parpaing, le tape doucement, regarde le niveau. Bloc après bloc, le mur grandit. Vers dix heures, le ciment manque : le client devait envoyer six sacs, il en est arrivé quatre. On téléphone, on attend. Pendant ce temps, on cloue les coffrages des poteaux, c’est-à-dire les moules en planches où l’on coulera le béton.

      Après le repas, on coule un linteau, la petite poutre qui passe au-dessus d’une porte. Le béton ne doit pas sécher trop vite au soleil : on l’arrose et on le couvre. Avant de partir, on lave les outils, on compte les sacs et on dit au client ce qu’il faudra demain.`,
    lieux: `
      Une grande partie du travail se fait sur des parcelles familiales : une maison qui monte pièce par pièce, une clôture, une fosse, une dalle. Le client vient du quartier et le bouche-à-oreille amène le suivant.

      Il y a aussi :
      - les petites entreprises de construction, qui bâtissent écoles, boutiques et immeubles ;
      - les gros chantiers de l’État et des sociétés étrangères, où l’on est dans une équipe, avec un chef et des horaires ;
      - les travaux publics : caniveaux, petits ponts, trottoirs, murs contre l’érosion ;
      - les villages, où l’on monte aussi des murs en brique de terre.

      Les matériaux changent d’un endroit à l’autre. À Dolisie, un reportage montrait des briques de terre cuite fabriquées sur place. Des enfants y travaillaient, alors que cette tâche est bien trop dure pour eux [4].

      L’armée a ses propres équipes de construction : l’école « génie travaux », près de Brazzaville, forme des militaires, dont des chefs de groupe en maçonnerie [3].`,
    savoirFaire: `
      Monter droit : c’est la base. On se sert du fil à plomb, du niveau à bulle et de l’équerre. Un écart d’un doigt en bas devient une main en haut.

      Doser : tant de pelles de sable pour un sac de ciment, et juste assez d’eau. Un béton trop mouillé est plus facile à étaler, mais il sera faible.

      Compter : combien de parpaings pour ce mur, combien de sacs pour cette dalle. Une erreur arrête tout le monde.

      Lire un plan simple, reporter les mesures au sol, placer les fers comme l’a demandé l’ingénieur ou l’ingénieure. Comprendre aussi le terrain : ici, l’eau de pluie ravine vite, et une fondation posée sur un remblai mal tassé bouge.

      Il faut un corps solide, de l’équilibre, et la patience de défaire un rang mal posé.`,
    apresBepc: `
      Le centre le plus proche du métier que nous ayons trouvé est le [CEFA](/formations/cefa) de Brazzaville, installé dans l’enceinte du lycée industriel du 1er-Mai. À son lancement, en 2016, il annonçait une filière « gros œuvre », c’est-à-dire les murs et les dalles [1]. Sa directrice a expliqué à la presse que la formation dure deux ans [2]. La date de rentrée, le dossier et les frais sont à confirmer sur place.

      Autre chemin : un [collège technique](/formations/college-technique) ou un lycée technique avec une section du bâtiment. Ce n’est pas le cas partout. Demandez à voir l’atelier : une section sans sable ni truelles n’apprend pas à bâtir.`,
    apresBac: `
      Rien n’oblige à avoir le bac pour monter un mur. Mais il aide à lire les plans, à faire les métrés (le calcul des quantités) et à diriger plus tôt une équipe.

      La série F4 est celle qui parle le plus de construction ; E et les bacs professionnels du bâtiment aident aussi. Avec ces séries, on regarde plutôt vers [dessinateur en bâtiment](/metiers/dessinateur-batiment) ou [conducteur de travaux](/metiers/conducteur-de-travaux).`,
    apresBac2: `
      Un BTS ou une licence en génie civil fait changer de place sur le chantier : on commande au lieu de poser. Mais les meilleurs chefs savent encore préparer un bon mortier. Passer quelques mois avec une équipe de maçonnerie, avant ou après ces études, évite de donner des ordres impossibles.`,
    sansDiplome: `
      C’est le chemin de beaucoup. On commence manœuvre : porter, tamiser le sable, gâcher le mortier, c’est-à-dire le mélanger, puis nettoyer. Puis le patron confie un petit mur, un enduit, une dalle. Cela prend plusieurs années, et certains patrons gardent leurs apprentis trop longtemps à la brouette.

      Avant d’accepter, convenez de trois choses : ce que vous apprendrez, la durée, et ce que vous recevrez pour manger et vous déplacer. Un papier signé par un parent et le patron vaut mieux qu’une parole. La page sur l’[apprentissage](/formations/apprentissage) dit quoi y mettre.

      Le [CEFA](/formations/cefa) est une autre piste : d’après la presse, celui de Brazzaville reçoit aussi des jeunes qui ont quitté l’école [2]. Allez demander sur place le niveau attendu cette année.`,
    aSonCompte: `
      Se lancer demande peu de matériel : truelles, niveau, cordeau, brouette, quelques planches. Le plus difficile est d’avoir une équipe fiable et de bien chiffrer. Faites un devis écrit, même sur une feuille de cahier, avec les quantités. Séparez l’argent des matériaux de celui de la main-d’œuvre : qui mélange les deux finit par payer le ciment de sa poche. Photographiez vos chantiers finis.`,
    essayer: `
      Avant 18 ans, pas d’essai sur un chantier : les chutes, les charges lourdes et le ciment, qui brûle la peau, ne pardonnent pas.

      Chez vous, mesurez une pièce et dessinez-la à l’échelle sur une feuille quadrillée. Calculez ensuite combien de parpaings il a fallu. Avec un fil et un caillou, vérifiez qu’un mur est bien vertical. Regardez trois maisons de votre rue : où sont les fissures, et d’où vient l’eau ?`,
    difficile: `
      Le poids, d’abord. Un sac de ciment, on le porte des dizaines de fois. Le dos et les genoux s’usent, et à quarante ans cela se sent.

      Le ciment mouillé abîme les mains, sa poussière abîme les poumons. Gants, bottes et masque ne sont pas du luxe. Les échafaudages de bois cassent.

      Les pluies, d’octobre à mai dans le sud, arrêtent le travail d’un coup. Des clients s’arrêtent à mi-mur parce que l’argent est fini, et reviennent un an plus tard. Enfin, quand la maison se fissure, c’est l’équipe de maçonnerie qu’on accuse, même si le client avait refusé d’acheter assez de fer.`,
    argent: `
      On est payé de deux façons : à la journée, ou à la tâche, c’est-à-dire pour un mur ou une dalle finie. À la tâche, une équipe rapide gagne mieux, mais une semaine de pluie ne rapporte rien. Sur les gros chantiers, les jours sont « pointés » puis payés par quinzaine ou par mois.

      De cette somme, il faut sortir la part des manœuvres, le transport et les outils qui s’usent.

      Nous n’avons aucun chiffre sûr à vous donner. Interrogez deux personnes du métier dans votre quartier. Comment comptent-elles un mur ? Quelle avance prennent-elles ? Combien de semaines sont-elles restées sans chantier l’an dernier ?`,
  },
};
