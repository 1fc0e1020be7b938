import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3134',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'chimie et physique' },
    { serie: 'C', state: 'à confirmer', note: 'physique et mathématiques' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et schémas techniques' },
    { serie: 'F1', state: 'à confirmer', note: 'pompes, échangeurs, compresseurs' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité industrielle' },
  ],
  questions: [
    'Combien de temps avez-vous suivi un ancien avant de tenir une unité ?',
    'Comment dormez-vous quand vous passez de l’équipe de nuit à l’équipe de jour ?',
    'Quels exercices d’incendie faites-vous, et à quel rythme ?',
    'La raffinerie prend-elle des stagiaires venus d’un lycée technique ?',
  ],
  sources: [
    { title: 'Institut supérieur polytechnique d’Oyo : un groupe d’apprenants en stage à la Congolaise de raffinage', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/nstitut-superieur-polytechnique-doyo-un-groupe-dapprenants-en-stage-a-la-congolaise-de-raffinage/', publishedOn: '2024', consultedOn: '2026-11-23' },
    { title: 'Secteur pétrolier : la Congolaise de raffinage se dote d’un nouveau siège', publisher: 'Le Courrier de Kinshasa', url: 'https://lecourrierdekinshasa.com/node/92089', publishedOn: '2018-11-24', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : échange du ministre avec l’Institut Ucac-Icam et Total E&P Congo', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'http://fr.allafrica.com/stories/201712020303.html', publishedOn: '2017-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Le pétrole brut entre par un bout. On le chauffe très fort dans un four, puis il monte dans une tour. Chaque produit y redevient liquide à sa hauteur : essence, pétrole lampant, gazole, fioul ; le gaz sort tout en haut. L’équipe veille à ce que chaque étage garde sa température.

      L’opératrice ou l’opérateur de tableau suit les courbes en salle de contrôle. Une autre personne, dite « de l’extérieur », tourne au pied des unités, ouvre une purge, change de pompe, remplit un flacon pour le laboratoire. Les deux se parlent par radio sans arrêt. Au Congo, cela se passe à Pointe-Noire, à la Congolaise de raffinage, ou CORAF. Mise en service en 1982, elle appartient à la société nationale des pétroles [2].`,
    acces: `
      En 2024, la CORAF comptait 277 agents, dont 50 femmes [1]. C’est une petite maison : les entrées sont rares et se préparent.

      Un bac scientifique ou technique, suivi de deux ou trois ans en chimie industrielle, maintenance ou procédés, donne le bon niveau. L’Institut Ucac-Icam de Pointe-Noire formait en 2017 des techniciens en maintenance industrielle par apprentissage [3]. En 2024, onze étudiants d’un institut privé d’Oyo y ont obtenu un mois de stage [1]. Une demande de groupe, portée par l’école, peut mieux passer qu’une lettre isolée.

      Moins de dix-huit ans ? Pas d’entrée sur les unités. On peut distiller un peu d’eau salée en classe, avec le professeur : le principe est le même.`,
    difficile: `
      Le feu est le grand ennemi, et la peur doit rester utile : on vérifie, on revérifie. Les équipes se relaient, nuits et fêtes comprises, ce qui use le sommeil et la vie de couple. Il fait chaud, l’odeur colle aux vêtements. Pendant les grands arrêts d’entretien, tout le monde travaille davantage. Et si l’unique raffinerie n’embauche pas, il faut regarder vers les dépôts de carburant ou les [champs de production](/metiers/operateur-production-petroliere).`,
    argent: `
      Le salaire est mensuel, avec un supplément pour le travail en équipes qui se relaient, que l’on perd le jour où l’on passe au travail de bureau. C’est une surprise pour beaucoup : faites-vous expliquer la différence. Au service du personnel, demandez à quelle catégorie débute un agent d’exécution, et à laquelle un agent de maîtrise, qui encadre. Ce sont deux portes séparées. Les montants, nous ne les connaissons pas.`,
  },
};
