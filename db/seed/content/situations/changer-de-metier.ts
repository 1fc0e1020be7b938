import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'changer-de-metier',
  title: 'Comment changer de métier au Congo-Brazzaville quand on est adulte ?',
  summary: 'Faire le point, tester le nouveau travail avant de quitter l’ancien, trouver une formation courte, utiliser ce que l’on sait déjà.',
  keywords: ['reconversion', 'changer de métier', 'formation adulte', 'ACPE', 'FONEA', 'reprendre ses études'],
  intro: `
    On change de métier pour de bonnes raisons : un dos qui lâche, une entreprise qui ferme, des enfants à élever, l’envie de ne plus attendre un poste de l’État. En août 2023, plus de deux mille cinq cents diplômés manifestaient devant le ministère de la Fonction publique pour être recrutés ; certains avaient fini leurs études vers 2002 [1].

    Vous ne repartez pas de zéro. Arriver à l’heure, parler à un client, tenir une équipe ou un stock : tout cela se transporte.
  `,
  sections: [
    {
      heading: 'Savoir ce que l’on quitte',
      text: `
        Prenez deux feuilles. Sur l’une, ce qui vous use. Sur l’autre, ce qui vous manquera. Il arrive qu’un nouvel employeur, un autre horaire ou une autre ville suffise, sans tout changer.

        Notez ensuite ce que vous savez faire, avec un exemple à chaque ligne. « Organisée » ne dit rien. « J’ai géré seule la caisse d’une boutique pendant quatre ans sans manquant » dit tout.

        Comptez enfin : combien de mois la maison tient-elle avec moins de revenus ? Ce nombre décide de la durée de formation possible.
      `,
    },
    {
      heading: 'Des passages qui marchent souvent',
      text: `
        - Chauffeur devenu [logisticien](/metiers/logisticien) ou [magasinier](/metiers/magasinier) : les routes et les papiers sont déjà connus.
        - Institutrice devenue formatrice, [répétitrice](/metiers/repetiteur) ou animatrice sociale.
        - Électricien du bâtiment qui ajoute le [solaire](/metiers/installateur-solaire).
        - Vendeuse de pagnes qui se met à la [couture](/metiers/couturier) ou à la [vente en ligne](/metiers/vendeur-en-ligne).
        - Agent de sécurité qui passe à la [prévention des accidents](/metiers/technicien-hse), avec une formation.
        - Fonctionnaire ou salarié qui cultive d’abord le samedi, puis davantage.

        Le point commun : un pied reste sur le sol connu.
      `,
    },
    {
      heading: 'Se former sans tout arrêter',
      text: `
        Le [CEFA](/formations/cefa) ne reçoit pas que des adolescents : sa directrice parle aussi de travailleurs de tous les âges venus se perfectionner [2]. À Pointe-Noire, le ministre citait en 2018 la reconversion professionnelle parmi les missions de ces centres [3].

        Le [FONEA](/formations/fonea) compte parmi ses tâches le paiement de formations de reconversion et de réinsertion [4]. En 2023, il disait avoir formé 232 employés d’entreprises qui versent la taxe sur les salaires [5]. Votre employeur en fait peut-être partie : posez la question au service du personnel.

        L’[ACPE](/formations/acpe) propose une orientation professionnelle aux demandeurs d’emploi [6]. En 2018, un responsable rappelait à Brazzaville que la formation continue figure dans le code du travail et concerne salariés, adultes et chercheurs d’emploi [7] ; pour vos droits précis, voyez l’inspection du travail.

        Moins connu : le centre national de formation en statistique annonçait en mai 2025 des formations continues, pour se perfectionner ou se reconvertir [8]. Niveau, prix et dates sont à lui demander, à Brazzaville.

        Reprendre à l’université reste possible, mais long : lisez [licence, master, doctorat](/formations/licence-master-doctorat) avant de vous décider. Sans bac, on peut le passer en candidat libre, comme l’explique [bac raté](/parcours/bac-rate).
      `,
    },
    {
      heading: 'Essayer avant de sauter',
      text: `
        Prenez dix jours de congé et travaillez gratuitement, ou presque, auprès d’une personne du nouveau métier. Le troisième jour, la fatigue commence à dire la vérité.

        Ne démissionnez pas sur une promesse orale. Demandez un écrit : poste, date, salaire, période d’essai. Et ne mettez pas l’indemnité de départ entière dans une machine. Une moitié doit nourrir la maison.
      `,
    },
    {
      heading: 'Parler à la maison',
      text: `
        Un changement de métier se fait à plusieurs. Dites au conjoint et aux grands enfants combien de mois seront serrés, et pourquoi. Fixez ensemble une date de bilan. Si rien n’avance ce jour-là, on corrige, sans honte.
      `,
    },
  ],
  steps: [
    'Remplissez les deux feuilles : ce qui use, ce qui manquerait.',
    'Interrogez trois personnes du métier visé sur leur plus mauvaise semaine.',
    'Passez à l’ACPE et au FONEA avec vos attestations ; notez le nom de qui vous reçoit.',
    'Faites dix jours d’essai avant toute démission.',
    'Mettez de côté trois mois de dépenses, puis décidez.',
  ],
  occupations: [
    'logisticien', 'magasinier', 'installateur-solaire', 'technicien-hse', 'vendeur-en-ligne', 'couturier',
    'repetiteur', 'exploitant-agricole', 'maraicher', 'agent-d-assurances', 'reparateur-de-telephones', 'restaurateur',
    'conseiller-d-orientation',
  ],
  formations: [
    'cefa', 'fonea', 'acpe', 'figa', 'licence-master-doctorat', 'bts',
  ],
  sources: [
    { title: 'Des centaines de diplômés manifestent pour leur intégration à la fonction publique', publisher: 'RFI', url: 'https://www.rfi.fr/fr/afrique/20230818-congo-b-des-centaines-de-diplom%C3%A9s-manifestent-pour-leur-int%C3%A9gration-%C3%A0-la-fonction-publique', publishedOn: '2023-08-18', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Article sur la journée portes ouvertes du CEFA de Pointe-Noire', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201803110172.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
    { title: 'Le FONEA dénombre plus de 9 000 personnes formées depuis trois ans', publisher: 'First Media Congo', url: 'https://www.firstmediac.com/congo-emplois-le-fonea-denombre-plus-de-9000-personnes-formees-dans-divers-domaines-aux-depuis-trois-ans/', consultedOn: '2026-11-23' },
    { title: 'Emploi : plus de 5 000 jeunes formés en 2023 grâce au concours du FONEA', publisher: 'Convergence Afrique', url: 'https://convergenceafrique.net/2024/08/22/congo-emploi-plus-de-5-000-jeunes-formes-en-2023-grace-au-concours-du-fonea', publishedOn: '2024-08-22', consultedOn: '2026-11-23' },
    { title: 'Article sur les missions de l’ACPE', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202501140114.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la formation continue au Centre d’application aux métiers de l’informatique', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201801190706.html', publishedOn: '2018-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
