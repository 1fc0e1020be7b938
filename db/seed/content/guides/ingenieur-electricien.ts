import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2151',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et technique ensemble' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité déjà pratiquée en atelier' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'D', state: 'à confirmer', note: 'possible ; les mathématiques seront à renforcer' },
  ],
  questions: [
    'Quel calcul avez-vous fait ce mois-ci, et qu’a-t-on construit avec ?',
    'Réseau, usine, solaire : où avez-vous appris le plus ?',
    'Vaut-il mieux commencer par un BTS d’électrotechnique ou par une classe d’ingénieur ?',
    'Qui prend la décision de couper un quartier, et d’après quels chiffres ?',
  ],
  sources: [
    { title: 'Concours d’entrée à l’Institut polytechnique de Kintélé et à l’Institut professionnel et technologique d’Oyo', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Cent quatre-vingt-quatre candidats congolais au concours d’entrée à l’Institut national polytechnique Houphouët-Boigny', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/content/enseignement-superieur-cent-quatre-vingt-quatre-candidats-congolais-au-concours-dentree', publishedOn: '2018-08-27', consultedOn: '2026-11-23' },
    { title: 'E2C : nouveaux hangars, nouvelle énergie nationale', publisher: 'Congo B', url: 'https://congo-b.com/e2c-nouveaux-hangars-nouvelle-energie-nationale', publishedOn: '2025', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Une zone industrielle s’ouvre : combien de puissance lui faut-il à dix-neuf heures ? Quel transformateur, quelle section de câble, quelle protection pour qu’un défaut chez l’un n’éteigne pas tous les autres ? L’ingénieure ou l’ingénieur calcule, dessine le schéma, choisit le matériel, rédige le cahier des charges, puis surveille les essais, casque sur la tête.

      Le terrain corrige le papier. Une ligne passe au-dessus d’une école, un poste est inondé, un client branche le double de ce qu’il avait dit.

      On exerce chez Énergie électrique du Congo, née en 2018 de la réforme de l’ancienne société nationale [3], dans les centrales, le pétrole, les bureaux d’études, les télécoms ou le [solaire](/metiers/installateur-solaire).`,
    acces: `
      Deux routes. La directe : un bac C ou E de bon niveau, puis une école d’ingénieurs en cinq ans, dont l’[École nationale supérieure polytechnique](/formations/umng-ensp) de Brazzaville, à contacter pour le concours. L’autre par étapes : BTS ou diplôme technique, puis passerelle. En décembre 2024, le ministre annonçait aux candidats de l’[Institut polytechnique de Kintélé](/formations/institut-polytechnique-kintele) une suite possible à la Polytechnique ou à l’Université Denis-Sassou-N’Guesso [1]. Faites confirmer cette passerelle par écrit.

      Des écoles étrangères organisent aussi des épreuves à Brazzaville : celle de Yamoussoukro l’a fait en 2017 et en 2018 [2].`,
    difficile: `
      Les études sont abstraites longtemps avant de servir. Ensuite, la population vous reproche chaque coupure, même celle que vous n’avez pas décidée. Les crédits manquent, le matériel traîne au port, on répare au lieu de bâtir. Une faute de calcul peut électrocuter quelqu’un : cette pensée doit rester, même après vingt ans.`,
    argent: `
      Le début de carrière varie selon que l’on signe avec une société publique, un industriel ou un bureau d’études payé au projet. Dans ce dernier cas, l’affaire perdue se sent sur la paie. Posez deux questions lors d’un salon : quel titre porte un débutant sur son contrat, ingénieur ou technicien ? Au bout de combien de temps confie-t-on un projet entier, avec la prime qui va avec ?`,
  },
};
