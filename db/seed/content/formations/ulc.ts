import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ulc',
  kind: 'ecole-privee',
  name: 'Université libre du Congo',
  acronym: 'ULC',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'à confirmer',
    note: 'Citée parmi les écoles ayant un agrément provisoire en octobre 2010. La suite ne nous est pas connue : demandez-la au ministère de l’Enseignement supérieur.',
  },
  series: [],
  summary: 'Une université privée de Brazzaville, citée en 2010 parmi les écoles agréées à titre provisoire. Presque tout reste à vérifier.',
  keywords: ['université privée', 'ULC', 'Brazzaville', 'agrément'],
  sections: {
    presentation: `
      Nous savons peu de choses de cette université, et nous préférons le dire. En octobre 2010, la première commission d’agrément a examiné cinquante-deux établissements privés et en a retenu douze, à titre provisoire. L’ULC de Brazzaville était dans la liste [1].

      Depuis, nous n’avons trouvé aucune page sur ses filières, ses enseignants ou ses diplômés. Le silence ne prouve rien, ni en bien ni en mal.

      Attention en cherchant : un établissement du même nom a existé dans un pays voisin, dans les années 1960 [2]. Les articles qui en parlent ne concernent pas celui-ci.

      Depuis 2010, la commission s’est réunie plusieurs fois. En février 2021, par exemple, neuf établissements ont obtenu un agrément définitif [3]. La dépêche ne les nomme pas : nous ne savons pas si l’ULC a déposé une demande.
    `,
    admission: `
      Présentez-vous sur place, avec un parent si possible. Demandez à voir les salles, la bibliothèque et l’emploi du temps affiché. Les filières, les séries acceptées et le prix sont à confirmer : faites-les écrire sur une feuille datée.

      Comme partout, n’envoyez pas d’argent par téléphone pour réserver une place. Payez contre un reçu numéroté.
    `,
    apres: `
      La valeur d’un diplôme privé se mesure à deux choses : l’administration l’accepte-t-elle pour un concours, et une autre université laisse-t-elle son titulaire continuer ? Tant que vous n’avez pas ces deux réponses par écrit, considérez que la suite n’est pas connue.
    `,
    verifier: `
      Voici l’ordre utile. Premièrement, interrogez le ministère sur l’existence et l’état de l’agrément. Deuxièmement, demandez à l’école quelles promotions sont sorties et contactez trois anciens. Troisièmement, comparez avec une filière publique proche, par exemple à la [FLASH](/formations/umng-flash) ou à la [Faculté de droit](/formations/umng-fd).
    `,
  },
  occupations: [],
  sources: [
    { title: 'Les écoles agréées à Pointe-Noire et Brazzaville', publisher: 'UniversPro Afrique', url: 'http://www.univproafrique.com/2011/02/les-ecoles-agreees-a-pointe-noire-et-brazzaville/', publishedOn: '2010-10-18', consultedOn: '2026-11-23' },
    { title: 'Étude comparée de l’augmentation de la population estudiantine (chapitre sur l’Université libre du Congo de 1963)', publisher: 'Mémoire Online', url: 'http://memoireonline.com/10/19/11158/m_tude-comparative-par-approche-decisionnelle-sur-l-augmentation-de-la-population-estudiantine-dans7.html', publishedOn: '2019-10', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : 58 établissements privés reçoivent leur agrément', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202103010916.html', publishedOn: '2021-03-01', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
