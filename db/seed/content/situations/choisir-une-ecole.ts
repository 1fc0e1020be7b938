import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'choisir-une-ecole',
  title: 'Comment choisir une école au Congo-Brazzaville sans se faire avoir ?',
  summary: 'Agrément, diplôme, coût total, stages, concours vendus : une liste de contrôle, les papiers à garder et les bureaux où poser ses questions.',
  keywords: ['agrément', 'école privée', 'BTS reconnu', 'place de concours achetée', 'université agréée', 'choisir une école'],
  intro: `
    Une affiche en couleurs et un hall climatisé ne sont pas des preuves. Ce qui compte se tient dans un dossier : une autorisation de l’État, un diplôme qui servira, des enseignants présents, un prix écrit en entier.

    Vérifier prend une matinée et coûte un trajet. Ne pas vérifier peut coûter trois ans et les économies d’une famille.
  `,
  sections: [
    {
      heading: 'Agréée, autorisée, provisoire : quelle différence ?',
      text: `
        Pour le supérieur privé, une commission donne son avis sur chaque demande : création, ouverture, agrément définitif, nouveau programme. À sa session de décembre 2025, 29 dossiers sur 33 ont reçu un avis favorable. Mais sur huit programmes de [BTS](/formations/bts) examinés, aucun n’a été approuvé [1].

        Retenez donc ceci : une maison peut être en règle pour une licence et ne pas l’être pour le BTS qu’elle vous vend. En 2023 déjà, un seul nouveau programme sur dix était passé [2].

        Le mot « provisoire » demande de la prudence. Un ancien ministre de l’Enseignement supérieur a déclaré, dans un article sans date, que l’État ne reconnaissait pas les diplômes des établissements restés sous ce statut [3]. Au début de 2017, deux écoles seulement avaient l’agrément définitif [4]. Treize l’ont reçu en octobre 2018 [7], et neuf dossiers de plus en février 2021 [8]. La liste bouge donc. Même la commission a demandé, en décembre 2025, que l’on harmonise les mots employés [1]. Retenez une seule question : quel acte, de quelle date, pour quel programme ?

        Depuis le décret du 27 janvier 2025, il existe aussi un BTS national, avec un premier examen en février 2026 [5]. Une école qui prépare au BTS doit pouvoir dire si ses étudiants s’y présentent.
      `,
    },
    {
      heading: 'La liste de contrôle',
      text: `
        - L’arrêté ou la décision : numéro, date, signature, nom exact du programme.
        - Le diplôme : qui le signe, et un ancien a-t-il pu s’en servir pour un concours ou un master ?
        - Le coût entier : inscription, mensualités, tenue, examens, stage, soutenance.
        - Les professeurs : quatre noms, et leur emploi ailleurs.
        - La salle, l’atelier, le laboratoire : vus en marche, un jour ordinaire.
        - Le stage : trouvé par qui, durant combien de semaines ?
        - La bourse : en 2017, la bourse nationale allait aussi aux étudiants de cinq écoles privées à l’agrément définitif [9]. Celle-ci y donne-t-elle droit aujourd’hui ?
        - L’abandon : que rend-on si la classe n’ouvre pas ?

        Moins de six réponses claires sur huit ? Cherchez ailleurs.
      `,
    },
    {
      heading: 'Les places de concours vendues',
      text: `
        L’offre se répète d’un concours à l’autre : une connaissance « dans le jury », une somme, une liste. Elle se paie d’avance et ne laisse aucune trace. Si votre nom n’apparaît pas, vous n’irez pas vous plaindre d’avoir acheté une fraude, et l’intermédiaire le sait.

        Le dommage n’est pas que d’argent. Une admission achetée peut être annulée, et celle ou celui qui vend recommence sur un petit frère. Un concours se prépare avec des annales, un groupe et deux mois de sommeil régulier.

        Parents, si quelqu’un vous presse de décider ce soir, la réponse est non.
      `,
    },
    {
      heading: 'Ce qu’on garde par écrit',
      text: `
        Une chemise, à la maison, pas dans un sac :
        - les reçus numérotés, tamponnés, avec le nom de l’élève et l’objet du versement
        - le règlement intérieur et la grille des frais de l’année
        - la copie de l’acte d’agrément
        - les bulletins et attestations de stage, dès leur remise
        - le nom et le téléphone de chaque personne rencontrée, avec la date

        On paie au guichet ou à la banque, jamais sur le numéro mobile privé d’un agent.
      `,
    },
    {
      heading: 'À qui demander',
      text: `
        Le ministère de l’Enseignement supérieur ouvre chaque été un Salon d’orientation des bacheliers, où écoles publiques et privées tiennent des stands ; l’édition 2025 a eu lieu du 4 au 8 août [6]. La question de l’agrément se pose à sa Direction générale de l’Enseignement supérieur. Pour une école de métier, c’est le ministère de l’Enseignement technique et professionnel. Pour la valeur sur le marché du travail, interrogez le service du personnel de deux entreprises et l’[ACPE](/formations/acpe).

        Les fiches de ce site donnent l’état connu, avec sa date : [ESGAE](/formations/esgae), [EAD](/formations/ead), [EST-Cataractes](/formations/est-cataractes), [EST-Littoral](/formations/estl-pointe-noire), [IAE](/formations/iae), [UIB](/formations/uib), [ULC](/formations/ulc).
      `,
    },
  ],
  steps: [
    'Demandez à l’école une copie de l’acte d’agrément, en citant le programme exact que vous visez.',
    'Faites vérifier cet acte par la Direction générale de l’Enseignement supérieur avant le premier versement.',
    'Retrouvez trois anciens de la filière et posez-leur la même question : ce papier vous a-t-il servi ?',
    'Additionnez tous les frais jusqu’au diplôme et comparez avec une filière publique voisine.',
    'Rangez chaque reçu le jour même dans une chemise à votre nom.',
  ],
  occupations: [
    'comptable', 'technicien-informatique', 'infirmier', 'declarant-en-douane', 'logisticien', 'responsable-ressources-humaines',
    'technicien-hse', 'administrateur-reseaux',
  ],
  formations: [
    'bts', 'licence-master-doctorat', 'esgae', 'ead', 'est-cataractes', 'estl-pointe-noire',
    'iae', 'uib', 'ulc', 'universite-marien-ngouabi', 'universite-denis-sassou-nguesso', 'institut-polytechnique-kintele',
  ],
  sources: [
    { title: 'Enseignement supérieur : avis favorable pour 29 dossiers d’agréments', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512270187.html', publishedOn: '2025-12-27', consultedOn: '2026-11-23' },
    { title: 'Article sur la septième session de la commission d’agrément', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305080558.html', publishedOn: '2023-05', consultedOn: '2026-11-23' },
    { title: 'L’État ne reconnaît pas les diplômes des établissements au statut provisoire', publisher: 'Vox Congo', url: 'https://vox.cg/letat-ne-reconnait-pas-les-diplomes-des-etablissements-au-statut-provisoire/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’enseignement supérieur privé et ses agréments', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201701240254.html', publishedOn: '2017-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Article sur le Salon de l’information et de l’orientation des bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202508050295.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : treize établissements privés agréés par l’État', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://www.adiac-congo.com/content/enseignement-superieur-treize-etablissements-prives-agrees-par-letat-89917', publishedOn: '2018-10-06', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : 58 établissements privés reçoivent leur agrément', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202103010916.html', publishedOn: '2021-03', consultedOn: '2026-11-23' },
    { title: 'Article sur les innovations de la campagne des bourses nationales 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201703170139.html', publishedOn: '2017-03', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
