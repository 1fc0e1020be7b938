import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '1420',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'commerce, négociation, documents de vente' },
    { serie: 'G2', state: 'à confirmer', note: 'coûts, change, marges' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et droit des affaires' },
    { serie: 'A', state: 'à confirmer', note: 'langues étrangères, très utiles ici' },
  ],
  questions: [
    'Quelle marchandise vous a fait perdre de l’argent, et à quelle étape ?',
    'Comment vérifiez-vous un fournisseur que vous n’avez jamais vu ?',
    'Quel transitaire vous a été recommandé, et par qui ?',
    'Combien de semaines entre votre paiement et votre première vente ?',
  ],
  sources: [
    { title: 'Importer au Congo', publisher: 'Agence pour la promotion des investissements', url: 'http://apicongo.org/importer_au_congo.php', consultedOn: '2026-11-23' },
    { title: 'L’enregistrement des entreprises en 72 heures établit un nouveau standard régional', publisher: 'Newscong', url: 'https://newscong.life/three-day-startup-boom-congos-fastest-business-path', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Tout part d’un manque repéré : des pièces de moto introuvables à Ouesso, des carreaux trop chers à Pointe-Noire. On cherche qui en vend, au pays, au Cameroun, à Dubaï ou en Chine. On demande un échantillon, on négocie le prix, la quantité et la date, puis on paie avec prudence.

      Suit la longue attente : bateau, avion ou camion, assurance, papiers. Au port, un [déclarant en douane](/metiers/declarant-en-douane) fait sortir le conteneur. On transporte, on stocke, on revend en gros aux boutiques ou au détail. Dans l’autre sens, on peut expédier du bois travaillé, du cacao ou des produits d’artisanat, avec d’autres autorisations.`,
    acces: `
      Aucun diplôme n’est exigé, mais l’ignorance coûte cher. Beaucoup apprennent au [marché](/metiers/vendeur-au-marche), vendent d’abord la marchandise d’un grossiste, puis achètent à plusieurs une petite part de conteneur. Un BTS ou une licence de commerce, de logistique ou de transit fait gagner des années, tout comme l’anglais.

      L’agence publique de promotion des investissements écrit que le statut d’importateur suppose une société. Elle cite le registre de commerce, la patente, la déclaration d’importation et la vérification des marchandises [1]. L’ACPCE réunit en un guichet les formalités de création [2]. Ces règles changent : faites-les confirmer par la direction du commerce.`,
    difficile: `
      L’argent reste dehors pendant des semaines. Un retard de bateau, une taxe oubliée, une mauvaise taille, et le bénéfice s’en va. Des fournisseurs encaissent et disparaissent. Chaque jour de conteneur au port se paie. Il faut aussi savoir dire non : produits périmés, faux médicaments, contrefaçons et espèces protégées mènent devant la justice. Les dépôts craignent l’eau, le feu et le vol.`,
    argent: `
      On ne touche rien tant que rien n’est vendu. Le gain est l’écart entre le prix de revente et le prix rendu, c’est-à-dire tout compris : achat, frais de change, transport, douane, transit, magasin, pertes. Ceux qui oublient une ligne croient gagner. Demandez à une commerçante installée de refaire avec vous le calcul d’un ancien arrivage. Et, avant d’acheter, prenez chez un transitaire le devis des frais.`,
  },
};
