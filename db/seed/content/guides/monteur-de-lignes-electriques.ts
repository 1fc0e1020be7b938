import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '7413',
  series: [
    { serie: 'F3', state: 'à confirmer', note: 'électricité' },
    { serie: 'E', state: 'à confirmer', note: 'technique et physique' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique, levage, outillage' },
    { serie: 'pro', state: 'à confirmer', note: 'spécialité électricité' },
  ],
  questions: [
    'Quelles vérifications faites-vous avant de toucher un fil, dans l’ordre ?',
    'Avez-vous déjà refusé de monter ?',
    'Qui vous a donné votre habilitation, et faut-il la refaire ?',
    'Travaillez-vous pour la société d’électricité ou pour un entrepreneur ?',
  ],
  sources: [
    { title: 'SNE : 14 monteurs électriciens en formation spéciale', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac.netisse.eu/node/21000', publishedOn: '2014-09-30', consultedOn: '2026-11-23' },
    { title: 'Protocole d’accord pour réhabiliter le Centre de formation et de perfectionnement professionnel', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202410060039.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      L’orage de la nuit a couché deux poteaux. L’équipe charge les isolateurs, les pinces, les cordes, l’échelle et part dans la boue. Avant tout, on coupe la ligne des deux côtés, on vérifie qu’elle est morte, on la relie à la terre pour que personne ne la réveille par erreur. Alors seulement, on grimpe.

      En haut, sanglé au poteau, on décroche le câble abîmé, on tire le neuf avec ceux d’en bas, on serre. Les ordres se crient courts, toujours les mêmes. D’autres jours, on plante une file neuve vers un village, on élague, on raccorde des compteurs, on change un fusible de transformateur.`,
    acces: `
      Le passage ordinaire est un [bac technique](/formations/bac-technique) ou un brevet d’électricité, puis l’entraînement par l’employeur : on n’apprend pas l’ascension en salle. Énergie électrique du Congo et les entreprises qui posent des lignes pour elle sont les maisons à interroger.

      Un Centre de formation et de perfectionnement professionnel existe au Djoué, à Brazzaville. En 2014, quatorze monteurs déjà en poste y suivaient dix jours de cours [1]. En octobre 2024, un accord a été signé pour le remettre en état [2]. Demandez s’il reçoit des débutants.

      Sans diplôme, on entre comme manœuvre : trous, poteaux, cordes, peinture. À moins de dix-huit ans, ni poteau ni ligne, même hors tension. Essayez plutôt, au lycée, un circuit à pile : schéma, fils, interrupteur, recherche de panne. Et regardez une équipe travailler, de loin, avec un adulte, en notant l’ordre de ses gestes.`,
    difficile: `
      Un seul oubli tue, et la fatigue pousse à l’oubli. On est appelé la nuit, sous la pluie, quand le quartier crie déjà. Le vertige, les guêpes, le soleil sur le casque, la vase : tout se supporte, sauf l’à-peu-près. Des gens exigent d’être rebranchés en fraude, parfois avec menaces. Femme ou homme, il faut de bons bras ; le sang-froid compte plus.`,
    argent: `
      L’agent d’une société d’électricité est mensuel ; l’ouvrier d’un entrepreneur est souvent journalier et vit au rythme des chantiers. Regardez de près le baudrier, les gants isolants et l’assurance : c’est de l’argent que vous n’avez pas à sortir, et c’est votre vie. Informez-vous sur la somme prévue pour les sorties d’urgence et sur ce que reçoit la famille en cas d’accident.`,
  },
};
