import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3323',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'commerce, négociation' },
    { serie: 'G2', state: 'à confirmer', note: 'marges et tenue de caisse' },
    { serie: 'D', state: 'à confirmer', note: 'hygiène et conservation du frais' },
  ],
  questions: [
    'À quelle heure arrivez-vous au débarquement, et qui connaissez-vous sur chaque pirogue ?',
    'Combien de glace pour une caisse, et où la trouvez-vous quand la machine est en panne ?',
    'À qui faites-vous crédit, et à qui jamais ?',
    'Quelle est la plus grosse perte que vous ayez eue en un jour ?',
  ],
  sources: [
    { title: 'Centre d’appui à la pêche artisanale de Pointe-Noire : un fruit de la coopération Congo-Japon', publisher: 'Adiac', url: 'http://www.adiac-congo.com/content/centre-dappui-la-peche-artisanale-de-pointe-noire-un-fruit-de-la-cooperation-congo-japon', publishedOn: '2018-12-22', consultedOn: '2026-11-23' },
    { title: 'Congo – Japon : de grandes avancées dans la gestion des acteurs de la pêche artisanale maritime', publisher: 'Ministère de l’Agriculture, de l’Élevage et de la Pêche', url: 'https://www.agriculture.gouv.cg/congo-japon-de-grandes-avancees-dans-la-gestion-des-acteurs-de-la-peche-artisanale-maritime/', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Acheter vite, garder froid, revendre avant midi. À l’arrivée des pirogues, on juge une caisse d’un coup d’œil et on lance un prix. On paie comptant, ou d’avance à un patron qui vous réserve sa prise. Puis on trie par taille et par espèce, on lave, on couche le poisson dans la glace. Le téléphone ne s’arrête pas : un restaurant veut du bar, une vendeuse du marché prend trois bassines, un client de Dolisie demande un envoi.

      À Songolo, le centre d’appui construit avec le Japon met à disposition machine à glace, chambre froide et aires de tri pour ce commerce [1]. Le ministère le décrit plein de monde dès les premières heures [2]. Le long du fleuve et à l’intérieur, il faut apporter sa glace ou acheter du vivant.
    `,
    acces: `
      Pas d’école, pas de diplôme exigé. On débute en portant les caisses d’une tante ou d’un patron, puis on achète une bassine, puis une caisse. Savoir compter de tête, reconnaître les poissons et tenir sa parole ouvrent les portes. Après le BEPC ou le bac, une formation de commerce ou de gestion aide à suivre ses marges et à livrer des hôtels. Une carte ou une autorisation peut être demandée au débarcadère ; posez la question au service local de la pêche.

      Pour essayer sans risque, suivez un adulte un samedi au marché. Notez le prix de la même espèce à sept heures, à onze heures, à quinze heures.
    `,
    difficile: `
      Deux heures de retard, et la marchandise perd sa valeur. Panne de glacière, camion bloqué, délestage : tout se transforme en perte. On se lève la nuit, on porte lourd, on a les mains dans le froid et le sel. Les disputes au débarquement sont vives, et l’on est parfois payé en promesses. Quand la mer est vide, il ne reste rien à vendre.
    `,
    argent: `
      Votre gain, c’est la différence entre deux prix, moins la glace, le transport, les pertes et la place. Elle peut être belle le matin et nulle le soir. L’argent tourne chaque jour, si bien qu’on mélange facilement la caisse et le ménage : deux porte-monnaie séparés évitent cela. Cherchez une [vendeuse ou un vendeur au marché](/metiers/vendeur-au-marche) de confiance et refaites avec cette personne le compte d’une caisse, du sable à l’assiette.
    `,
  },
};
