import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-g3',
  title: 'Que faire après un bac G3 au Congo-Brazzaville ?',
  summary: 'Vente, négociation, stocks, logistique : études à confirmer, port et grande distribution, commerce à soi, pour les bacheliers G3.',
  keywords: ['bac G3', 'commerce', 'vente', 'marketing', 'logistique', 'port'],
  serie: 'G3',
  intro: `
    La série G3 appartient aux séries commerciales, avec BG, G1 et G2 [1]. Elle convient à qui aime convaincre, compter un prix de revient et ne s’effondre pas au premier refus.

    Le commerce est partout au Congo, du marché de quartier au terminal de Pointe-Noire. On peut donc apprendre sans attendre la rentrée.
  `,
  sections: [
    {
      heading: 'Où poursuivre',
      text: `
        - À l’[Institut supérieur de gestion](/formations/umng-isg), public : marketing et commerce sont à demander parmi ses spécialités.
        - En [économie](/formations/umng-fse), pour comprendre les marchés plutôt que vendre.
        - Dans une école privée : le master de management commercial de l’[ESGAE](/formations/esgae) est l’un de ses cinq diplômes reconnus en 2018 par le CAMES, l’organisme africain qui évalue les diplômes [2]. Pour l’[EAD](/formations/ead), voyez sa fiche.
        - En [BTS](/formations/bts), à condition de lire l’agrément du programme.

        Aucune liste officielle trouvée ne cite G3 pour un concours précis. La réponse est donc « à confirmer » partout. Écrivez aux scolarités dès maintenant, puis vérifiez au Salon d’orientation du mois d’août [3].
      `,
    },
    {
      heading: 'Le port, le transit, les dépôts',
      text: `
        Une marchandise passe par dix mains avant l’étal. Chacune est un métier : [déclarant en douane](/metiers/declarant-en-douane), [logisticienne](/metiers/logisticien), [magasinier](/metiers/magasinier), acheteur, chauffeur-livreur. À Pointe-Noire, commencez par l’agence la plus petite ; on y touche à tout.

        Savoir lire une facture en anglais et calculer un volume de conteneur vous placera devant d’autres candidats.
      `,
    },
    {
      heading: 'Vendre pour quelqu’un, ou pour soi',
      text: `
        Un poste de [commerciale ou de commercial](/metiers/commercial) se paie souvent en partie à la vente. Lisez comment la commission est calculée, et quand elle tombe. Refusez un emploi où il faut d’abord acheter un lot à revendre : ce n’est pas un salaire, c’est un piège.

        Pour soi, prenez un seul produit, une page de messages soignée, une livraison tenue à l’heure. La [vente en ligne](/metiers/vendeur-en-ligne) demande peu de stock et beaucoup de parole donnée. Avant de grossir, lisez [se mettre à son compte](/parcours/se-mettre-a-son-compte).
      `,
    },
    {
      heading: 'Trois habitudes qui aident à vendre',
      text: `
        La patience du chiffre. Connaître la marge d’un sac de riz, c’est déjà mieux vendre. L’écrit, ensuite : un devis clair rassure plus qu’un long discours. Et la mémoire des clients, dans un carnet, avec ce qu’ils ont acheté et ce qu’ils attendent.

        Une faiblesse en français se corrige : lisez à voix haute une page par jour, puis racontez-la. On vend mieux quand on explique bien.
      `,
    },
  ],
  steps: [
    'Vendez pendant un mois un produit simple, sans emprunter, et notez chaque soir la marge.',
    'Visitez une agence de transit et demandez quel premier poste un bachelier y occupe.',
    'Préparez un devis type d’une page que l’on comprend sans explication.',
    'Demandez par écrit à l’ISG si les G3 sont admis ; posez la même question, stand par stand, au salon des bacheliers.',
  ],
  occupations: [
    'commercial', 'vendeur-en-ligne', 'gerant-de-boutique', 'commercant-import-export', 'logisticien', 'magasinier',
    'declarant-en-douane', 'agent-d-assurances', 'mareyeur',
  ],
  formations: [
    'umng-isg', 'umng-fse', 'esgae', 'ead', 'bts', 'figa',
  ],
  sources: [
    { title: 'Baccalauréat technique et professionnel 2018 : les épreuves se déroulent dans le calme', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/84337', publishedOn: '2018-06-05', consultedOn: '2026-11-23' },
    { title: 'Le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Article sur le Salon de l’information et de l’orientation des bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202508050295.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
