import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3321',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'vendre un service que l’on ne voit pas' },
    { serie: 'G2', state: 'à confirmer', note: 'primes, remboursements, registres' },
    { serie: 'BG', state: 'à confirmer', note: 'droit et gestion réunis' },
    { serie: 'A', state: 'à confirmer', note: 'lire un contrat et l’expliquer simplement' },
  ],
  questions: [
    'Quel sinistre avez-vous suivi du début à la fin, et combien de temps a-t-il duré ?',
    'Travaillez-vous pour une seule compagnie ou pour plusieurs ?',
    'Que répondez-vous à quelqu’un qui dit que l’assurance ne paie jamais ?',
    'Quels papiers a-t-il fallu pour obtenir votre agrément ?',
  ],
  sources: [
    { title: 'Sociétés d’assurance', publisher: 'Agence pour la promotion des investissements', url: 'http://apicongo.org/assurances.php', consultedOn: '2026-11-23' },
    { title: 'Article sur une campagne de sensibilisation à l’assurance à Pointe-Noire', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201803030174.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Une assurance est une promesse payée d’avance : chacun verse un peu, et la compagnie aide celui à qui le malheur arrive. L’agente ou l’agent trouve ces personnes et choisit avec elles la bonne promesse. Un taxi, un dépôt de marchandises, un pèlerinage, une école ne courent pas les mêmes dangers.

      Le matin, on visite une société de transport et l’on explique chaque ligne du contrat, y compris ce qui n’est pas couvert. L’après-midi, un client appelle : son minibus a heurté un mur. On le guide pour la déclaration, les photos, le constat. Ensuite on relance la compagnie, car c’est au jour de l’accident qu’on est jugé.`,
    acces: `
      Le plus souvent, un BTS ou une licence en assurance, banque, droit ou commerce. Vérifiez l’agrément de l’école et demandez à une compagnie de Brazzaville ou de Pointe-Noire quels diplômes elle prend en stage. L’[ESGAE](/formations/esgae) et l’[ISG](/formations/umng-isg) sont des adresses à interroger.

      Pour exercer à son nom, qu’on représente une compagnie ou qu’on en compare plusieurs comme courtier, il faut l’agrément du ministre chargé des finances. Pour un courtier, le dossier comprend notamment diplômes, attestations de stage, casier judiciaire et caution [1]. Sans diplôme, on peut débuter à l’accueil ou dans la [vente](/metiers/commercial), puis se former.`,
    difficile: `
      On vend quelque chose d’invisible à des gens qui se méfient. À Pointe-Noire, lors d’un contrôle en 2018, quatre voitures sur quatorze étaient assurées, et l’on y parlait de fausses attestations [2]. Certains remboursements tardent et c’est vous que l’on accable dans la rue. Il faut annoncer des refus, lire de longs textes, prospecter par tous les temps et ne jamais couvrir une fausse déclaration, même pour un parent.`,
    argent: `
      En compagnie, un salaire, parfois une prime sur les contrats. En indépendance, une commission, une part de ce que paient les assurés, qui revient chaque année si le contrat est renouvelé. Les débuts sont maigres, le temps de remplir son carnet. Avant de signer, interrogez deux personnes du métier. Quel taux par type de contrat ? Quel délai de versement ? Que se passe-t-il quand un assuré ne paie plus ?`,
  },
};
