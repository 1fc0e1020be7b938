import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-le-bepc',
  title: 'Que faire après le BEPC au Congo-Brazzaville ?',
  summary: 'Lycée général, lycée technique, école professionnelle sur concours ou métier appris en atelier : les quatre chemins, et comment choisir pendant les vacances.',
  keywords: ['après la troisième', 'BEPC', 'orientation en seconde', 'lycée technique', 'série A C D', 'concours BEPC'],
  intro: `
    Le BEPC termine le collège et ouvre quatre chemins : le lycée général, le lycée technique, une école professionnelle sur concours, ou un métier appris en travaillant. Aucun n’est un second choix. On peut souvent passer de l’un à l’autre plus tard, en y mettant du temps.

    Vous choisissez à un âge où l’on se connaît mal. Regardez donc deux choses solides : les matières où vous tenez sans souffrir, et ce que vous faites de vos mains quand personne ne vous le demande.
  `,
  sections: [
    {
      heading: 'Rester au lycée général : A, C ou D',
      text: `
        La série A donne beaucoup d’heures aux lettres et aux langues. La C met les mathématiques et la physique au premier rang. La D partage le temps entre la biologie, la physique et le calcul.

        On n’entre pas toujours où l’on veut. À la rentrée 2023, une circulaire de la zone 1 de Brazzaville demandait, pour la seconde C, au moins 12 de moyenne au BEPC et 13 en mathématiques, en sciences physiques et en sciences de la vie et de la terre. Le premier trimestre devait confirmer le choix [1]. Votre lycée peut demander d’autres notes : faites-vous les indiquer avant l’inscription.

        Ce que chaque série ouvre ensuite se lit ici : [après un bac A](/parcours/apres-un-bac-a), [après un bac C](/parcours/apres-un-bac-c), [après un bac D](/parcours/apres-un-bac-d).
      `,
    },
    {
      heading: 'Partir au lycée technique',
      text: `
        Au [lycée technique](/formations/lycee-technique), on prépare un [bac technique](/formations/bac-technique) : industrie, bâtiment, gestion, informatique ou agriculture. C’est un vrai bac. Il permet de continuer et donne déjà des gestes de métier.

        Le revers : toutes les séries n’existent pas partout. Un élève d’un district peut devoir loger chez un parent en ville. Comptez ce loyer, ces repas et ce transport avant de vous décider, pas après.

        Visitez l’atelier un jour de cours. Demandez combien d’élèves se partagent chaque machine, et lesquelles sont en panne.
      `,
    },
    {
      heading: 'Entrer dans une école professionnelle par concours',
      text: `
        Chaque été, des concours dits directs mènent à plusieurs écoles de l’État. En août 2025, les candidats avaient le BEPC, le brevet d’études techniques ou le bac, selon la filière demandée [2]. En 2023, ces concours ouvraient les écoles de santé, des [beaux-arts](/formations/enba), d’[administration](/formations/enma), des [eaux et forêts](/formations/enef-mossendjo) et des [instituteurs](/formations/ecole-normale-des-instituteurs) [3].

        Deux avertissements. Le niveau exigé varie d’une filière à l’autre, et parfois d’un été à l’autre. Pour la santé, l’entrée des cinq [écoles paramédicales](/formations/ecoles-paramedicales) a été suspendue au titre de 2024-2025 [4] ; sa reprise est à confirmer auprès du ministère de l’Enseignement technique.

        Pensez aussi à la sortie. En janvier 2025, plus de six mille anciens de l’ENMA disaient attendre un poste de l’État [5]. Apprenez là quelque chose qui se vend aussi ailleurs.
      `,
    },
    {
      heading: 'Apprendre un métier tout de suite',
      text: `
        Le [CEFA](/formations/cefa) de Brazzaville recevait en 2022 des jeunes à partir de 16 ans, formés surtout en entreprise [6]. Un [CAP](/formations/cap) se prépare dans des centres publics ou privés. Un atelier de couture, de soudure ou de mécanique prend aussi des [apprentis](/formations/apprentissage).

        Avant 18 ans, on y commence par mesurer, tracer, ranger, préparer. Les machines qui coupent, la soudure et la hauteur viennent après.

        Ce chemin convient à qui a besoin d’avancer vite, ou n’en peut plus de la chaise. Gardez toutefois votre attestation de BEPC bien au sec : elle servira le jour où vous voudrez reprendre.
      `,
    },
    {
      heading: 'Trois pièges de la troisième',
      text: `
        - Suivre sa meilleure amie ou son meilleur ami. À l’examen, chacun est seul devant sa feuille.
        - Laisser un proche choisir d’après un métier tel qu’il était il y a trente ans.
        - Payer quelqu’un qui dit pouvoir vous placer. Une école remet un reçu à son nom ; un intermédiaire, non.
      `,
    },
  ],
  steps: [
    'Recopiez vos moyennes de troisième par matière et entourez les quatre où vous progressez.',
    'Avec un parent, passez dans un lycée général et dans un lycée technique : demandez les séries ouvertes et les conditions d’entrée.',
    'Demandez à la direction départementale de l’enseignement technique l’avis des concours directs de l’an dernier : niveau, âge, pièces. Guettez le nouveau avant l’été.',
    'Si le métier qui vous attire n’est pas dangereux, passez une journée auprès d’une personne qui l’exerce, avec l’accord d’un adulte de votre famille. S’il est dangereux, regardez seulement de loin, avec un adulte.',
    'Retirez votre relevé de notes et faites deux copies certifiées avant la rentrée.',
  ],
  occupations: [
    'electricien', 'frigoriste', 'couturier', 'secretaire', 'comptable', 'instituteur',
    'technicien-forestier', 'artisan-d-art', 'technicien-informatique', 'conseiller-agricole', 'mecanicien-automobile', 'cuisinier',
  ],
  formations: [
    'lycee-technique', 'college-technique', 'bac-technique', 'cefa', 'cap', 'apprentissage',
    'enba', 'enef-mossendjo', 'enma', 'ecole-normale-des-instituteurs', 'ecoles-paramedicales',
  ],
  sources: [
    { title: 'Enseignement général : les conditions d’inscription en série C exigées', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202309260153.html', publishedOn: '2023-09', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée dans les écoles professionnelles, session 2023', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Article sur une visite au CEFA de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212200557.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
