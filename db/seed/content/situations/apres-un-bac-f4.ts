import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-f4',
  title: 'Que faire après un bac F4 au Congo-Brazzaville ?',
  summary: 'Bâtiment et travaux publics : IPK de Kintélé, ISAUBTP, polytechnique, chantiers et bureaux de dessin, avec ce qui est à confirmer pour F4.',
  keywords: ['bac F4', 'bâtiment', 'génie civil', 'chantier', 'topographie', 'dessin'],
  serie: 'F4',
  intro: `
    La série F4 attire du monde. En mai 2017, le centre du lycée industriel du 1er mai, à Brazzaville, en comptait 583, plus que E et F2 réunies [1]. On l’associe au bâtiment ; l’intitulé précis est imprimé sur votre relevé.

    Vous avez de la concurrence. Mais le chantier trie vite : la personne qui sait lire un plan, compter des sacs et arriver à six heures sort du lot.
  `,
  sections: [
    {
      heading: 'La voie la plus parlante : le BTS du bâtiment',
      text: `
        En février 2026, l’[institut polytechnique de Kintélé](/formations/institut-polytechnique-kintele) a accueilli le premier examen du BTS national, avec des candidats en génie civil, option bâtiment et travaux publics [2]. Son concours de 2024 offrait cinquante places [3]. En 2025, il a été repoussé afin d’attendre les nouveaux bacheliers [4].

        Le ministre a évoqué une suite à polytechnique ou à l’Université de Kintélé [3]. C’est une parole, pas encore un règlement : faites-la préciser.
      `,
    },
    {
      heading: 'L’université et les écoles',
      text: `
        L’[institut d’architecture, d’urbanisme et de travaux publics](/formations/udsn-isaubtp) est votre voisin naturel. Pourtant, l’annonce de 2020 pour son université citait A, C, D, E, H et trois séries agricoles, sans nommer F4 [5]. Ne pas être cité n’est pas être refusé. En juillet 2024, cet institut présentait 171 personnes à la licence et 159 l’ont obtenue [10]. Demandez combien venaient d’un bac F4.

        L’[École polytechnique](/formations/umng-ensp) a une filière de génie civil [6]. Venez avec des mathématiques solides.

        Des boursiers congolais ont été choisis pour le génie civil en Algérie, en 2024 [7] comme en 2025 [8], sur leurs notes de bac.
      `,
    },
    {
      heading: 'Le chantier dès maintenant',
      text: `
        - Pointeuse ou pointeur : tenir la liste des présents, des livraisons et des heures.
        - Aide d’une ou d’un [géomètre](/metiers/geometre-topographe) : porter la mire, noter, puis régler l’appareil.
        - Dessinatrice débutante ou dessinateur débutant : remettre au propre les plans d’une petite entreprise.
        - Métreuse ou métreur : calculer le ciment, le fer et le sable d’une maison, sans gaspiller.

        Avant 18 ans, restez du côté du plan, du comptage et du carnet : ni tranchée, ni hauteur, ni engin.

        Le métré, ce calcul des quantités de matériaux, intéresse tout de suite les familles qui bâtissent peu à peu. Un devis honnête, sur une page, se vend.

        Pour la main, le [CEFA](/formations/cefa) des métiers du bâtiment forme à la maçonnerie, au carrelage, au ferraillage et à l’électricité [9]. Qui a posé des briques commande mieux.
      `,
    },
    {
      heading: 'Ce qu’on ne vous dit pas assez',
      text: `
        La saison des pluies arrête des chantiers, donc des paies. Un logiciel de dessin appris seul vaut une ligne de plus sur le CV. Un bac F4 ne suffit pas pour signer les plans d’un immeuble : une dalle mal calculée tue. Restez dans ce que vous savez faire et citez la personne qui a vérifié.
      `,
    },
  ],
  steps: [
    'Demandez à l’ISAUBTP et à l’IPK, par écrit, si les bacs F4 sont reçus cette année.',
    'Faites le métré complet d’une petite maison de votre rue et montrez-le à une conductrice ou un conducteur de travaux.',
    'Installez un logiciel de dessin libre et redessinez un plan connu.',
    'Avant d’accepter un poste sur chantier, demandez qui fournit le casque et les chaussures de sécurité, et quel jour on paie.',
  ],
  occupations: [
    'conducteur-de-travaux', 'dessinateur-batiment', 'geometre-topographe', 'ingenieur-genie-civil', 'macon', 'plombier',
    'architecte', 'urbaniste', 'conducteur-d-engins',
  ],
  formations: [
    'institut-polytechnique-kintele', 'udsn-isaubtp', 'umng-ensp', 'bts', 'cefa', 'institut-polytechnique-oyo',
  ],
  sources: [
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ en Algérie de bacheliers techniques boursiers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410070576.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
    { title: '27 boursiers congolais prêts pour les campus algériens', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/09/27-boursiers-congolais-prets-pour-les-campus-algeriens', publishedOn: '2025-12-09', consultedOn: '2026-11-23' },
    { title: 'Article sur une visite au CEFA de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212200557.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
