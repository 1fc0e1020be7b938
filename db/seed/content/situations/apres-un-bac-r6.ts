import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-r6',
  title: 'Que faire après un bac R6 au Congo-Brazzaville ?',
  summary: 'Eau, pistes et bâtiments de ferme : Kintélé citait R6 en 2020 ; agronomie, travaux publics et forages sont à explorer avec ce bac.',
  keywords: ['bac R6', 'génie rural', 'irrigation', 'eau', 'topographie', 'aménagement rural'],
  serie: 'R6',
  intro: `
    Génie rural : voilà ce que désigne R6 au lycée agricole Amilcar-Cabral [1]. Il s’agit d’amener l’eau, de drainer un bas-fond, de tracer une piste, d’élever un poulailler qui ne s’écroule pas.

    La série est au croisement de l’agriculture et du bâtiment. Peu de bacheliers peuvent en dire autant.
  `,
  sections: [
    {
      heading: 'Ce que dit la source, ce qu’il reste à savoir',
      text: `
        L’entrée 2020 de l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) nommait R6 [2]. Deux de ses établissements vous parlent : l’[aménagement et l’environnement](/formations/udsn-issgea), mais aussi l’[architecture et les travaux publics](/formations/udsn-isaubtp). Ce dernier présentait 171 personnes à la licence en juillet 2024, plus que ses voisins [4]. Voyez lequel vous accepte encore.

        Pour l’[ENSAF](/formations/umng-ensaf), pour l’[École polytechnique](/formations/umng-ensp) et pour l’[institut de Kintélé](/formations/institut-polytechnique-kintele), la place de R6 est à confirmer. Ce dernier a une branche de génie civil, vue au premier BTS national [3].
      `,
    },
    {
      heading: 'Les employeurs à visiter',
      text: `
        - Entreprises de forage et de pompes : elles cherchent des gens qui savent mesurer un débit et parler aux villageois.
        - Bureaux de [topographie](/metiers/geometre-topographe) : porter, viser, noter, dessiner.
        - Sociétés de travaux publics, pour les pistes et les fossés.
        - Projets d’eau potable, de pisciculture ou de périmètre maraîcher.
        - Services d’[eau](/metiers/technicien-traitement-eaux), pour le contrôle et l’entretien.

        Un bac R6 avec le permis moto trouve plus facilement, parce que le terrain est loin.
      `,
    },
    {
      heading: 'À son échelle',
      text: `
        Creuser un étang familial qui garde son eau, installer un goutte-à-goutte avec des tuyaux de récupération, poser une gouttière et une citerne : ces petits ouvrages se montrent en photo. Faites d’abord vérifier vos calculs par un aîné. Une digue qui lâche détruit le champ du voisin.

        Le fond d’un puits est dangereux, l’air y manque. On n’y descend pas pour essayer, et jamais avant 18 ans.
      `,
    },
    {
      heading: 'Prolonger par un diplôme court',
      text: `
        Un [BTS](/formations/bts) du bâtiment ou de l’hydraulique, s’il est reconnu, aide à demander un poste de chef d’équipe. Comparez avec deux années d’emploi : parfois, le chantier forme mieux, et paie.
      `,
    },
  ],
  steps: [
    'Mesurez le débit d’un robinet ou d’une borne-fontaine avec un seau et une montre, puis faites-en une fiche.',
    'Demandez à l’ISAUBTP et à l’ISSGEA, séparément, si R6 est admis.',
    'Visitez une entreprise de forage et proposez un stage de saison sèche.',
    'Réunissez plans, photos et calculs de vos travaux d’école dans un même cahier.',
  ],
  occupations: [
    'geometre-topographe', 'technicien-traitement-eaux', 'conducteur-de-travaux', 'exploitant-agricole', 'conseiller-agricole', 'plombier',
    'ingenieur-environnement', 'conducteur-d-engins',
  ],
  formations: [
    'universite-denis-sassou-nguesso', 'udsn-issgea', 'udsn-isaubtp', 'umng-ensaf', 'umng-ensp', 'institut-polytechnique-kintele',
    'bts',
  ],
  sources: [
    { title: 'Enseignement technique : le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
