import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '6210',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'mécanique : entretenir et régler la tronçonneuse' },
    { serie: 'R1', state: 'à confirmer', note: 'série agricole : utile pour devenir chef d’équipe' },
    { serie: 'pro', state: 'à confirmer', note: 'selon la spécialité, à vérifier avec l’employeur' },
  ],
  questions: [
    'Qui vous a appris la coupe, et combien de temps avant d’être seul ?',
    'Quel équipement votre société fournit-elle, et le remplace-t-elle ?',
    'Quel arbre avez-vous refusé de couper, et qu’a dit le chef ?',
  ],
  sources: [
    { title: 'Prestation d’appui au projet d’appui à la gestion durable des forêts du Congo : rapport de mission (R. Peltier)', publisher: 'Cirad', url: 'http://publications.cirad.fr/une_notice.php?dk=566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'Exportation du bois en grumes interdite : le défi des compétences locales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202301300612.html', publishedOn: '2023-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Avant de démarrer le moteur, on tourne autour de l’arbre. Où penche-t-il ? Une liane le lie-t-elle à un voisin ? Y a-t-il une branche morte suspendue, un tronc creux qui sonne mal ? On dégage le pied à la machette, puis deux sorties en biais, vers l’arrière : par là, il faudra courir.

      Ensuite viennent l’entaille qui donne la direction, la coupe, et la charnière, cette bande de bois qu’on laisse pour guider la chute. Un craquement, un cri d’alerte, la fuite. Après, le silence, les feuilles qui tombent encore, et l’on coupe la cime et le pied du tronc.

      On travaille à deux, sur des arbres que d’autres ont marqués. Un arbre sans marque reste debout.`,
    acces: `Il n’y a pas de diplôme obligatoire connu de nous. On est d’abord aide : porter l’essence, ouvrir le chemin, apprendre à voir. Puis l’entreprise forme, ou non, aux techniques d’abattage contrôlé, qui réduisent les accidents et les dégâts.

      Un rapport de 2011 comptait les abatteurs parmi les ouvriers qualifiés dont le pays manquait, sans centre ouvert pour les former [1]. En 2023, la presse citait un projet de formation continue de la filière bois, prévu jusqu’en 2024 [2]. Demandez la suite au ministère de l’Économie forestière.

      Avant 18 ans, on ne l’essaie pas, même pour tenir une corde. Pour savoir si la forêt vous plaît, apprenez plutôt à reconnaître les arbres d’un jardin, ou plantez-en.`,
    difficile: `C’est un des travaux les plus dangereux qui soient : l’arbre qui tourne, la branche qui descend sans bruit, la chaîne qui rebondit. L’hôpital est loin. Les vibrations engourdissent les mains, le bruit rend sourd.

      On vit en campement, on se lève avant le jour, et le corps s’use bien avant la vieillesse.`,
    argent: `À la paie de base peut s’ajouter une prime par arbre ou par mètre cube. Ce calcul récompense la prise de risque : méfiez-vous-en. Le sciage informel, près des villages, paie à la planche, sans aucune protection si l’on se blesse.

      Les sommes exactes nous échappent. Posez à un chef de chantier des questions précises : le casque, les jambières et les bottes sont-ils gratuits ? La prime continue-t-elle si l’on s’arrête pour cause de vent ? Qui paie les soins, et la famille après un accident grave ?`,
  },
};
