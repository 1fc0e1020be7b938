import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '7231',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'pour passer un jour des pneus à la mécanique complète' },
    { serie: 'pro', state: 'à confirmer', note: 'une section automobile mène plus loin que la roue seule' },
  ],
  questions: [
    'Comment protégez-vous votre visage quand vous gonflez un pneu de camion ?',
    'Quelle place avez-vous choisie au bord de la route, et pourquoi celle-là ?',
    'Combien de réparations par jour, en saison sèche et sous la pluie ?',
    'Que vous a-t-il manqué pour acheter votre compresseur ?',
  ],
  sources: [
    { title: 'Congo Brazzaville : mécanicienne ou réparatrice de pneus aux côtés des hommes', publisher: 'Syfia, repris par Aksanti', url: 'https://aksanti.wordpress.com/2011/03/27/congo-brazzaville-mecanicienne-ou-reparatrice-de-pneus-aux-cotes-des-hommes/', publishedOn: '2011-03-27', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Un compresseur, une bassine d’eau, deux démonte-pneus, un fer qui chauffe la rustine : le poste tient sur quelques mètres de trottoir. Un taxi se gare, on cale l’autre roue, on lève, on dévisse. La chambre plongée dans la bassine fait des bulles : le trou est là. On râpe, on colle, on presse à chaud, on attend, on regonfle en surveillant le cadran.

      Motos, taxis, camions, brouettes, tout passe. On vend aussi de l’air, des valves, des pneus d’occasion. Certains ajoutent l’équilibrage, avec une machine, ou le petit entretien.

      Des femmes le font : en 2011, un reportage à Brazzaville parlait déjà de réparatrices de pneus, formées par des parents ou par des associations [1].`,
    acces: `
      Aucun diplôme n’est demandé, et nous n’avons trouvé aucune école de ce métier. On apprend auprès de quelqu’un, en quelques mois pour la voiture, davantage pour le camion, dont la jante peut partir comme un obus. Convenez du temps, du repas et de ce que vous toucherez.

      Les centres de mécanique enseignent la roue parmi d’autres choses ; si vous le pouvez, visez plus large avec la [mécanique automobile](/metiers/mecanicien-automobile).

      Mineur, ne gonflez rien chez un vulcanisateur et restez loin de la chaussée. Réparer la chambre à air d’un vélo, dans la cour, avec une bassine et une pompe à main, montre déjà presque tous les gestes. Adulte, on peut chercher un appui pour s’installer auprès du [FIGA](/formations/figa).`,
    difficile: `
      Un pneu trop gonflé éclate au visage. Une cage ou une chaîne autour de la roue de camion sauve des vies, mais tous les postes n’en ont pas. Les voitures frôlent le poste. La colle et la fumée de caoutchouc font mal à la tête. Le dos plie toute la journée. Quand la mairie dégage les trottoirs, on perd sa place du jour au lendemain, et une panne de compresseur arrête tout.`,
    argent: `
      On est payé à chaque réparation, tout de suite, en espèces ou par mobile money. Ce sont de petites sommes qui s’additionnent, plus fortes pour un camion. L’apprenti reçoit une part ou son repas. Il faut retirer le carburant du compresseur, les rustines, la place. Pour juger, comptez pendant une matinée les clients d’un poste, de loin et avec un adulte, puis revenez un jour de pluie.`,
  },
};
