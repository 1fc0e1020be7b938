import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '8341',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'mécanique : sentir venir une panne' },
    { serie: 'E', state: 'à confirmer', note: 'bases techniques générales' },
    { serie: 'pro', state: 'à confirmer', note: 'si la spécialité touche aux moteurs ou aux engins' },
  ],
  questions: [
    'Sur quelle machine avez-vous débuté, et qui vous a formé ?',
    'Avez-vous déjà vu un engin se retourner ?',
    'Que fait votre équipe pendant les grandes pluies ?',
    'La conduite de chantier en ville paie-t-elle mieux, à votre avis ?',
  ],
  sources: [
    { title: 'Prestation d’appui au projet d’appui à la gestion durable des forêts du Congo : rapport de mission (R. Peltier)', publisher: 'Cirad', url: 'http://publications.cirad.fr/une_notice.php?dk=566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'Forêt : le Congo promeut les sous-métiers du bois', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/print/content/foret-le-congo-promeut-les-sous-metiers-du-bois-129512', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Le tronc pèse plusieurs tonnes et repose à trois cents mètres de la piste. Il faut aller le chercher sans écraser la moitié de la forêt. Aux commandes d’un tracteur à chenilles ou à grosses roues, on suit le chemin marqué par l’équipe, puis on recule. L’aide accroche le câble, le treuil enroule, et l’on tire jusqu’au parc à bois. Cela s’appelle débarder.

      Avant le départ : huile, filtres, freins, câble, extincteur. Pendant : bruit, poussière ou boue selon la saison, pentes où l’on sent la machine hésiter. D’autres engins ouvrent les routes, soulèvent les grumes ou chargent les camions.

      La base, le soir, ressemble à une petite ville au milieu des arbres.`,
    acces: `C’est un travail d’adulte, en bonne santé, avec une vue correcte. Les sociétés confient rarement une machine à une inconnue ou à un inconnu. On entre comme aide au débardage, au graissage ou à la mécanique, et l’on monte en cabine quand la confiance est là.

      En 2011, un rapport notait l’absence de centre en fonctionnement pour former les ouvriers de la forêt [1]. Plus tard, la presse a signalé une fiche du métier de chef débardeur, rédigée dans un projet régional [2]. Ce qui existe à présent se demande au [FONEA](/formations/fonea), à l’ACPE et aux entreprises.

      Une école ou un permis d’[engins de chantier](/metiers/conducteur-d-engins) peut servir de tremplin. Avant 18 ans, pas de cabine, même à l’arrêt : apprenez plutôt avec un adulte à reconnaître des pièces démontées, loin des machines.`,
    difficile: `Un engin qui se couche sur un talus peut tuer. Un câble qui casse fouette tout autour. Les secousses abîment le dos, le moteur assourdit.

      On passe des semaines loin des siens. En pleine saison des pluies, le chantier s’arrête parfois, et la paie baisse avec lui.`,
    argent: `Un salaire, le plus souvent, complété d’une prime au volume sorti ou au rendement de l’équipe. Attention : cette prime pousse à aller vite, et la vitesse renverse.

      Renseignez-vous auprès d’un délégué du personnel ou d’un syndicat du site. Que touche-t-on pendant l’arrêt des pluies ou une panne ? Le logement et l’infirmerie sont-ils compris ? Y a-t-il une déclaration à la sécurité sociale ? Aucun montant vérifié n’est à notre disposition.`,
  },
};
