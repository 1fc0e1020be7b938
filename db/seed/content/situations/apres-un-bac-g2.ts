import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-g2',
  title: 'Que faire après un bac G2 au Congo-Brazzaville ?',
  summary: 'Comptes et finances : ISG et voie d’expertise comptable, économie, BTS à vérifier, premiers contrats chez les petits commerçants.',
  keywords: ['bac G2', 'comptabilité', 'comptable', 'finances', 'ISG', 'gestion'],
  serie: 'G2',
  intro: `
    Avec un bac G2, vous savez déjà qu’un bénéfice n’est pas de l’argent en caisse. Beaucoup de patrons l’ignorent, et ferment pour cela. Votre savoir est utile dès la rue d’à côté. On associe cette série à la comptabilité ; son nom entier se lit sur votre relevé de notes, car nous n’avons trouvé aucune page officielle qui le donne.

    Beaucoup de bacheliers proposent les mêmes services. Ce qui départage : la propreté du travail, le tableur et la réputation d’honnêteté.
  `,
  sections: [
    {
      heading: 'Le public',
      text: `
        L’[Institut supérieur de gestion](/formations/umng-isg) est le premier endroit où se renseigner. En décembre 2024, une formation de licence et master en comptabilité, contrôle et audit y a été lancée, avec l’ordre des experts-comptables et un établissement français : trois ans pour la licence, deux pour le master, trois encore pour l’expertise. La première année, dix étudiants avaient été retenus [1]. Elle s’adressait surtout à des personnes déjà diplômées ou sorties de l’institut : demandez à partir de quand on peut postuler.

        La [Faculté des sciences économiques](/formations/umng-fse) demandait en 2019 de choisir une filière à l’inscription, puis deux ans de cours communs [2]. On y calcule, mais on n’y tient pas de journal comptable.

        Budget, impôts, douane, trésor : ces mots figurent parmi les filières de l’[ENMA](/formations/enma) [3]. Les postes publics y sont très disputés.
      `,
    },
    {
      heading: 'Le privé et le BTS',
      text: `
        Un [BTS](/formations/bts) de comptabilité paraît la suite évidente. Les diplômes de ce nom ne se valent pourtant pas tous. Demandez si l’on présente à l’examen national, créé par un décret de janvier 2025 [4].

        En 2024, des bacheliers techniques congolais ont reçu une bourse pour l’Algérie, entre autres en comptabilité [5]. Cela se joue sur la moyenne du bac.
      `,
    },
    {
      heading: 'Commencer par les petits comptes',
      text: `
        Un salon, un dépôt, une pharmacie de quartier, une mutuelle : proposez de tenir le cahier une heure par jour. Classez, totalisez, expliquez au patron en trois phrases. Au bout de six mois, vous avez une référence que personne ne peut copier.

        Autres entrées : [guichet de banque](/metiers/guichetier-de-banque), [crédit](/metiers/charge-de-credit) dans une microfinance, facturation chez un transitaire, [magasin](/metiers/magasinier) d’une entreprise de travaux.
      `,
    },
    {
      heading: 'Votre nom est votre capital',
      text: `
        On vous demandera un jour d’écrire un faux chiffre. Refusez dès la première fois, calmement : après, il est trop tard. Ne prêtez pas votre mot de passe. Ne gardez pas chez vous l’argent d’autrui. Et faites signer chaque remise de fonds, même par votre tante.
      `,
    },
  ],
  steps: [
    'Proposez à une commerçante ou à un commerçant connu de tenir son cahier un mois, contre une attestation signée.',
    'Refaites dans un tableur les exercices de terminale que vous faisiez à la main.',
    'Allez à l’ISG demander les bacs reçus, les épreuves, la date et les frais.',
    'Comparez deux écoles privées avec la liste de contrôle de la page sur le choix d’une école.',
  ],
  occupations: [
    'comptable', 'charge-de-credit', 'guichetier-de-banque', 'agent-d-assurances', 'inspecteur-des-impots', 'magasinier',
    'declarant-en-douane', 'gerant-de-boutique', 'economiste',
  ],
  formations: [
    'umng-isg', 'umng-fse', 'enma', 'bts', 'esgae', 'ead',
    'iae',
  ],
  sources: [
    { title: 'Article sur le programme licence-master en comptabilité, contrôle et audit à l’ISG', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412160463.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur l’orientation des nouveaux étudiants à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902180937.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ en Algérie de bacheliers techniques boursiers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410070576.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
