import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '5113',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'langues, histoire, géographie' },
    { serie: 'D', state: 'à confirmer', note: 'plantes et animaux' },
    { serie: 'R5', state: 'à confirmer', note: 'nature, si votre série en traite' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre une excursion' },
  ],
  questions: [
    'D’où viennent vos visiteurs, et combien de mois par an en avez-vous ?',
    'Faut-il une carte ou un agrément pour guider ici ?',
    'Qui s’occupe des secours si quelqu’un se blesse en forêt ?',
    'Quelle langue m’ouvrirait le plus de portes après le français ?',
  ],
  sources: [
    { title: 'Écotourisme : les aires protégées au centre des échanges entre deux ministères', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106020009.html', publishedOn: '2021-06-02', consultedOn: '2026-11-23' },
    { title: 'Brazzaville et Pointe-Noire au cœur de l’éclosion du tourisme local', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202011060954.html', publishedOn: '2020-11-06', consultedOn: '2026-11-23' },
    { title: 'Tourisme : les promoteurs des établissements touristiques appelés à se conformer à la loi', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/print/content/tourisme-les-promoteurs-des-etablissements-touristiques-appeles-se-conformer-la-loi-128596', publishedOn: '2021', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      La veille, on téléphone : la piste est-elle ouverte, la pirogue prête, le chef du village prévenu ? Le matin, on compte les gens, l’eau, les chapeaux. Puis on marche devant, on montre une trace, on raconte pourquoi ce rapide porte ce nom. Il faut sentir le groupe : l’enfant qui s’ennuie, la dame qui souffle, celui qui s’écarte.

      Le Congo avait en 2021 seize aires protégées et cinq parcs nationaux, plus des lieux proches des villes comme Lesio Louna ou Tchimpounga [1]. On guide aussi en ville : fleuve, marchés, quartiers, musées. Des agences de Brazzaville et de Pointe-Noire emmènent une clientèle congolaise de plus en plus présente, notait un article de 2020 [2].`,
    acces: `
      Nous ne connaissons pas d’école qui mène tout droit à ce métier. Trois appuis : une bonne culture, une langue étrangère, les premiers secours. Après un bac, des études d’histoire, de langues ou de biologie à l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) donnent de la matière ; un BTS de tourisme aussi, si l’école est agréée.

      Sans diplôme, on commence comme porteuse, pisteur ou aide dans une agence ou un parc. Connaître la forêt de son village est un vrai savoir. Une loi de mai 2021 règle le secteur, et ouvrir une agence demande une autorisation [3]. Demandez à la direction du tourisme s’il faut une carte pour guider.

      Essayez ce week-end : préparez une visite de votre quartier en cinq arrêts, vingt minutes, pour des cousins qui n’y vivent pas. Vérifiez chaque histoire auprès de deux anciens.`,
    difficile: `
      La saison est courte et les annulations fréquentes. Pluie, route coupée, visa refusé : le groupe ne vient pas. On répète la même phrase cent fois en gardant sa fraîcheur. Près des grands animaux, on suit les règles du parc, sans exception ; voyez aussi [écogarde](/metiers/ecogarde).`,
    argent: `
      Les uns touchent un prix par sortie, versé par l’agence ou le visiteur ; d’autres ont un contrat dans un parc ou un lodge. Le pourboire arrive parfois, ne comptez pas dessus. Entre deux groupes, beaucoup vivent d’un second travail. Avant d’accepter, clarifiez qui paie le transport, le repas et une sortie annulée au dernier moment. Nous n’avons aucun tarif fiable.`,
  },
};
