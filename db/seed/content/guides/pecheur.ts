import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '6222',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie : les poissons et leur reproduction' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique, pour comprendre le moteur hors-bord' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; demandez si la pisciculture y est vue' },
  ],
  questions: [
    'Comment se partage la vente entre la pirogue, le moteur, le patron et l’équipage ?',
    'Quand refusez-vous de sortir, même sans argent à la maison ?',
    'Avez-vous un gilet pour chaque personne à bord ?',
    'Quels poissons ont disparu de vos filets depuis vos débuts ?',
    'Qui prévient qui, quand une pirogue ne rentre pas ?',
    'Quels papiers vous a-t-on demandés pour pêcher ici ?',
  ],
  sources: [
    { title: 'Centre d’appui à la pêche artisanale de Pointe-Noire : un fruit de la coopération Congo-Japon', publisher: 'Adiac', url: 'http://www.adiac-congo.com/content/centre-dappui-la-peche-artisanale-de-pointe-noire-un-fruit-de-la-cooperation-congo-japon', publishedOn: '2018-12-22', consultedOn: '2026-11-23' },
    { title: 'La pêche artisanale à Madingo-Kayes : entre subsistance et tentatives mercantiles', publisher: 'Études caribéennes', url: 'https://journals.openedition.org/etudescaribeennes/10391', publishedOn: '2016-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la coopérative des pêcheurs de Mpila-Yoro', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201701070359.html', publishedOn: '2017-01', consultedOn: '2026-11-23' },
    { title: 'Article sur le premier festival de la mer, à Pointe-Noire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201810020574.html', publishedOn: '2018-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la pêche au filet dormant dans le fleuve Congo', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201807190405.html', publishedOn: '2018-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La journée de pêche débute souvent quand le soleil baisse. Sur la plage de Songolo, l’équipage pousse la pirogue à la vague, moteur relevé, filets pliés au fond. Chaque personne a sa place : une dirige, une autre jette le filet, d’autres vident l’eau. On vérifie le carburant, la lampe, l’eau à boire. Puis on file vers un endroit que le patron connaît par des repères de côte.

      Le filet descend, on attend dans le noir, la houle soulève tout. On le remonte à la main, mètre après mètre, on démaille les poissons, on jette ceux qui sont trop petits. Si le ciel se charge, on rentre, même à moitié vide.

      Sur le fleuve ou dans la Cuvette, le rythme change. Une personne seule, une pirogue à pagaie, des nasses, des filets dormants. On les pose le soir et on les visite avant l’aube.

      À terre, les acheteuses attendent. On vend vite, on partage. Ensuite, assis à l’ombre, on recoud les mailles déchirées et on nettoie la bougie du moteur. On dort l’après-midi.
    `,
    lieux: `
      En mer, l’activité se serre autour de Pointe-Noire et de la côte du Kouilou. À Songolo, un centre d’appui ouvert en 2018 réunit une chambre froide, une machine à glace, des aires de tri et une pompe à essence [1].

      Mais le gros du métier est ailleurs. D’après une étude de 2010, les eaux de l’intérieur fournissaient 87,5 % des emplois de la pêche artisanale [2]. La Cuvette, la Likouala, le Congo, le Kouilou et le Niari vivent de cela. À Brazzaville, une coopérative existait à Mpila-Yoro en 2017 ; elle racontait des captures en baisse et des pêcheries ensablées [3].

      Quelques bateaux industriels emploient aussi des marins.
    `,
    savoirFaire: `
      Nager est la première compétence, et tout le monde ne l’a pas. Viennent ensuite :

      - sentir le vent, le courant, la marée, l’orage qui monte ;
      - choisir la bonne maille, monter un filet, poser une nasse au bon endroit ;
      - diriger une pirogue chargée et franchir la barre, la zone où les vagues cassent ;
      - dépanner un moteur avec trois clés et des mains mouillées ;
      - reconnaître les espèces, relâcher les jeunes et celles qui sont protégées ;
      - garder le poisson frais jusqu’à la vente ;
      - obéir au patron à bord, sans discuter, quand il faut aller vite.
    `,
    apresBepc: `
      Il n’y a pas, à notre connaissance, d’école de pêche artisanale ouverte aux collégiens du Congo. La direction départementale de la pêche peut dire si une formation existe cette année : c’est à confirmer. À quinze ans, on ne monte pas à bord pour travailler. Continuez plutôt dans un lycée agricole ou technique. L’élevage de poissons ou la mécanique des moteurs vous garderont près de l’eau.
    `,
    apresBac: `
      Personne ne réclame le bac sur la plage. Il ouvre d’autres places autour du poisson : étudier la vie des rivières, contrôler la qualité, gérer un centre comme celui de Songolo. La série D aide pour la biologie, la série F1 pour les machines. Le port et ses métiers sont à regarder aussi, par exemple [logisticienne ou logisticien](/metiers/logisticien).
    `,
    apresBac2: `
      Après une licence agricole ou de biologie, on devient agent de la pêche, enquêteur, chargée de projet. Interrogez d’abord l’[ENSAF](/formations/umng-ensaf). Sur un grand navire, les officiers sortent d’écoles maritimes, souvent situées à l’étranger. Ces personnes vivent de la pêche sans tirer elles-mêmes le filet ; c’est un autre quotidien, avec un salaire fixe.
    `,
    sansDiplome: `
      C’est la règle ici. On apprend d’un père, d’un oncle, d’un patron de pirogue. On commence à terre : recoudre le filet, porter, trier, vider. Après dix-huit ans seulement vient la place à bord, une nuit puis une saison. Choisissez un patron qui a des gilets et qui rentre quand le temps tourne mal. Demandez avant de partir comment votre part est calculée.
    `,
    aSonCompte: `
      Être à son compte, c’est posséder la pirogue, ou le moteur, ou les filets. Chacun des trois donne droit à une part. La plupart commencent par leurs propres filets, puis épargnent pendant des années. Un moteur à crédit se paie même quand la mer est vide. Les coopératives permettent d’acheter à plusieurs et de parler à l’administration. Licence, immatriculation, zones permises : informez-vous au service de la pêche avant le premier filet.
    `,
    essayer: `
      Avant dix-huit ans, on ne fait pas l’essai sur l’eau : la noyade est un vrai danger, même pour qui nage. À terre, on peut déjà beaucoup. Apprenez à nager avec un adulte, dans un endroit calme. Faites-vous montrer trois nœuds et la réparation d’une maille, puis réparez un vieux filet entier. Regardez de loin, avec un adulte, une arrivée de pêche au débarcadère, et notez les espèces, les heures, les gens. Une semaine de lever à quatre heures vous en dira long.
    `,
    difficile: `
      La mer et le fleuve tuent. En 2018, un festival organisé à Pointe-Noire insistait encore sur le gilet de sauvetage et les feux de signalisation [4]. Un moteur qui cale au large, une pirogue renversée dans la barre, un gros bateau qui ne vous voit pas la nuit : voilà les accidents.

      On sort et l’on ne prend rien. En saison sèche, sur le Congo, l’eau baisse et le poisson se fait plus rare [5]. Les grands chalutiers passent parfois là où sont les filets. Le dos, les mains coupées par le fil, le sel, les nuits sans sommeil usent jeune. Et la famille attend, sans nouvelles.
    `,
    argent: `
      Pas de salaire sur une pirogue : on vend la prise, on retire le carburant et la glace, puis on partage le reste en parts. Une part va au bateau, une au moteur, une aux filets, une à chaque personne. Les règles changent d’une plage à l’autre. Une bonne nuit peut en faire oublier cinq mauvaises, ou l’inverse. On ne peut donc pas vous donner de somme qui ait un sens. Faites-vous expliquer un vrai partage, jusqu’à la part du plus jeune. Demandez aussi combien de sorties ont payé le mois dernier.
    `,
  },
};
