import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2143',
  series: [
    { serie: 'D', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; biologie et chimie' },
    { serie: 'C', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; calcul et physique' },
    { serie: 'E', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; procédés et mesures' },
    { serie: 'A', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; plutôt géographie et aménagement' },
    { serie: 'H1', state: 'ouvert', source: 1, note: 'l’annonce de 2020 dit « H », sans numéro : à vérifier' },
    { serie: 'H2', state: 'ouvert', source: 1, note: 'l’annonce de 2020 dit « H », sans numéro : à vérifier' },
    { serie: 'R1', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé' },
    { serie: 'R5', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé' },
    { serie: 'R6', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé' },
  ],
  questions: [
    'Avez-vous vu un projet changer vraiment à cause de votre étude ?',
    'Qui paie votre rapport, et cela vous gêne-t-il parfois ?',
    'Quelle mesure faites-vous vous-même sur le terrain ?',
    'Faut-il un agrément pour signer une étude d’impact ?',
  ],
  sources: [
    { title: 'Université Denis-Sassou-N’Guesso : les nouveaux bacheliers édifiés sur les instituts qui peuvent les accueillir', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Première promotion de la licence professionnelle Qualité, hygiène, sécurité, environnement et développement durable', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202301210273.html', publishedOn: '2023-01-21', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Une société veut ouvrir une carrière. Avant le premier camion, quelqu’un doit dire ce que deviendront la source, la poussière, le bruit, les champs, la piste des enfants. On visite en saison sèche et en saison des pluies, on prélève de l’eau, on parle avec les femmes qui la puisent, on compte les arbres. Puis vient le rapport : dégâts probables, moyens de les réduire, coût, contrôle.

      Après l’accord, on revient vérifier. Le bassin où la boue doit se déposer existe-t-il, ou seulement sur le plan ?

      Employeurs possibles : bureaux d’études, compagnies pétrolières, minières et forestières, administration de l’environnement, organisations de protection de la nature.`,
    acces: `
      Le titre suppose cinq ans d’études. Pour la première rentrée de l’Université Denis-Sassou-N’Guesso, en 2020, l’[institut de sciences géographiques, environnement et aménagement](/formations/udsn-issgea) annonçait huit bacs : A, C, D, E, H, R1, R5 et R6. Sans concours à cause de l’épidémie, le choix était prévu sur les notes du bac, puis par un test oral [1]. Les règles ont pu bouger : demandez celles de l’année.

      La licence professionnelle « qualité, hygiène, sécurité, environnement » de la [FST](/formations/umng-fst), ouverte en 2020 [2], donne un bac plus trois plus proche de l’entreprise. Pour devenir ingénieur au sens strict, il reste un master ou une école, ici ou ailleurs. Le métier voisin de [technicien HSE](/metiers/technicien-hse) se rejoint plus tôt.`,
    difficile: `
      La société qui paie l’étude espère un feu vert. Écrire « non » ou « pas ainsi » demande du courage et de très bonnes mesures. Les rapports dorment parfois dans un tiroir. Sur place, on vous prend pour un envoyé de l’État ou pour un ennemi du travail. Il faut lire des textes de loi, nager dans les tableaux et marcher en bottes, tout cela dans la même semaine.`,
    argent: `
      Beaucoup de missions se paient au forfait : tant pour l’étude, moitié au départ, moitié à la remise. Entre deux, rien. Un poste salarié dans une grande compagnie rassure davantage, mais il y en a peu. Avant d’accepter un forfait, chiffrez vos analyses de laboratoire, le carburant, les guides locaux : ce sont ces lignes qui mangent le gain.`,
  },
};
