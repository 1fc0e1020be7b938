import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'est-cataractes',
  kind: 'ecole-privee',
  name: 'École supérieure de technologie des Cataractes',
  acronym: 'EST-Cataractes',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'agréé',
    on: '2017-01',
    source: 1,
    note: 'Agrément définitif cité par la presse en janvier 2017. L’information est ancienne : demandez à l’école l’arrêté en vigueur, puis au ministère.',
  },
  series: [],
  summary: 'École privée de technologie à Brazzaville, l’une des deux qui avaient un agrément définitif au début de 2017. Ses filières sont à confirmer.',
  keywords: ['technologie', 'école privée', 'Brazzaville', 'technique', 'EST'],
  sections: {
    presentation: `
      En janvier 2017, sur une cinquantaine d’écoles supérieures privées du pays, deux seulement avaient un agrément définitif : l’ESGAE et l’EST des Cataractes, toutes deux à Brazzaville [1]. Un premier agrément, provisoire, lui avait été donné en octobre 2010 [2].

      Le directeur général de l’Enseignement supérieur expliquait alors ce que l’État regarde pour ce niveau : la qualité des bâtiments et celle des enseignants [1].

      Nous n’avons trouvé aucune page récente qui détaille ses filières. Son nom annonce des études techniques ; la liste est à lui demander. Ne la confondez pas avec l’[EST-Littoral](/formations/estl-pointe-noire), qui est à Pointe-Noire.
    `,
    admission: `
      Conditions, séries et frais : à confirmer auprès de l’école. Demandez une brochure imprimée, avec l’année écrite dessus, plutôt qu’une réponse au téléphone.

      Pour des études de technologie, emportez vos bulletins de mathématiques et de physique : on pourra vous dire franchement si le niveau suffit.
    `,
    apres: `
      Les études supérieures techniques mènent d’ordinaire à des postes de technicien dans l’énergie, les télécoms, l’informatique ou l’industrie. Nous ne disposons d’aucun chiffre sur les diplômés de cette école. Des anciens élèves, que vous pouvez chercher dans les entreprises, en diront plus.
    `,
    verifier: `
      Près de dix ans ont passé depuis l’information sur l’agrément. Un agrément définitif peut être renouvelé : la commission l’a fait pour deux écoles, non nommées, en mai 2023 [3]. Demandez donc le numéro et la date de l’arrêté, et vérifiez-les à la Direction générale de l’Enseignement supérieur. Visitez un laboratoire, un jour de cours. Faites préciser, pour chaque titre, si c’est l’école ou l’État qui le signe.
    `,
  },
  occupations: [],
  sources: [
    { title: 'Article sur l’enseignement supérieur privé et ses agréments', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201701240254.html', publishedOn: '2017-01', consultedOn: '2026-11-23' },
    { title: 'Les écoles agréées à Pointe-Noire et Brazzaville', publisher: 'UniversPro Afrique', url: 'http://www.univproafrique.com/2011/02/les-ecoles-agreees-a-pointe-noire-et-brazzaville/', publishedOn: '2010-10-18', consultedOn: '2026-11-23' },
    { title: 'Article sur la septième session de la commission d’agrément', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305080558.html', publishedOn: '2023-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
