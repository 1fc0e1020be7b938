import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-isg',
  kind: 'faculte',
  name: 'Institut supérieur de gestion',
  acronym: 'ISG',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 3,
  series: [
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion' },
    { serie: 'G1', state: 'à confirmer', note: 'secrétariat' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
    { serie: 'C', state: 'à confirmer', note: 'calcul' },
  ],
  summary: 'L’institut public de gestion : comptes, organisation et conduite d’une entreprise, avec depuis 2024 une voie vers l’expertise comptable.',
  keywords: ['gestion', 'comptabilité', 'expert-comptable', 'entreprise', 'commerce', 'finance'],
  sections: {
    presentation: `
      Tenir les comptes, suivre un stock, payer une équipe, préparer un budget : la gestion s’occupe de ce qui fait vivre une entreprise chaque jour. L’ISG l’enseigne au sein de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi).

      L’institut existe depuis 1977 [1]. En décembre 2024, l’université, l’ordre des experts-comptables et un établissement français, le CNAM-INTEC, ont signé un accord. Il ouvre à l’ISG une formation d’expertise comptable, payante, pour des étudiants de licence et de master [2].

      Les autres spécialités de l’institut sont à lui demander.
    `,
    admission: `
      Les instituts de l’université recrutent par concours, selon un article de 2020 [3]. Les épreuves, les séries et le nombre de places n’ont pas été trouvés dans une source publique.

      Les bacheliers des séries de gestion connaissent déjà le plan comptable et les journaux. Les bacheliers généraux rattrapent ce retard s’ils travaillent régulièrement les premiers mois.

      Vous hésitez avec l’économie ? La [Faculté des sciences économiques](/formations/umng-fse) explique le pays ; ici, on apprend à faire tourner une maison de commerce ou un service.
    `,
    apres: `
      Toutes les structures ont besoin de comptes, même une petite boutique ou une paroisse. On peut donc commencer modestement, par exemple en tenant le cahier d’un commerçant. L’expertise comptable est une autre étape : des examens, des années de stage et l’inscription à un ordre.
    `,
    verifier: `
      Pour la voie d’expertise comptable, exigez par écrit le prix total, le nom exact du diplôme et l’établissement qui le délivre. Pour les licences, renseignez-vous sur les logiciels utilisés en cours et sur la durée du stage. Comparez aussi avec les écoles privées de gestion, mais après lecture de leur agrément.
    `,
  },
  occupations: [
    'comptable', 'responsable-ressources-humaines', 'secretaire', 'charge-de-credit', 'gerant-de-boutique', 'commercial', 'logisticien', 'magasinier',
    'guichetier-de-banque',
  ],
  sources: [
    { title: 'L’université Marien-Ngouabi félicite les quatre lauréats du Cames', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/7360', publishedOn: '2014-01-22', consultedOn: '2026-11-23' },
    { title: 'Expertise comptable au Congo : nouvelle offre de formation à l’ISG', publisher: 'Panoramik Actu', url: 'https://www.panoramik-actu.com/expertise-comptable-au-congo-nouvelle-offre-de-formation-a-lisg-grace-aux-efforts-de-lonec/', publishedOn: '2024-12-15', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
