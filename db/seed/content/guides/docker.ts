import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '9333',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'pour passer ensuite aux engins du quai' },
    { serie: 'pro', state: 'à confirmer', note: 'conduite ou maintenance, selon le lycée' },
    { serie: 'G3', state: 'à confirmer', note: 'pour devenir pointeuse ou pointeur' },
  ],
  questions: [
    'Par qui votre nom est-il arrivé sur la liste, et combien de jours par mois vous prend-on ?',
    'Qui fournit le casque, les gants et les chaussures ?',
    'Le paiement se fait-il le soir même, et qui vous le remet ?',
    'Avez-vous déjà vu un accident au port, et qu’est-ce qui a changé après ?',
    'Quels postes moins durs les anciens ont-ils trouvés ?',
  ],
  sources: [
    { title: 'Les dockers espèrent la reprise des activités au port de Pointe-Noire', publisher: 'Vox Congo', url: 'https://vox.cg/les-dockers-esperent-la-reprise-des-activites-au-port-de-pointe-noire', consultedOn: '2026-11-23' },
    { title: 'Au cœur des dockers', publisher: 'Brazzamag', url: 'http://brazzamag.com/au-coeur-des-dockers/', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire : les métiers du transport et de la logistique présentés aux futurs bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201905110261.html', publishedOn: '2019-05-11', consultedOn: '2026-11-23' },
    { title: 'Môle Est : immersion des bacheliers dans le port du futur', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/09/01/mole-est-immersion-des-bacheliers-dans-le-port-futur', publishedOn: '2025-09-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Tout se joue d’abord à l’entrée. Un reportage sans date y montrait une trentaine de jeunes. On en appelle cinq ou sept si le navire apporte peu, davantage s’il est plein, d’après des listes que tient un sous-traitant [1]. Celles et ceux qu’on ne nomme pas rentrent chez eux.

      Les autres reçoivent une combinaison et un casque. L’équipe ouvre les portes d’un conteneur : des sacs de riz jusqu’au plafond, quarante degrés à l’intérieur. Deux personnes décrochent, deux portent, une empile sur la palette, une compte. On change souvent de place pour épargner les dos.

      Sur le quai, les machines passent. On reste dans la zone marquée au sol. Au sifflet, tout le monde recule : la grue descend une élingue, un câble qui tient la charge. Personne ne doit se trouver dessous, jamais.

      Une averse interrompt le ciment, qui ne supporte pas l’eau. On bâche, on attend. Quand la dernière palette est filmée, on balaie, on rend le matériel, et l’on fait la queue une seconde fois, pour la paie.`,
    lieux: `
      Le grand port de mer du pays est à Pointe-Noire. Le terminal à conteneurs y est tenu par Congo Terminal, qui disait employer près de huit cents personnes en 2019 [3]. Une partie des équipes est salariée ; une autre vient à la journée.

      Les ports du fleuve donnent le même genre de travail, avec des sacs, du manioc, du bois, des fûts : Brazzaville d’abord, puis Oyo, Mossaka, Ouesso ou Impfondo, selon le niveau des eaux. On décharge aussi dans les gares, les marchés de gros et les entrepôts.`,
    savoirFaire: `
      Porter s’apprend. Les anciens ne sont pas les plus gros ; ils plient les genoux, gardent le sac contre eux, respirent au bon moment.

      - Obéir tout de suite à un signe de la main ou à un coup de sifflet.
      - Marcher en regardant au-dessus et derrière soi.
      - Attacher une charge, passer une corde, poser une cale.
      - Lire une étiquette et un pictogramme de danger.
      - Compter en même temps que l’on porte.
      - Travailler en cadence avec les autres : une personne qui tire trop tôt blesse la suivante.

      Sur un terminal moderne, la discipline compte encore plus. Un magazine décrit un parc où très peu de gens circulent à pied ; casque et gilet y sont obligatoires pour chacun [2].`,
    apresBepc: `
      Ce travail ne demande pas le BEPC, mais le BEPC permet d’en sortir. Avec lui, on peut viser un [CAP](/formations/cap) ou un [BEP](/formations/bep) en mécanique, en électricité ou en conduite, et revenir au port sur un poste moins usant. Si vous n’avez que la force de vos bras à proposer, elle finira par vous quitter.`,
    apresBac: `
      Avec un bac, regardez les métiers voisins avant celui-ci. Pointer la marchandise, tenir un [magasin](/metiers/magasinier), préparer des papiers de douane, conduire un portique, la grande grue des conteneurs : le port fait vivre toutes ces familles de métiers. Les séries techniques F ou commerciales G y préparent mieux ; l’entrée dépend de l’entreprise et reste à confirmer.`,
    apresBac2: `
      Un diplôme supérieur mène à l’encadrement : diriger une équipe de quai, préparer l’arrivée des navires, veiller à la sécurité. Avant de choisir une école, demandez-lui combien de ses étudiants ont fait un stage au port l’an dernier. Dans ces postes, avoir vu de près une journée de déchargement aide à se faire respecter.`,
    sansDiplome: `
      Voici un des rares métiers du port où l’on regarde peu les papiers scolaires. On se présente le matin, avec une pièce d’identité, et l’on donne son nom. Être recommandé par une personne déjà dans l’équipe pèse beaucoup ; arriver à l’heure chaque fois finit par peser aussi.

      Ne payez jamais pour être mis sur une liste. Demandez plutôt au service du personnel du terminal, ou à l’[ACPE](/formations/acpe), comment se font les inscriptions cette année.`,
    aSonCompte: `
      Des équipes se louent au marché ou à la gare : cinq ou six personnes, un chef qui discute le prix du camion entier, puis partage. Avec un pousse-pousse ou un tricycle, on ajoute la livraison. Le danger est de casser les prix pour avoir le travail. Mettez-vous d’accord sur le partage avant de soulever le premier sac.`,
    essayer: `
      Sous dix-huit ans, on n’entre pas sur un quai et on ne décharge pas de camion. Un sac de cinquante kilos peut abîmer pour toujours un dos qui grandit encore.

      Essayez plutôt l’esprit d’équipe et l’attention : organiser une chaîne pour ranger les bancs de l’école, avec des charges légères, des signes convenus et une personne qui surveille. Demandez aussi à votre établissement une visite du port : trente-deux nouvelles bachelières et nouveaux bacheliers en ont fait une, fin août 2025 [4]. Vous verrez en une heure combien d’autres métiers s’y cachent.`,
    difficile: `
      L’incertitude use autant que les charges. On se lève à quatre heures sans savoir si l’on travaillera. Quand les bateaux se font rares, la semaine est vide.

      Le corps paie : hernies, tendons, épaules, doigts écrasés. La poussière de ciment brûle la peau et les poumons. Le terminal a connu à ses débuts des incidents plus ou moins sérieux, disait un responsable de sa sécurité [2]. Travailler à la journée veut souvent dire pas de congé, pas d’arrêt payé quand on se blesse.

      Enfin, les machines avancent. Là où vingt personnes vidaient une cale, un portique en remplace beaucoup. Pensez tôt à un second métier, par exemple [grutière ou grutier](/metiers/grutier), ou la conduite d’un chariot élévateur.`,
    argent: `
      Le paiement se fait à la tâche, en fin de journée, pour les personnes prises au jour le jour [1]. Tant par conteneur, partagé ou non selon l’équipe. Les salariés du terminal, eux, ont un mois régulier et des règles écrites.

      Trois choses à éclaircir le premier matin : combien pour ce conteneur-ci, divisé en combien de parts, et retient-on quelque chose pour la liste ou le matériel ? Gardez un petit carnet des jours travaillés ; il servira de preuve. Un article cite une somme, mais il ne porte pas de date : nous préférons ne pas la répéter.`,
  },
};
