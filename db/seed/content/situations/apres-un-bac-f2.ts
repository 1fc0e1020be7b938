import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-f2',
  title: 'Que faire après un bac F2 au Congo-Brazzaville ?',
  summary: 'Mesures, circuits, automatismes : vers les télécoms, l’informatique, l’instrumentation, et quelles écoles interroger sur la série F2.',
  keywords: ['bac F2', 'électronique', 'télécommunications', 'mesures', 'automatisme', 'réseaux'],
  serie: 'F2',
  intro: `
    La série F2 apprend à mesurer ce qu’on ne voit pas. En mai 2019, ses candidats ont passé, en plus de la construction mécanique, une épreuve de mesures [1]. Deux ans plus tôt, 193 élèves s’y présentaient dans un seul centre de la capitale [2].

    Antennes, capteurs, caisses, téléphones, panneaux solaires : le pays est rempli d’appareils que peu de gens savent ouvrir sans les abîmer.
  `,
  sections: [
    {
      heading: 'Les études où chercher',
      text: `
        À [Oyo](/formations/institut-polytechnique-oyo), sept filières étaient proposées au premier concours, trois à [Kintélé](/formations/institut-polytechnique-kintele) ; l’article parle entre autres d’électricité et d’informatique industrielle [3]. Voilà des mots qui ressemblent à F2. Faites confirmer que votre bac est reçu.

        L’[École polytechnique](/formations/umng-ensp) a diplômé en 2022 des masters-ingénieurs en électronique et en télécommunications [4]. Le chemin est long et commence par un concours : posez la question des séries admises au premier cycle.

        La voie de la [statistique](/metiers/statisticien) cite les bacs F en bloc dans son annonce de 2025 [5]. La [licence d’informatique](/formations/umng-fst) de la Faculté des sciences peut aussi vous convenir, si elle accepte un bac technique.

        Côté privé, deux fiches à lire avant toute visite : [EST-Cataractes](/formations/est-cataractes), à Brazzaville, et [EST-Littoral](/formations/estl-pointe-noire), à Pointe-Noire.
      `,
    },
    {
      heading: 'Des métiers accessibles plus tôt',
      text: `
        - [Réparer des téléphones](/metiers/reparateur-de-telephones) : un fer à souder, un multimètre, une table propre, et les voisins pour premiers clients.
        - Poser et dépanner le [solaire](/metiers/installateur-solaire), dans les villages comme en ville.
        - Installer caméras, alarmes et réseaux dans des boutiques.
        - Aider un technicien de [télécoms](/metiers/technicien-telecoms). Monter au pylône demande dix-huit ans, une formation et un harnais, jamais du courage seul.

        Des fabricants de matériel de réseau font passer un examen payant, la « certification ». Elle se périme : ne la payez que si un emploi précis la demande.
      `,
    },
    {
      heading: 'Ce qui fait la différence',
      text: `
        L’anglais technique, d’abord. Les notices sérieuses sont rarement en français. Ensuite, l’habitude d’écrire ce qu’on a mesuré : date, appareil, valeur, décision. Un carnet de mesures bien tenu vaut une lettre de recommandation.

        Une affiche annonce « robotique » ou « intelligence artificielle » ? Demandez à toucher le banc d’essai, et qui l’a utilisé la semaine passée.

        Pour un avis franc, cherchez une personne sortie de F2 il y a trois ans. Elle vous dira laquelle de ces portes s’est vraiment ouverte.
      `,
    },
  ],
  steps: [
    'Réparez trois petits appareils à pile, en notant panne, mesure et solution. Jamais un téléviseur ni un micro-ondes : ils blessent même débranchés.',
    'Écrivez à Oyo et à Kintélé pour connaître les filières ouvertes aux bacs F2.',
    'Apprenez vingt mots d’anglais technique par semaine à partir d’une notice.',
    'Demandez à un opérateur ou à un installateur une semaine d’observation au sol.',
  ],
  occupations: [
    'technicien-telecoms', 'technicien-instrumentation', 'reparateur-de-telephones', 'administrateur-reseaux', 'installateur-solaire', 'technicien-informatique',
    'electromecanicien', 'developpeur-web',
  ],
  formations: [
    'institut-polytechnique-oyo', 'institut-polytechnique-kintele', 'umng-ensp', 'umng-fst', 'est-cataractes', 'estl-pointe-noire',
    'bts', 'cfi-ciras',
  ],
  sources: [
    { title: 'Le ministre de l’Enseignement technique lance les épreuves pratiques du baccalauréat', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-le-ministre-de-lenseignement-technique-lance-les-epreuves-pratiques-du-baccalaureat/', publishedOn: '2019-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves du bac technique et du premier bac professionnel', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201705170310.html', publishedOn: '2017-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
