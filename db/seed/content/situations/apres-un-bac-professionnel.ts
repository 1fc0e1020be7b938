import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-professionnel',
  title: 'Que faire après un bac professionnel au Congo-Brazzaville ?',
  summary: 'Être embauché, devenir chef d’équipe, s’installer ou poursuivre en BTS : les suites d’un bac professionnel, et comment les faire confirmer.',
  keywords: ['bac pro', 'bac professionnel', 'menuiserie', 'chef d’équipe', 's’installer', 'BTS'],
  serie: 'pro',
  intro: `
    Le bac professionnel a été créé pour travailler. Les premiers candidats du pays, vingt-huit, ont composé à Mansimou en mai 2017, en menuiserie-agencement. L’article décrit une personne capable de suivre un dossier, de fabriquer, de poser et d’encadrer des ouvriers [1].

    D’autres spécialités ont pu s’ouvrir depuis. Cette page vaut pour toutes.
  `,
  sections: [
    {
      heading: 'Premier choix : l’emploi',
      text: `
        Vous arrivez avec plus de théorie qu’un ouvrier formé sur le tas et moins d’heures de pratique que lui. Acceptez d’apprendre de l’ancien, puis rendez-lui service : un plan propre, un calcul de matière sans chute inutile, un devis.

        Demandez un poste nommé et une période d’essai écrite. Après une année, parlez d’encadrer deux personnes. Un chef d’équipe se reconnaît à ceci : personne ne se blesse et le travail n’est pas à refaire.
      `,
    },
    {
      heading: 'Deuxième choix : s’installer',
      text: `
        Travaillez d’abord deux ou trois ans chez les autres : on y apprend les fournisseurs, les prix et les mauvais payeurs. Ensuite, partagez un local et une machine avec un camarade sérieux, par écrit.

        La déclaration passe par l’ACPCE, guichet des créations d’entreprise [2]. La carte d’artisan existe aussi [3]. Le détail est sur [se mettre à son compte](/parcours/se-mettre-a-son-compte).
      `,
    },
    {
      heading: 'Troisième choix : étudier encore',
      text: `
        Un [BTS](/formations/bts) dans le même métier est la suite la plus logique. L’[institut de Kintélé](/formations/institut-polytechnique-kintele) et celui d’[Oyo](/formations/institut-polytechnique-oyo) recrutent par concours ; leurs cent places de 2024 étaient réparties à parts égales [4]. Reçoivent-ils le bac professionnel ? Aucune page ne le dit. Posez la question avant l’inscription, et exigez une réponse écrite.

        Pour l’université, le mot baccalauréat figure bien sur votre diplôme, mais chaque établissement fixe ses séries. Ne déduisez rien.

        En 2024, les bourses pour l’Algérie visaient de fortes moyennes au bac technique et professionnel [5] : votre diplôme en faisait donc partie.
      `,
    },
    {
      heading: 'Garder la main',
      text: `
        Le savoir-faire s’oublie en six mois sans atelier. Si vous cherchez longtemps, faites de petites réparations dans le quartier, photographiez-les et tenez un tarif. Le [FONEA](/formations/fonea) ou un [CEFA](/formations/cefa) peut compléter une technique qui vous manque.
      `,
    },
  ],
  steps: [
    'Rassemblez dix photos de travaux finis, avec mesures, matière et durée.',
    'Présentez-vous dans cinq ateliers ou entreprises avec ce dossier plutôt qu’avec un long CV.',
    'Demandez à l’IPK et à l’IPTO, par écrit, si votre bac donne droit au concours.',
    'Inscrivez-vous à l’ACPE en citant la spécialité exacte du diplôme.',
  ],
  occupations: [
    'menuisier', 'menuisier-aluminium', 'decorateur-d-evenements', 'electricien', 'frigoriste', 'mecanicien-automobile',
    'soudeur', 'conducteur-de-travaux', 'macon',
  ],
  formations: [
    'bac-professionnel', 'bts', 'institut-polytechnique-kintele', 'institut-polytechnique-oyo', 'cefa', 'fonea',
    'figa', 'acpe',
  ],
  sources: [
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Entrepreneuriat : le Congolais peut créer son entreprise en 72 heures chrono', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/economie/11649-congo-entrepreneuriat-le-congolais-peut-creer-son-entreprise-en-72-heures-chrono', consultedOn: '2026-11-23' },
    { title: 'Recueil de textes régissant l’artisanat en République du Congo', publisher: 'Ministère des Petites, moyennes entreprises et de l’Artisanat, sur Scribd', url: 'https://fr.scribd.com/document/475439645/LOIS-SUR-l-ARTISANAT-AU-CONGO-pdf', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ en Algérie de bacheliers techniques boursiers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410070576.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
