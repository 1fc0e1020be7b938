import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '7543',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'calcul de volumes sans erreur' },
    { serie: 'D', state: 'à confirmer', note: 'étude des plantes, pour nommer les essences' },
    { serie: 'G2', state: 'à confirmer', note: 'registres, stocks et contrôle des chiffres' },
    { serie: 'R1', state: 'à confirmer', note: 'série agricole, proche du monde des plantes' },
  ],
  questions: [
    'Combien de temps vous a-t-il fallu pour reconnaître trente espèces d’arbres ?',
    'Que faites-vous quand votre mesure et celle de l’acheteur diffèrent ?',
    'Utilisez-vous encore le carnet, ou déjà une tablette ?',
    'Par quel poste me conseillez-vous d’entrer au parc à bois ?',
  ],
  sources: [
    { title: 'Forêt : le Congo promeut les sous-métiers du bois', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/print/content/foret-le-congo-promeut-les-sous-metiers-du-bois-129512', consultedOn: '2026-11-23' },
    { title: 'Renforcement des compétences des acteurs de la filière forêt-bois : un engagement continu', publisher: 'ATIBT', url: 'https://atibt.org/fr/news/13560/renforcement-des-competences-des-acteurs-de-la-filiere-foret-bois-un-engagement-continu', publishedOn: '2024-11-08', consultedOn: '2026-11-23' },
    { title: 'Exportation du bois en grumes interdite : le défi des compétences locales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202301300612.html', publishedOn: '2023-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Un mètre ruban, une craie grasse, un marteau à frapper les chiffres, un carnet : c’est l’équipement. Devant chaque grume, c’est-à-dire chaque tronc coupé, on relève la longueur, puis le diamètre aux deux bouts. On le prend dans deux sens, car aucun tronc n’est rond.

      On calcule le volume en mètres cubes. On note l’essence, c’est-à-dire l’espèce d’arbre. On cherche ensuite les défauts : cœur creux, fente, trous d’insectes, nœud caché. De là vient la qualité inscrite sur le bois. Un numéro relie enfin ce tronc à la souche restée en forêt ; sans lui, impossible de prouver d’où il vient.

      Ces gestes se font au parc à bois, à l’entrée de la scierie, au port. L’exportation des grumes est interdite depuis janvier 2023 [3] : on classe donc aussi des planches.`,
    acces: `Des ouvriers du parc deviennent cubeurs en aidant, puis en prouvant que leurs chiffres tombent juste. Un niveau de collège solide en calcul est le minimum utile ; l’école de [Mossendjo](/formations/enef-mossendjo) prépare mieux encore, en enseignant les arbres et les règles.

      Selon la presse, le métier a sa fiche, écrite dans un projet régional [1]. En 2024, le même genre de projet préparait des formateurs sur le classement et le cubage [2] : demandez à l’entreprise si elle inscrit ses agents.

      Les troncs roulent sans prévenir, donc aucun essai au parc avant 18 ans. Mesurez à la place des bouteilles, un seau, une bûche de cuisine : calculez leur volume, puis vérifiez avec de l’eau.`,
    difficile: `Debout au soleil ou sous la pluie, entre des chargeurs qui manœuvrent, on répète la même opération des centaines de fois. Un moment d’inattention fausse une facture ou écrase une jambe.

      La pression est discrète : on vous souffle d’enlever quelques centimètres, ou de changer une essence sur la feuille. Votre signature engage votre honneur.`,
    argent: `Salarié d’une société forestière, d’une scierie ou d’un acheteur, on reçoit une paie au mois. Quelques spécialistes indépendants, appelés pour un achat important, facturent à la journée ou au lot contrôlé.

      L’écart entre un débutant et une personne qui reconnaît toutes les essences est réel, mais nous ne savons pas le chiffrer. À l’entretien, faites dire le grade d’embauche, le délai pour passer classeur, et si une erreur de mesure est retenue sur le salaire.`,
  },
};
