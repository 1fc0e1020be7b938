import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'apprentissage',
  kind: 'diplome',
  name: 'Apprentissage chez un patron',
  entry: 'à confirmer',
  series: [],
  summary: 'Apprendre un métier dans un atelier, un garage, un salon ou sur un marché, auprès de quelqu’un qui le pratique. Une voie très répandue, avec ou sans papier.',
  keywords: ['apprenti', 'patron', 'atelier', 'garage', 'maître artisan', 'sans diplôme'],
  sections: {
    presentation: `
      On regarde, on tend l’outil, puis on fait soi-même. L’apprentissage se passe dans l’atelier d’un artisan ou d’une commerçante, des mois ou des années durant. Le plus souvent, rien n’est écrit : tout dépend de la personne qui transmet.

      Des projets organisent mieux cette voie. En mai 2025, un programme de l’État financé par la Banque mondiale plaçait des jeunes vulnérables de 18 à 35 ans dans des centres ou chez des maîtres artisans. Il durait six à neuf mois, couvrait plus de vingt-deux métiers et concernait Brazzaville, Pointe-Noire, Dolisie et Ouesso [1]. L’[ACPE](/formations/acpe) ou la mairie peuvent vous dire s’il prend encore du monde.

      Des associations le font aussi : en septembre 2025, 165 jeunes ont fini plusieurs mois de formation à Brazzaville, en mécanique, soudure, couture, coiffure, informatique et hôtellerie [2]. À Pointe-Noire, en 2021, un projet alternait centre et entreprise pendant six mois [3].
    `,
    admission: `
      On entre par une démarche simple : se présenter, avec un parent, à quelqu’un dont le travail vous plaît. Proposez une semaine d’essai. Mettez-vous ensuite d’accord sur la durée, les horaires, le repas, l’argent donné ou reçu, et le jour où vous serez considéré comme formé.

      Un accord oral se perd. Faites-le écrire sur une page, avec deux témoins. Avant 18 ans, on ne touche pas aux machines dangereuses et on ne monte pas sur un chantier : faites-le noter sur la feuille.
    `,
    apres: `
      Une fois formé, on devient ouvrière ou ouvrier dans l’atelier, on part ailleurs ou l’on s’installe. Pour avoir un papier, demandez au [CEFA](/formations/cefa) ou au [FONEA](/formations/fonea) s’il existe une épreuve ou un complément. La page [se mettre à son compte](/parcours/se-mettre-a-son-compte) parle du premier client.
    `,
    verifier: `
      Rencontrez deux anciens apprentis du même patron : ont-ils appris le métier, ou seulement balayé ? Regardez si l’atelier a des protections : lunettes, gants, extincteur. Un patron sérieux laisse voir ses prix et explique ses erreurs. Si l’on vous frappe ou si l’on garde vos affaires, partez et prévenez un adulte.
    `,
  },
  occupations: [
    'vulcanisateur', 'reparateur-de-telephones', 'mecanicien-automobile', 'soudeur', 'couturier', 'coiffeur', 'estheticien', 'menuisier',
    'macon', 'peintre-en-batiment', 'plombier', 'artisan-d-art', 'boulanger', 'transformateur-de-manioc', 'transformateur-de-poisson', 'pecheur',
    'mareyeur', 'vendeur-au-marche', 'gerant-de-boutique', 'agent-mobile-money', 'chauffeur-de-taxi', 'conducteur-poids-lourd', 'photographe', 'tenancier-de-cyber',
    'recycleur', 'maraicher', 'restaurateur', 'vendeur-en-ligne', 'decorateur-d-evenements', 'musicien',
  ],
  sources: [
    { title: 'Employabilité des jeunes : des centaines de jeunes mis en apprentissage d’un métier', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/employabilite-des-jeunes-des-centaines-de-jeunes-mis-en-apprentissage-dun-metier/', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: '165 jeunes formés, bientôt acteurs de l’économie locale', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/09/29/165-jeunes-formes-bientot-acteurs-de-leconomie-locale', publishedOn: '2025-09-29', consultedOn: '2026-11-23' },
    { title: 'Article sur la fin de formation des jeunes du projet Parein à Pointe-Noire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202109010628.html', publishedOn: '2021-09', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
