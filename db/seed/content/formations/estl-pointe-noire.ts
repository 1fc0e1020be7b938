import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'estl-pointe-noire',
  kind: 'ecole-privee',
  name: 'École supérieure de technologie du littoral',
  acronym: 'EST-Littoral',
  town: 'Pointe-Noire',
  entry: 'à confirmer',
  agrement: {
    state: 'agréé',
    on: '2021-12',
    source: 1,
    note: 'Dite agréée par l’État dans la presse de décembre 2021, sans préciser si c’est à titre provisoire ou définitif. Demandez l’arrêté et les filières couvertes.',
  },
  series: [
    { serie: 'C', state: 'à confirmer', note: 'sciences' },
    { serie: 'D', state: 'à confirmer', note: 'sciences et environnement' },
    { serie: 'E', state: 'à confirmer', note: 'technique' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'F3', state: 'à confirmer', note: 'électrotechnique' },
  ],
  summary: 'École privée technique de Pointe-Noire : industrie, pétrole, télécoms, environnement et sécurité, activités maritimes.',
  keywords: ['Pointe-Noire', 'pétrole', 'industrie', 'télécommunications', 'sécurité', 'port'],
  sections: {
    presentation: `
      Cette école privée travaille avec des entreprises de la ville et forme en alternance : une partie en cours, une partie sur le lieu de travail. Un article de 2021 la dit agréée par l’État et ouverte depuis novembre 2000 [1] ; un autre donne 2003 [2].

      Les diplômes remis en février 2019 concernaient cinq domaines : l’amont pétrolier, les systèmes industriels, les télécommunications et réseaux, l’environnement et la sécurité, les activités maritimes. Les études avaient duré trois à quatre ans [3].

      « L’amont pétrolier » désigne la recherche et l’extraction du pétrole, avant la raffinerie. D’après cet article, 296 de ses 490 anciens avaient été recrutés depuis 2003, une part plus faible qu’avant la crise [3].
    `,
    admission: `
      L’école est privée, donc payante. Les séries admises et la sélection sont à confirmer auprès d’elle. Les études y sont techniques : mathématiques, physique et anglais serviront dès les premières semaines.

      Posez la question de l’entreprise : est-ce l’école qui la trouve, ou l’étudiant ? À Pointe-Noire, cela change toute l’année.
    `,
    apres: `
      Les filières visent les services pétroliers, l’entretien industriel, les réseaux et le port. Ces secteurs embauchent par vagues, selon le prix du pétrole. Une seconde compétence, par exemple la sécurité au travail, aide à passer les périodes creuses.
    `,
    verifier: `
      Le chiffre d’embauche date de 2019 : demandez celui de la dernière promotion, avec le nom des entreprises. Pour la filière pétrolière, faites préciser si la licence professionnelle figure dans l’agrément. Du matériel de laboratoire a été offert par une société pétrolière il y a une quinzaine d’années [4] ; voyez ce qui marche encore.
    `,
  },
  occupations: [
    'operateur-production-petroliere', 'operateur-raffinerie', 'technicien-instrumentation', 'technicien-hse', 'electromecanicien', 'technicien-telecoms', 'administrateur-reseaux', 'logisticien',
    'ingenieur-reservoir', 'grutier', 'docker', 'declarant-en-douane',
  ],
  sources: [
    { title: 'Article sur la visite du directeur de l’ARPCE à l’EST-Littoral', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202112200408.html', publishedOn: '2021-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la remise des diplômes 2013 de l’EST-Littoral', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/3581', publishedOn: '2013-10', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : des diplômes aux lauréats de l’EST-Littoral', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/95534', publishedOn: '2019-02-11', consultedOn: '2026-11-23' },
    { title: 'École supérieure de technologie du littoral : don de matériel de laboratoire par la société Murphy West Africa', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.net/index.php/national/237-ecole-superieure-de-technologie-du-littoral-don-de-materiel-de-laboratoire-par-la-societe-murphy-west-africa', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
