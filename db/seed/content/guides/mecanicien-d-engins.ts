import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '7233',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'moteurs diesel, vérins, ajustage de grosses pièces' },
    { serie: 'F3', state: 'à confirmer', note: 'circuits électriques et capteurs d’un bulldozer' },
    { serie: 'E', state: 'à confirmer', note: 'hydraulique comprise par le calcul' },
    { serie: 'pro', state: 'à confirmer', note: 'option maintenance, si elle est ouverte près de vous' },
  ],
  questions: [
    'Comment levez-vous une pièce de deux tonnes en pleine forêt ?',
    'Combien de semaines restez-vous sur la base avant de rentrer ?',
    'L’hydraulique, l’avez-vous apprise à l’école ou sur les machines ?',
    'Quelles marques d’engins faut-il connaître pour être embauché ?',
  ],
  sources: [
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Livraison provisoire du Centre de formation professionnelle de Kintélé', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202401090324.html', publishedOn: '2024-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Une chargeuse est tombée en panne à quarante kilomètres de l’atelier. On y va avec le camion-outil, une génératrice, des flexibles, de l’huile. On nettoie, on cherche la fuite, on soutient le bras avec des cales avant de dévisser : l’huile sous pression peut percer la peau. La pièce pèse plus que trois personnes ; on la sort au palan, un treuil à chaîne.

      Les jours sans urgence, on vidange, on contrôle les chenilles, on remplit la fiche de chaque machine. Chantiers routiers, carrières, scieries, exploitations forestières, mines, port : on va où sont les engins, et l’on dort souvent sur place.`,
    acces: `
      On entre d’ordinaire avec un niveau technique : CAP, [BT](/formations/bt) ou bac F1. La mécanique agricole est une bonne parente ; le [CEFA](/formations/cefa) de Dolisie annonçait en 2016 la maintenance du matériel agricole [1]. Au nord de Brazzaville, le centre de Kintélé, livré en 2024, a été bâti avec un hangar pour la maintenance d’engins [2]. Dans les deux cas, demandez ce qui fonctionne réellement.

      Beaucoup viennent de la [mécanique automobile](/metiers/mecanicien-automobile) et passent au lourd comme aides. Les représentants des grandes marques ont leurs propres équipes : demandez-leur quel niveau ils prennent en stage.

      Avant 18 ans, on ne s’exerce pas sur ces machines. Une pompe à vélo, une seringue reliée à une autre par un tube plein d’eau : voilà de quoi comprendre sans risque un vérin, ce bras poussé par l’huile.`,
    difficile: `
      Écrasement, huile brûlante sous pression, chute depuis une cabine : la liste des accidents est longue. Il faut caler, vider la pression, couper la batterie, sans exception. La boue en saison des pluies, la poussière ensuite, les mouches, l’éloignement des enfants. Et la machine arrêtée coûte si cher que tout le monde vous presse.`,
    argent: `
      Salaire au mois chez un exploitant ou un loueur, avec prime d’éloignement, nourriture et logement de base de vie dans bien des cas. Les indépendants se font régler à l’intervention, plus le déplacement, et doivent posséder un outillage lourd. Faites détailler ce qui est compris : repos, voyage de retour, soins en cas de blessure. Nous ne disposons d’aucune grille publiée.`,
  },
};
