import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-g1',
  title: 'Que faire après un bac G1 au Congo-Brazzaville ?',
  summary: 'Bureau, accueil, organisation, ressources humaines : études de gestion à confirmer, emplois directs et compétences à ajouter au bac G1.',
  keywords: ['bac G1', 'secrétariat', 'bureau', 'administration', 'assistante', 'accueil'],
  serie: 'G1',
  intro: `
    En mai 2017, la série G1 réunissait 749 candidats au centre du lycée commercial du 1er mai, à Brazzaville, dont 24 garçons [1]. On l’associe au secrétariat ; le titre complet est sur votre relevé. Le travail de bureau, lui, n’appartient à aucun sexe.

    Un bon secrétariat fait gagner des heures à tout un service : une lettre sans faute, un dossier retrouvé en une minute, un rendez-vous noté au bon jour.
  `,
  sections: [
    {
      heading: 'Études possibles, à vérifier une par une',
      text: `
        L’[Institut supérieur de gestion](/formations/umng-isg) forme à conduire une entreprise. Les écoles et instituts de l’université recrutaient par concours en 2020 [2] ; la place de G1 n’est écrite nulle part que nous ayons lue.

        L’[ENMA](/formations/enma) prépare des cadres moyens. Sachez qu’au début de 2025, ses diplômés protestaient : 90 postes de l’État au titre de 2024, pour 6 253 finalistes [3].

        Le [droit](/formations/umng-fd) et les [lettres](/formations/umng-flash) acceptent des profils variés. Demandez comment un bac technique y est traité lors de la préinscription.

        Dans le privé, les fiches de l’[ESGAE](/formations/esgae) et de l’[EAD](/formations/ead) disent ce que l’on sait de leurs filières de bureau. Aucun nouveau BTS privé n’ayant été approuvé en décembre 2025 [4], lisez l’acte d’agrément du programme, ligne par ligne.
      `,
    },
    {
      heading: 'Travailler avec un bac G1',
      text: `
        Cabinets médicaux, écoles privées, notaires, transitaires, garages, paroisses, associations : les petits bureaux embauchent sans annonce. Proposez un essai court, fixé par écrit, avec un résultat visible : toutes les factures de l’année en ordre, par exemple.

        Les titres changent, le cœur reste : [secrétaire](/metiers/secretaire), assistante, agent d’accueil, standardiste. À l’hôtel ou dans une compagnie d’assurances, la voix et le sourire s’ajoutent au clavier.

        Autre idée : un petit service de frappe et de CV, à côté d’une école ou d’une mairie. Un ordinateur, une imprimante, une batterie. Voyez [tenir un cyber](/metiers/tenancier-de-cyber).
      `,
    },
    {
      heading: 'Trois savoirs qui font monter',
      text: `
        Le tableur d’abord : tri, total, filtre. Au bac de juin 2022, l’option secrétariat composait dès le premier jour en français et en statistique [5] ; vous avez donc des bases, à remettre sur ordinateur. L’orthographe ensuite, car une faute dans une lettre de patron ne s’oublie pas. La comptabilité simple enfin, qui fait d’une secrétaire ou d’un secrétaire un vrai bras droit.

        Ajoutez l’anglais si vous visez le pétrole ou le port.
      `,
    },
    {
      heading: 'Respect et limites',
      text: `
        Un chef qui demande des services privés ou des gestes déplacés n’exerce aucun droit. Si vous le pouvez, dites non devant témoin, puis partez. Écrivez la date et parlez-en le jour même à un adulte sûr, ensuite à l’inspection du travail ou à une association. La faute n’est pas la vôtre.
      `,
    },
  ],
  steps: [
    'Tapez trois lettres modèles sans faute et gardez-les dans un dossier à montrer.',
    'Apprenez le tableur avec un exercice par jour pendant un mois.',
    'Déposez dix demandes dans de petits bureaux proches de chez vous.',
    'Renseignez-vous à l’ISG sur les séries admises et le calendrier du concours.',
  ],
  occupations: [
    'secretaire', 'receptionniste-d-hotel', 'responsable-ressources-humaines', 'agent-d-assurances', 'guichetier-de-banque', 'tenancier-de-cyber',
    'greffier', 'declarant-en-douane',
  ],
  formations: [
    'umng-isg', 'enma', 'umng-fd', 'esgae', 'ead', 'bts',
    'acpe',
  ],
  sources: [
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : avis favorable pour 29 dossiers d’agréments', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512270187.html', publishedOn: '2025-12-27', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement des épreuves écrites du baccalauréat technique 2022', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202206150358.html', publishedOn: '2022-06', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
