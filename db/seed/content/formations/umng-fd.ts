import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-fd',
  kind: 'faculte',
  name: 'Faculté de droit',
  acronym: 'FD',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'à confirmer',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'lecture et rédaction' },
    { serie: 'BG', state: 'à confirmer', note: 'droit au lycée' },
    { serie: 'C', state: 'à confirmer', note: 'raisonnement' },
    { serie: 'D', state: 'à confirmer', note: 'raisonnement' },
  ],
  summary: 'La faculté publique de droit, dans le quartier de Bacongo : trois ans de licence pour comprendre les lois, puis des concours et des masters.',
  keywords: ['droit', 'justice', 'loi', 'avocat', 'magistrat', 'administration'],
  sections: {
    presentation: `
      Le droit, ce sont les règles qui organisent la vie : famille, travail, commerce, État, justice. La Faculté de droit est installée à Bacongo, deuxième arrondissement de Brazzaville [1].

      En décembre 2014, elle annonçait sept parcours. Deux préparaient à la recherche, en droit privé et en droit public. Cinq étaient professionnels, par exemple l’administration publique, les études judiciaires ou le droit des affaires [2].

      C’est une faculté de masse : environ trois mille nouveaux étudiants étaient inscrits cette année-là. Deux amphithéâtres ont ouvert en 2015 pour le droit et l’économie [3].
    `,
    admission: `
      Le mode d’entrée et les séries sont à confirmer. En 2014, les nouveaux bacheliers s’inscrivaient en très grand nombre, mais nous ne savons pas si l’accès est libre. La scolarité de la faculté peut vous répondre.

      Il faut aimer lire longtemps, retenir des mots précis et écrire un devoir bien construit. L’oral aide, mais on réussit d’abord par l’écrit.
    `,
    apres: `
      Pour la licence, il faut valider six semestres, soit 180 crédits ; un crédit est un point gagné pour toujours quand une matière est réussie [2]. On peut ensuite faire un master, et même une thèse : les premières soutenances en droit public y ont eu lieu en 2019 [4]. La licence ne fait pas de vous une [avocate ou un avocat](/metiers/avocat), ni un juge : d’autres épreuves suivent.
    `,
    verifier: `
      Parlez avec quelqu’un de troisième année : à quelle heure faut-il arriver pour avoir une place, et les travaux dirigés ont-ils vraiment lieu ? Faites préciser les parcours ouverts cette année. Pour la justice ou les impôts, regardez en même temps les conditions de l’[ENAM](/formations/umng-enam), car son concours se prépare tôt.
    `,
  },
  occupations: [
    'avocat', 'magistrat', 'greffier', 'inspecteur-des-impots', 'responsable-ressources-humaines', 'agent-d-assurances', 'policier', 'douanier',
    'secretaire',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi : une place assise vaut de l’or à la faculté de droit', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/9454', publishedOn: '2014-03-18', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : trop d’étudiants en 1ère année de Faculté de droit !', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/content/universite-marien-ngouabi-trop-detudiants-en-1ere-annee-de-faculte-de-droit-25146', publishedOn: '2014-12-20', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : l’université Marien-Ngouabi dotée de deux nouveaux amphithéâtres', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/enseignement-superieur-luniversite-marien-ngouabi-dotee-de-deux-nouveaux-amphitheatres-28125', publishedOn: '2015-02-21', consultedOn: '2026-11-23' },
    { title: 'La formation doctorale de la Faculté de droit donne ses premiers produits', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/universite-marien-ngouabi-la-formation-doctorale-de-la-faculte-de-droit-donne-ses-premiers', publishedOn: '2019-06-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
