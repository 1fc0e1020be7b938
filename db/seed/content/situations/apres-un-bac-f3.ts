import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-f3',
  title: 'Que faire après un bac F3 au Congo-Brazzaville ?',
  summary: 'Pour les bacheliers F3 attirés par l’électricité : instituts, BTS, polytechnique à confirmer, chantiers, solaire et froid, avec la sécurité d’abord.',
  keywords: ['bac F3', 'électricité', 'électrotechnique', 'énergie', 'froid', 'courant'],
  serie: 'F3',
  intro: `
    F3 fait partie des séries industrielles [1], et on l’associe d’habitude à l’électricité. L’intitulé exact figure sur votre relevé de notes : c’est lui qu’une école lira, pas le surnom de la classe.

    Là où le courant manque, on dépanne : groupes, batteries, onduleurs, climatiseurs, pompes. Ce savoir sert d’abord dans votre rue.
  `,
  sections: [
    {
      heading: 'Après F3, quelles études ?',
      text: `
        Les domaines annoncés pour les instituts de [Kintélé](/formations/institut-polytechnique-kintele) et d’[Oyo](/formations/institut-polytechnique-oyo) tombent juste : électricité, froid, climatisation [2]. Kintélé a d’ailleurs présenté des candidats au premier BTS national dans l’option électricité, froid et conditionnement d’air [3]. Reste à connaître les bacs acceptés.

        À l’[École polytechnique](/formations/umng-ensp), l’électrotechnique figure parmi les domaines des masters-ingénieurs de 2022 [4]. Préparez surtout les mathématiques. Prenez des annales de C, pas seulement les vôtres.

        Le groupe des bacs F était aussi cité au concours 2025 du centre de [statistique](/metiers/statisticien) [5].

        Parmi les boursiers choisis pour l’Algérie à la fin de 2025 se trouvaient de futurs spécialistes des énergies renouvelables [6]. L’article ne donne pas leurs séries ; il dit que le choix s’est fait sur les résultats du bac.
      `,
    },
    {
      heading: 'Gagner sa vie avec ce bac',
      text: `
        Trois entrées simples : l’installation dans les maisons, le froid, le solaire. Commencez comme aide d’une personne qui remet de vrais schémas à ses clients. Au [CEFA](/formations/cefa), on forme à l’électricité du bâtiment et au froid, surtout en entreprise [7] ; un bachelier peut y trouver la pratique qui lui a manqué.

        Les grandes sociétés d’énergie recrutent par vagues. Déposez votre dossier, puis vivez d’autre chose en attendant.

        Au bout de quelques années, on peut travailler à son compte. Lisez [se mettre à son compte](/parcours/se-mettre-a-son-compte) avant d’acheter une échelle à crédit.
      `,
    },
    {
      heading: 'Le courant ne pardonne pas',
      text: `
        On coupe, on vérifie l’absence de tension avec un appareil, on met un cadenas, puis on touche. Toujours dans cet ordre. Jamais de branchement sauvage sur un poteau, même pour un voisin, même payé. Avant 18 ans, on regarde et on prépare le matériel, sans toucher à une installation sous tension.
      `,
    },
    {
      heading: 'À qui parler ce mois-ci',
      text: `
        Votre chef d’atelier sait quels anciens ont trouvé, et où. Un magasin de matériel électrique connaît les installateurs sérieux de la ville : ce sont ses clients réguliers. La direction départementale de l’enseignement technique affiche les avis de concours. Trois visites, trois après-midi.
      `,
    },
  ],
  steps: [
    'Vérifiez sur le relevé l’intitulé complet de la série et recopiez-le dans chaque demande.',
    'Demandez à l’institut de Kintélé les bacs admis en électricité et froid, ainsi que la date du concours.',
    'Passez un mois auprès d’un installateur qui dessine ses schémas : portez, tracez, comptez, toujours courant coupé.',
    'Chiffrez l’outillage minimal d’un électricien de maison et voyez en combien de mois vous pourriez l’épargner.',
  ],
  occupations: [
    'electricien', 'frigoriste', 'installateur-solaire', 'monteur-de-lignes-electriques', 'electromecanicien', 'technicien-instrumentation',
    'ingenieur-electricien', 'technicien-traitement-eaux',
  ],
  formations: [
    'institut-polytechnique-kintele', 'institut-polytechnique-oyo', 'umng-ensp', 'bts', 'cefa', 'fonea',
    'estl-pointe-noire',
  ],
  sources: [
    { title: 'Baccalauréat technique et professionnel 2018 : les épreuves se déroulent dans le calme', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/84337', publishedOn: '2018-06-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: '27 boursiers congolais prêts pour les campus algériens', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/09/27-boursiers-congolais-prets-pour-les-campus-algeriens', publishedOn: '2025-12-09', consultedOn: '2026-11-23' },
    { title: 'Article sur une visite au CEFA de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212200557.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
