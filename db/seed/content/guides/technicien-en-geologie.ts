import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3111',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'roches, sols et cartes au programme de sciences' },
    { serie: 'C', state: 'à confirmer', note: 'calcul et physique' },
    { serie: 'E', state: 'à confirmer', note: 'plans et mesures' },
    { serie: 'F4', state: 'à confirmer', note: 'sols, topographie, dessin' },
  ],
  questions: [
    'Que contient votre sac quand vous partez pour cinq jours ?',
    'Comment évitez-vous de mélanger deux échantillons ?',
    'Faut-il un diplôme pour commencer chez vous, ou embauchez-vous dans les villages ?',
  ],
  sources: [
    { title: 'Souanké : le campus minier ouvre et séduit la jeunesse', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/11/14/souanke-le-campus-minier-ouvre-et-seduit-la-jeunesse', publishedOn: '2025-11-14', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Ouvrir un layon, ce sentier tout droit, à la machette avec l’équipe, suivre la boussole. Tous les cent mètres, creuser un petit trou, remplir un sachet de terre, écrire dessus un numéro qui ne s’effacera pas sous la pluie. Le soir, à la lampe, on recopie les points du GPS et on vérifie que le sachet 214 existe bien.

      Quand une sondeuse fore, on range les carottes, ces cylindres de roche, dans des caisses, mètre par mètre, dans le bon sens. On les photographie, on en scie la moitié pour l’analyse. De retour en ville, on met au propre tableaux et cartes. La ou le [géologue](/metiers/geologue) interprète ; sans un relevé soigné, son idée ne vaut rien.

      L’eau, les routes, les barrages et les carrières utilisent les mêmes gestes.`,
    acces: `
      On recrute en général à bac plus deux ou trois : licence de géologie, BTS de mines ou de géotechnique. La [Faculté des sciences et techniques](/formations/umng-fst) est la première adresse publique à consulter. Un bac F4 mène plutôt vers les laboratoires de sols, qui testent la terre sous les routes.

      Les campagnes engagent aussi des aides au village, sans diplôme : porteurs, prospecteurs, cuisiniers. Ceux qui lisent une carte sont rappelés. Dans la Sangha, le centre des métiers des mines de Souanké a ouvert en novembre 2025 avec deux filières, mineur-foreur et soudeur ; les moins de seize ans n’y entrent pas [1].

      Pour un essai : cartographiez votre quartier avec le GPS d’un téléphone, en notant la couleur et la sorte de sol à vingt endroits. N’entrez jamais dans un trou de mine.`,
    difficile: `
      Marcher vingt kilomètres chargé de cailloux n’a rien d’une promenade. Pieds mouillés, fièvres, serpents rares mais réels. Une campagne dure une saison ; ensuite vient l’attente, parfois longue, avant la prochaine.`,
    argent: `
      Sur une campagne, la paie suit les jours de terrain ; en laboratoire, elle devient mensuelle. Renseignez-vous avant le départ : qui achète les bottes et la moustiquaire ? Une avance est-elle laissée à la famille ? Par où l’argent arrive-t-il quand le camp n’a pas de réseau ? D’anciens équipiers répondront mieux qu’une affiche.`,
  },
};
