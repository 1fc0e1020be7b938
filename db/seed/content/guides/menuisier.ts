import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7522',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'lecture de plans et bâtiment : portes, fenêtres, escaliers' },
    { serie: 'E', state: 'à confirmer', note: 'géométrie et dessin technique pour tracer juste' },
    { serie: 'F1', state: 'à confirmer', note: 'connaissance des machines et de leur réglage' },
    { serie: 'pro', state: 'à confirmer', note: 'selon la spécialité passée : demander si le bois en fait partie' },
  ],
  questions: [
    'Où achetez-vous votre bois, et comment savez-vous qu’il est sec ?',
    'Quelle machine a déjà blessé quelqu’un chez vous, et comment ?',
    'Que demandez-vous à un apprenti la première année ?',
    'Quel meuble se vend le mieux en ce moment, et lequel vous plaît le plus ?',
    'Comment faites-vous quand une famille n’a pas fini de payer ?',
  ],
  sources: [
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : des artisans dévoilent leur savoir-faire au Salon des métiers du bois', publisher: 'Pressafrik', url: 'https://www.pressafrik.com/Congo-Brazzaville-des-artisans-devoilent-leur-savoir-faire-au-Salon-des-metiers-du-bois_a261479.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Des artisans de bois se démènent face à la concurrence à Brazzaville', publisher: 'VOA Afrique', url: 'https://voaafrique.com/amp/des-artisans-de-bois-se-demenent-face-a-la-concurrence-a-brazzaville/3727795.html', consultedOn: '2026-11-23' },
    { title: 'Bois introuvable : le cri des femmes menuisières', publisher: 'ONCVFF', url: 'https://oncvff.org/bois-introuvable-le-cri-des-femmes-menuisieres', consultedOn: '2026-11-23' },
    { title: 'Article sur le centre de ressource professionnelle des métiers du bois, Brazza-bois', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202303100141.html', publishedOn: '2023-03', consultedOn: '2026-11-23' },
    { title: 'Renforcement des compétences des acteurs de la filière forêt-bois : un engagement continu', publisher: 'ATIBT', url: 'https://atibt.org/fr/news/13560/renforcement-des-competences-des-acteurs-de-la-filiere-foret-bois-un-engagement-continu', publishedOn: '2024-11-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Une odeur de sciure et de colle, sous un hangar de tôle au bord de la rue : l’atelier. Ce matin, il faut finir une armoire à trois portes promise pour samedi.

      La première heure se passe à regarder le bois. Une planche est tordue comme une hélice, une autre porte une fente au bout. On retourne, on écarte, on garde. Puis le crayon : chaque trait compte, parce que le centimètre coupé en trop ne se recolle pas.

      Le courant revient à dix heures. Vite, la scie et la raboteuse, avant la prochaine coupure. La personne la plus expérimentée pousse les planches, gants retirés et manches serrées, car une lame attrape le tissu. Les apprentis reçoivent, empilent, balaient.

      Une dame passe discuter d’un lit. Elle a montré une image sur son téléphone ; on lui explique pourquoi la tête sculptée prendra trois jours de plus. Elle verse une avance.

      L’après-midi, assemblage à la main : tenons, colle, serre-joints, équerre vérifiée en mesurant les deux diagonales. La pluie tambourine, donc pas de vernis : il blanchirait. Il attendra demain.`,
    lieux: `Chaque quartier de Brazzaville, de Pointe-Noire ou de Dolisie a ses ateliers, souvent trois ou quatre personnes et une machine partagée. Des reportages montrent des maîtres menuisiers au travail à Ouenzé et près du marché Total de Bacongo [4].

      D’autres postes se trouvent :
      - sur les chantiers, pour poser portes, plafonds et charpentes ;
      - dans les fabriques de meubles et les usines à bois proches des forêts ;
      - au service d’entretien d’une école, d’un hôtel ou d’une administration.

      En 2023, la presse comptait une soixantaine d’usines de transformation dans le pays, l’année où la sortie des troncs bruts a été interdite [3]. Une usine n’est pas un atelier : on y tient une seule machine, en équipe, à heures fixes.`,
    savoirFaire: `Connaître les essences, c’est-à-dire les espèces de bois : celle qui résiste aux termites, celle qui fend sous la vis, celle dont la poussière irrite. Sentir à la main et au poids si une planche est encore humide.

      Tracer et mesurer au millimètre. Voir en volume un meuble qui n’existe pas. Calculer combien de planches il faut, chutes comprises.

      Affûter un ciseau, régler une raboteuse, assembler sans clou, poncer dans le sens du fil, vernir sans coulure.

      Soulever à deux, rester attentif une journée entière devant une lame, et s’arrêter quand on est fatigué. Puis parler : comprendre la cliente, annoncer un délai vrai, tenir tête sur un prix trop bas.`,
    apresBepc: `Le brevet, ou même le collège inachevé, suffit souvent pour apprendre. Le [CEFA](/formations/cefa) de Brazzaville, dans l’enceinte du lycée du 1er Mai, a été lancé en 2016. La menuiserie du bois et la charpente en faisaient partie [1]. Sa directrice a parlé ensuite d’une formation de deux ans [2].

      Un [CAP](/formations/cap) ou un [BEP](/formations/bep) du bois se cherche dans les [lycées techniques](/formations/lycee-technique) : lesquels l’ouvrent cette année, et avec quelles machines en marche ? Visitez l’atelier avant de vous inscrire.`,
    apresBac: `Un bac technique donne ce que l’atelier enseigne mal : le plan coté, le devis, la résistance d’un assemblage. F4 convient à qui vise la menuiserie du bâtiment. E et F1 préparent à la fabrication en série et aux machines commandées par ordinateur.

      Après un bac général, on ne devient pas ébéniste en un jour : comptez le même temps d’établi que les autres. Votre avance se verra plus tard, au moment de dessiner, de chiffrer et de répondre à un marché.`,
    apresBac2: `Peu de diplômes supérieurs portent ce nom ici, et aucun n’est confirmé par nos sources. Des études de bâtiment ou de gestion mènent plutôt à conduire un atelier, à contrôler la qualité ou à acheter la matière.

      Des formations courtes existent par moments. En 2023, à Ouenzé, le centre Brazza-bois sciait et séchait des planches pour les artisans, et disait former aussi [6]. Fin 2024, un projet régional préparait des formateurs, notamment en menuiserie [7].`,
    sansDiplome: `C’est par [l’apprentissage](/formations/apprentissage) que la plupart entrent. On balaie, on ponce, on porte ; puis on trace. La machine vient longtemps après, et jamais avant la majorité. Deux à quatre ans passent avant de savoir faire un meuble seul.

      Choisissez un patron d’après ses finitions et d’après ses doigts : un maître prudent enseigne mieux. Mettez par écrit la durée, ce que la famille verse et ce que vous saurez faire à la fin.`,
    aSonCompte: `On s’installe rarement avec toutes ses machines. Beaucoup commencent à l’établi, avec de bons outils à main, et font scier et raboter chez un voisin équipé, au mètre ou à l’heure.

      L’emplacement compte : un lit exposé au bord d’une rue passante attire mieux qu’une affiche. Gardez les papiers d’achat de votre bois, car son origine peut vous être demandée. Le [FIGA](/formations/figa) se porte caution pour de petites entreprises ; demandez-lui ce qu’il accepte d’un atelier.`,
    essayer: `Avant 18 ans, on ne touche pas aux scies, aux raboteuses ni aux toupies, et on ne reste pas à côté quand elles tournent. Les doigts perdus ne repoussent pas.

      Voici une autre façon de savoir. Prenez du carton épais : tracez et montez une petite boîte à couvercle dont les quatre angles tombent d’équerre. Mesurez les diagonales ; si elles diffèrent, trouvez pourquoi. Poncez ensuite à la main un tabouret jamais peint, dehors, un tissu sur le nez, jusqu’à ce qu’il soit doux partout. Enfin, avec un adulte, là où les meubles sont exposés et loin des machines, faites-vous expliquer comment une porte tient sans clou.`,
    difficile: `La poussière entre dans le nez et les poumons, jour après jour, surtout sans masque. Le bruit fatigue l’oreille. Le dos porte des panneaux lourds. L’accident le plus courant arrive en fin de journée, quand on veut finir vite.

      La matière elle-même manque. Lors d’un salon des métiers du bois, un fabricant disait sa peine à trouver des planches venues directement des scieries. Une artisane faisait des dizaines de kilomètres pour charger son bois [5]. Un bois mal séché fera bouger le meuble six mois après, et la famille reviendra.

      Le meuble venu de l’étranger fait concurrence [4]. Les femmes restent rares dans les ateliers et doivent souvent prouver deux fois leur force. Enfin, il faut relancer ceux qui emportent l’armoire avec une moitié payée.`,
    argent: `L’usage, c’est la commande : on convient d’un prix pour le meuble entier, avec une avance qui sert à acheter les planches. Si l’avance ne couvre pas la matière, le travail commence à perte. L’ouvrier d’atelier, lui, touche souvent une part par pièce finie ; à l’usine ou au service d’entretien, c’est un salaire.

      Avant de parler de gain, retirez le bois et ses chutes, le transport, la colle, les vis, le papier à poncer, le vernis. Retirez aussi le courant et la location de la machine. La rédaction n’a pas de montant sérieux à vous donner. Faites l’exercice avec un menuisier : reprenez ensemble son dernier lit, ligne par ligne, puis divisez ce qui reste par les jours passés. Demandez aussi ce que gagne un apprenti qui commence à produire.`,
  },
};
