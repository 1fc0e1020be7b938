import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2250',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie et chimie, au centre des études vétérinaires' },
    { serie: 'C', state: 'à confirmer', note: 'sciences et mathématiques' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole : voyez si l’élevage y est enseigné' },
  ],
  questions: [
    'Où avez-vous étudié, avec quelle bourse, et combien d’années ?',
    'Soignez-vous plutôt des chiens, des porcs, des poulets ou des animaux sauvages ?',
    'Comment gardez-vous un vaccin au froid jusqu’au village ?',
    'Que reste-t-il à faire quand l’éleveur vous appelle trop tard ?',
  ],
  sources: [
    { title: 'Marien-Ngouabi scelle un pont académique Brazzaville-Bucarest et réveille ses ambitions vétérinaires', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/06/28/marien-ngouabi-scelle-un-pont-academique-brazzaville-bucarest-et-reveille-ses-ambitions-veterinaires', publishedOn: '2025-06-28', consultedOn: '2026-11-23' },
    { title: 'École inter-États des sciences et médecine vétérinaires de Dakar', publisher: 'Wikipédia', url: 'http://fr.wikipedia.org/wiki/École_inter-États_des_sciences_et_médecine_vétérinaires_de_Dakar', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Une truie ne se lève plus, vingt poules meurent en une nuit, un chien a mordu un enfant : trois appels, trois urgences différentes. On examine, on prend la température, on ouvre parfois un animal mort pour comprendre. On vaccine, on opère, on prescrit, et l’on explique comment éviter que cela recommence.

      Une autre partie du métier protège les gens : contrôler la viande à l’abattoir, surveiller la rage ou les maladies qui passent de l’animal à l’être humain. On travaille pour l’État, un projet d’élevage, une réserve, un cabinet en ville ou une maison qui vend des médicaments.
    `,
    acces: `
      Il faut un doctorat : comptez au moins six ans après un bac scientifique. Une voie connue est l’école inter-États de Dakar, au Sénégal, dont le Congo est membre [2]. Concours, bourse et places sont à confirmer au ministère de l’Enseignement supérieur. À Brazzaville, l’[ENSAF](/formations/umng-ensaf) a annoncé en juin 2025 un parcours de médecine vétérinaire avec une université de Bucarest [1]. Demandez s’il a vraiment ouvert et quel titre il donne.

      Après le BEPC, il existe à Brazzaville une filière « production et santé animales », au lycée agricole Amilcar-Cabral [3]. Elle prépare plutôt à aider, à vacciner et à suivre les fermes. Sans diplôme, on ne soigne pas à la place du vétérinaire, mais on peut devenir [éleveuse ou éleveur](/metiers/eleveur).
    `,
    difficile: `
      Les études se font souvent loin, et la sélection est forte. Ensuite, on manque de laboratoire, de froid pour les vaccins, de piste praticable. Morsures, coups de pied, contagion : le danger est réel. Beaucoup d’éleveurs appellent au dernier moment ou achètent au marché un antibiotique mal dosé. Il faut aussi savoir abattre un animal, et annoncer une perte à une famille qui comptait dessus.
    `,
    argent: `
      L’agent de l’État a une solde selon son grade. En cabinet, ce sont la consultation, l’opération et la vente de produits qui font vivre ; en brousse, les éleveurs paient peu ou en nature. Aucune grille publique ne nous est connue. Demandez à un vétérinaire privé ce que lui coûtent par mois le local, les médicaments et le carburant, et combien de visites il faut pour les couvrir.
    `,
  },
};
