import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2132',
  series: [
    { serie: 'R1', state: 'à confirmer', note: 'production végétale ; la vulgarisation y est une matière étudiée' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; matières à demander au lycée' },
    { serie: 'R6', state: 'à confirmer', note: 'génie rural : eau et aménagement des terres' },
    { serie: 'D', state: 'à confirmer', note: 'la biologie des plantes et des animaux' },
    { serie: 'C', state: 'à confirmer', note: 'base scientifique solide pour l’agronomie' },
    { serie: 'A', state: 'à confirmer', note: 'parler, écrire, animer ; la biologie reste à rattraper' },
  ],
  questions: [
    'Quel conseil avez-vous donné qui s’est révélé faux ici ?',
    'Combien de villages suivez-vous, et avec quel moyen de transport ?',
    'Comment vous adressez-vous à une personne plus âgée que vous ?',
    'Que devenez-vous quand le projet qui vous paie s’arrête ?',
    'Quels rapports devez-vous rendre, et à qui ?',
  ],
  sources: [
    { title: 'État des lieux des services techniques du ministère de l’Agriculture, de l’Élevage et de la Pêche, rapport final', publisher: 'Projet d’appui au développement de l’agriculture commerciale (PDAC)', url: 'https://fr.scribd.com/document/598892328/pdacmaep-ETAT-DES-LIEUX-DU-MINISTERE-DE-L-AGRICULTURE-Rapport-Final', publishedOn: '2019-07-19', consultedOn: '2026-11-23' },
    { title: 'Article sur l’annonce de financements agricoles par le gouvernement', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201803020224.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
    { title: 'Article sur les cours d’imprégnation au lycée technique agricole Amilcar-Cabral', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201704150184.html', publishedOn: '2017-04', consultedOn: '2026-11-23' },
    { title: 'Article sur la remise d’attestations à 449 maraîchers et transformateurs de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106280736.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Enquête socioéconomique sur la pêche maritime artisanale : site de Songolo (rapport de licence professionnelle)', publisher: 'ENSAF, Université Marien-Ngouabi', url: 'https://fr.scribd.com/document/710769309/rapportfinale', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La moto est chargée la veille : boutures saines liées en paquets, affiches plastifiées, cahier, imperméable. Trente kilomètres de piste, puis un salut au chef du village, qu’on ne saute jamais. Le rendez-vous était à huit heures ; les dernières personnes arrivent à dix, car il y avait un deuil.

      On ne fait pas de discours. On va dans le champ d’une volontaire, moitié plantée comme d’habitude, moitié en lignes. Qui compte les pieds malades de chaque côté ? Les gens donnent eux-mêmes le résultat. Un ancien n’est pas d’accord : il plante sur butte et explique pourquoi. Pour ce sol-là, il a raison ; on le note.

      Après le repas, réunion du groupement. La trésorière n’ose pas dire que la caisse ne tombe pas juste. Il faut l’aider sans l’humilier. Puis un éleveur montre ses porcs qui toussent : ce n’est plus du conseil, on appelle un vétérinaire.

      Retour sous la pluie. Au bureau, s’il y a du courant, on tape le rapport, avec les dates, les présents, les surfaces.
    `,
    lieux: `
      Le ministère de l’Agriculture travaille par directions départementales et par « secteurs agricoles », des petits bureaux proches des villages. Un rapport de 2019 en décrivait à Loandjili, Tié-Tié, Nkayi, Louvakou, Ngo ou Madibou ; il notait aussi trop peu d’agents et de matériel [1].

      Des organisations comme Essor et Agridev ont formé plus de quatre cents maraîchers autour de Brazzaville, dans un programme terminé en 2021 [4]. Les projets financés par l’étranger, certaines entreprises qui achètent des récoltes et les vendeurs de semences emploient également des conseillers.

      Le bureau est rarement l’endroit où l’on passe la semaine.
    `,
    savoirFaire: `
      Trois choses à la fois : connaître les plantes et les animaux, savoir parler aux gens, écrire juste.

      - Expliquer en lingala, en kituba ou dans la langue du lieu ce qu’on a appris en français.
      - Écouter avant de conseiller : le paysan connaît sa terre, on apporte une idée de plus.
      - Montrer avec les mains : bouturer, semer en ligne, faire du compost, monter un poulailler.
      - Faire parler aussi celles qui se taisent, souvent les femmes et les jeunes.
      - Mesurer une parcelle, tenir un tableau, prendre une photo utile.
      - Conduire une moto dans le sable et la boue, avec un casque.
      - Dire « je ne sais pas, je vais demander ».
    `,
    apresBepc: `
      On ne devient pas conseillère ou conseiller tout de suite après le brevet, mais c’est le bon moment pour choisir sa seconde. Les lycées agricoles mènent droit vers ce travail. Au bac agricole de 2017, la vulgarisation était une des matières, avec l’agronomie et l’élevage [3] ; c’est l’art de transmettre aux paysans. Une seconde générale scientifique marche aussi. Passez vos vacances là où l’on cultive, cela comptera.
    `,
    apresBac: `
      Visez une licence agricole. L’[ENSAF](/formations/umng-ensaf), à Brazzaville, en délivre : un rapport de fin d’études en agroéconomie y raconte trois années de cours et trois mois de stage [5]. Les séries agricoles et scientifiques y préparent le mieux. Lesquelles sont admises, et par quelle épreuve : à confirmer au secrétariat. Avec un bac littéraire, demandez d’abord si l’on vous accepte ; la biologie restera à rattraper.
    `,
    apresBac2: `
      Deux ou trois ans d’études suffisent souvent pour un poste d’agent de terrain. La licence permet d’encadrer d’autres agents, de suivre des chiffres, de dialoguer avec ceux qui financent. Pour la fonction publique, il faut un recrutement ouvert par l’État. En mars 2018, le gouvernement disait avoir besoin de 600 agents pour l’agriculture et 200 pour l’élevage [2]. C’était une annonce : combien ont été pris ensuite, nous l’ignorons.
    `,
    sansDiplome: `
      Sans diplôme, le titre est difficile à obtenir, mais le rôle existe. Les projets choisissent des « paysans relais » ou « maraîchers formateurs » : des gens respectés, qui ont réussi leurs champs et savent montrer. On reçoit une petite indemnité, ou seulement du matériel. Si vous aimez transmettre, réussissez d’abord une culture mieux que les autres. La page [maraîchage](/metiers/maraicher) donne une porte d’entrée.
    `,
    aSonCompte: `
      Le conseil payé par les paysans eux-mêmes reste rare : peu ont de quoi. Ceux qui s’installent vendent donc autre chose avec : plants, semences, aliment, location de motoculteur, montage de dossiers. D’autres signent des missions courtes avec des associations. Attention à rester libre : si vous touchez une part sur chaque bidon de produit, votre avis ne vaudra plus grand-chose.
    `,
    essayer: `
      Apprenez une technique simple, par exemple fabriquer du compost. Puis enseignez-la à cinq personnes de votre rue, dont une grand-mère et un enfant. Revenez au bout de trois semaines : qui l’a fait, qui a arrêté, pourquoi ? Ne les jugez pas, notez leurs raisons. Voilà le cœur de ce travail. Vous pouvez aussi demander au secteur agricole de suivre une démonstration dans un village, avec un adulte, et jamais à moto sans casque.
    `,
    difficile: `
      On promet quelque chose au nom d’un projet, le projet s’arrête, et c’est vous qu’on revoit au village. La confiance met un an à venir et un jour à partir.

      Les pistes fatiguent le corps et la moto tombe en panne loin de tout. Le carburant manque, la mission est annulée. Beaucoup d’avis ne sont pas suivis, pour de bonnes raisons : pas d’argent, pas de bras, peur de perdre la récolte. Quand on est jeune, ou une femme, on met parfois plus de temps à se faire entendre. Et l’on passe bien des nuits chez l’habitant, loin des siens.
    `,
    argent: `
      Trois employeurs, trois façons d’être payé. Le fonctionnaire touche une solde mensuelle et monte en grade lentement. L’agent d’association ou de projet a un contrat de quelques mois à quelques années, souvent mieux payé, puis plus rien à la fin. L’entreprise ajoute parfois une prime sur les ventes. Ne comparez pas seulement le salaire : demandez si la moto, le carburant, les nuits hors de la maison et l’assurance sont compris. Les grilles ne sont pas publiées à notre connaissance ; un agent de secteur ou l’[ACPE](/formations/acpe) vous renseignera mieux que nous.
    `,
  },
};
