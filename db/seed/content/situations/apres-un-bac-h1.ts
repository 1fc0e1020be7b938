import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-h1',
  title: 'Que faire après un bac H1 au Congo-Brazzaville ?',
  summary: 'Informatique et gestion administrative : l’entrée de 2020 à Kintélé, les autres écoles à interroger, le bureau numérique et le travail à soi.',
  keywords: ['bac H1', 'informatique', 'bureautique', 'série H', 'système d’information', 'secrétariat'],
  serie: 'H1',
  intro: `
    H1 veut dire « système d’information et de gestion administrative », d’après un reportage de 2020 au lycée technique commercial du 1er mai [1]. La série avait été pensée dès 2006 autour du secrétariat et de la bureautique [2].

    Peu de gens la connaissent : en janvier 2020, le département de Brazzaville comptait 189 élèves en H, tous numéros réunis [1]. Expliquez-la vous-même, en une phrase : « Je sais ranger, traiter et faire circuler l’information d’un bureau avec un ordinateur. »
  `,
  sections: [
    {
      heading: 'Une annonce pour les bacs H',
      text: `
        L’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso), à Kintélé, citait « H », sans chiffre, parmi les bacs de son entrée 2020 [3]. Demandez si H1 y est bien compris et dans quel établissement : la [faculté des sciences appliquées](/formations/udsn-fsa) enseigne mathématiques et informatique. Reprenez donc le calcul avant de vous y présenter.

        Restent à interroger la [licence d’informatique](/formations/umng-fst) de Marien Ngouabi, l’[Institut supérieur de gestion](/formations/umng-isg) et le [centre du CIRAS](/formations/cfi-ciras). Un [BTS](/formations/bts) d’informatique de gestion convient, si l’école prouve son droit de le délivrer.
      `,
    },
    {
      heading: 'Là où vous êtes utile tout de suite',
      text: `
        Mairies, cliniques, écoles, églises, agences : des armoires de papier attendent d’être saisies et classées. Proposez un petit chantier précis, comme la liste de tous les élèves depuis cinq ans, avec un délai.

        Le proviseur du lycée commercial citait en 2020 ce qu’on y savait produire : cartes scolaires, cartes de mariage et de visite, mémoires [1]. Voilà déjà un service à vendre, près d’un lycée ou d’un campus. Fixez le prix à la page, par écrit, avant de commencer. Ajoutez les [affiches](/metiers/infographiste) et la mise en page.
      `,
    },
    {
      heading: 'Se méfier de deux choses',
      text: `
        Les sauvegardes oubliées : un disque tombe, et la confiance avec. Copiez deux fois, en deux lieux. Les données des gens, ensuite. Un dossier de malade ou une fiche de paie ne se montre pas, ne se photographie pas, ne se commente pas.
      `,
    },
  ],
  steps: [
    'Demandez à Kintélé, par lettre, si la mention H de 2020 couvre H1 aujourd’hui.',
    'Montez un exemple complet : un fichier d’élèves, une facture type, une carte scolaire.',
    'Offrez ce travail à une petite structure contre une attestation signée.',
    'Apprenez un tableur à fond, formules et filtres compris.',
  ],
  occupations: [
    'secretaire', 'technicien-informatique', 'infographiste', 'tenancier-de-cyber', 'webdesigner', 'responsable-ressources-humaines',
    'guichetier-de-banque',
  ],
  formations: [
    'universite-denis-sassou-nguesso', 'udsn-fsa', 'umng-fst', 'umng-isg', 'cfi-ciras', 'bts',
  ],
  sources: [
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Article sur l’histoire de la filière H de l’enseignement technique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201808290366.html', publishedOn: '2018-08', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
