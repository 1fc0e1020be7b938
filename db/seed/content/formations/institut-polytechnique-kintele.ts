import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'institut-polytechnique-kintele',
  kind: 'ecole-publique',
  name: 'Institut polytechnique de Kintélé',
  acronym: 'IPK',
  town: 'Kintélé',
  entry: 'concours',
  entrySource: 1,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'sciences' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et technique' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'F3', state: 'à confirmer', note: 'électrotechnique' },
    { serie: 'F4', state: 'à confirmer', note: 'génie civil' },
  ],
  summary: 'Un institut public récent, à Kintélé : bâtiment, électricité, froid. Il a accueilli le premier examen national de BTS en février 2026.',
  keywords: ['BTS', 'génie civil', 'froid', 'électricité', 'Kintélé', 'technicien supérieur'],
  sections: {
    presentation: `
      L’IPK dépend de l’enseignement technique. Il ne faut pas le confondre avec l’université voisine, elle aussi à Kintélé.

      En décembre 2024, il proposait trois filières. L’article qui en parle cite des domaines comme le froid et la climatisation, l’électricité ou l’informatique industrielle, sans dire lesquels sont à Kintélé et lesquels à Oyo [1].

      En février 2026, vingt-sept personnes y ont passé le premier examen national du BTS, après quatre semestres. Deux domaines étaient concernés : le bâtiment et les travaux publics ; l’électricité, le froid et l’air conditionné [2].
    `,
    admission: `
      L’entrée est un concours, avec cinquante places en 2024 [1]. Cette année-là, 266 candidats de Brazzaville avaient choisi cet institut.

      En 2025, le concours prévu en août a été reporté pour que les nouveaux bacheliers puissent participer [3]. Les séries admises et la prochaine date restent à confirmer : demandez-les à l’institut ou au ministère de l’Enseignement technique, même en fin d’année.
    `,
    apres: `
      Le BTS permet de travailler comme technicienne ou technicien supérieur sur un chantier ou dans un service d’entretien. En 2024, le ministre a évoqué une suite possible à l’[ENSP](/formations/umng-ensp) ou à l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) [1].
    `,
    verifier: `
      Renseignez-vous sur l’hébergement et le bus, car l’institut est à la sortie nord de la capitale. Demandez la liste des séries acceptées, filière par filière, et le résultat du premier BTS national. Assurez-vous que les ateliers disposent d’assez de postes pour toute la promotion.
    `,
  },
  occupations: [
    'conducteur-de-travaux', 'dessinateur-batiment', 'frigoriste', 'electricien', 'electromecanicien', 'technicien-instrumentation', 'installateur-solaire',
  ],
  sources: [
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
