import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2114',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'étude des roches et du vivant, un peu de chimie' },
    { serie: 'C', state: 'à confirmer', note: 'physique et mathématiques, utiles en géophysique' },
    { serie: 'E', state: 'à confirmer', note: 'bases techniques et calcul' },
  ],
  questions: [
    'Quelle a été votre plus longue mission en forêt, et dans quelles conditions dormiez-vous ?',
    'Pétrole, mines ou eau : lequel embauche des débutants aujourd’hui ?',
    'Qu’auriez-vous aimé apprendre à la faculté et que l’on ne vous a pas montré ?',
  ],
  sources: [
    { title: 'Appui à la République du Congo en matière de cartographie, d’éducation et de formation', publisher: 'BRGM', url: 'http://www.brgm.fr/projet/appui-republique-congo-matiere-cartographie-education-formation', publishedOn: '2015-09-08', consultedOn: '2026-11-23' },
    { title: 'Industries extractives : vers une entrée en phase exploratoire du projet Mboukoumassi', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/industries-extractives-vers-une-entree-en-phase-exploratoire-du-projet-mboukoumassi/', publishedOn: '2023', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Un marteau, une loupe, une boussole, un GPS et des bottes : la moitié du travail se fait à pied. On suit les rivières et les talus de route, là où la roche se montre. On casse un éclat propre, on regarde les grains, on note l’endroit, on emballe. L’autre moitié se passe devant une carte ou un écran, à relier ces points pour deviner ce qui continue dessous.

      La question change avec l’employeur. Où forer pour trouver de l’eau à ce village ? Ce fer est-il assez riche ? Le terrain tiendra-t-il sous le barrage ? Au Congo, on pense au pétrole de la côte et aux minerais du Niari ou du nord. Il y a aussi la potasse du Kouilou, avec le projet Mboukoumassi dont la presse parlait en 2023 [2].`,
    acces: `
      Le bac D prépare bien à cette science ; C convient à qui aime la physique du globe. La suite se fait à l’université : licence, puis master.

      L’Université Marien Ngouabi a un département de géologie. En 2015, une page du BRGM, le service géologique français, décrivait une école de terrain montée pour ses étudiants de master [1]. Renseignez-vous à la [Faculté des sciences et techniques](/formations/umng-fst) sur l’entrée et sur les sorties réellement organisées. Sans terrain, un diplôme de géologie reste boiteux.

      Pour travailler plus tôt, voyez [technicienne ou technicien en géologie](/metiers/technicien-en-geologie).`,
    difficile: `
      Pluie, fourmis, marches longues, pirogue, tente mouillée : le décor fait rêver trois jours. On reste parfois des semaines sans réseau ni famille. Les habitants, inquiets pour leurs terres, méritent une explication franche, et c’est votre visage qu’ils verront le premier.

      Les projets miniers s’annoncent, se suspendent, changent de propriétaire. Après le diplôme, beaucoup attendent ou acceptent d’abord un emploi sans rapport.`,
    argent: `
      Deux parties à distinguer : la paie fixe et ce qui couvre la mission, comme la nourriture, l’hébergement et le transport. Dans l’administration des mines ou à l’université, la paie suit la grille de la fonction publique ; demandez à la voir. Chez une société d’exploration, le contrat suit la campagne et finit avec elle. Nous ne connaissons pas de montant sûr. Demandez qui paie le transport jusqu’à l’hôpital en cas de paludisme grave, et si les jours de route comptent comme du travail.`,
  },
};
