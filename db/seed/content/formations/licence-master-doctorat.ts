import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'licence-master-doctorat',
  kind: 'diplome',
  name: 'Licence, master, doctorat',
  acronym: 'LMD',
  entry: 'à confirmer',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'selon la filière' },
    { serie: 'C', state: 'à confirmer', note: 'selon la filière' },
    { serie: 'D', state: 'à confirmer', note: 'selon la filière' },
  ],
  summary: 'Les trois grades de l’université : trois ans, cinq ans, huit ans après le bac. Comment marchent les semestres et les crédits.',
  keywords: ['LMD', 'licence', 'master', 'doctorat', 'crédits', 'semestre', 'CAMES'],
  sections: {
    presentation: `
      L’université compte trois marches :
      - la licence, trois ans après le bac
      - le master, deux ans de plus
      - le doctorat, environ trois ans encore, pour la recherche [1]

      Une année a deux semestres. Chaque semestre vaut trente crédits ; il en faut 180 pour une licence. Un crédit gagné est acquis, même si l’on rate une autre matière [2].

      L’Université Marien-Ngouabi a changé de système entre 2007 et 2009 [1]. En mai 2024, le Conseil des ministres a approuvé un texte qui l’étend à tout l’enseignement supérieur, public et privé [4]. Un projet de loi de janvier 2026 va dans le même sens [3].

      Certaines licences sont dites professionnelles : elles préparent un emploi précis. Les autres donnent des bases larges.
    `,
    admission: `
      Il faut un baccalauréat ou un titre équivalent. Selon les établissements, on s’inscrit, on dépose un dossier ou on passe un concours ; voyez chaque faculté. Le master se choisit souvent sur notes : les résultats de troisième année pèsent lourd.

      En première année, la liberté surprend : c’est à vous de guetter les dates affichées. Réviser chaque semaine à trois vaut mieux qu’une longue nuit sans aide avant l’examen.
    `,
    apres: `
      Une licence seule suffit pour certains emplois. D’autres métiers exigent un master : ingénieur, économiste, [urbaniste](/metiers/urbaniste). Le doctorat mène surtout à l’enseignement supérieur et à la recherche. La page [choisir une école](/parcours/choisir-une-ecole) aide à comparer.
    `,
    verifier: `
      Pour une école privée, l’autorisation de délivrer un master est distincte de celle de la licence. Le CAMES, un organisme de pays africains, reconnaît des diplômes un par un, jamais une maison entière : demandez le nom exact du diplôme reconnu et l’année. Voyez aussi si vos crédits seraient acceptés ailleurs.
    `,
  },
  occupations: [
    'ingenieur-des-mines', 'ingenieur-reservoir', 'geologue', 'economiste', 'statisticien', 'urbaniste', 'architecte', 'ingenieur-genie-civil',
    'ingenieur-electricien', 'ingenieur-agronome', 'ingenieur-eaux-et-forets', 'ingenieur-environnement', 'veterinaire', 'pharmacien', 'medecin-generaliste', 'professeur',
    'magistrat', 'avocat', 'journaliste', 'responsable-ressources-humaines', 'conseiller-d-orientation', 'inspecteur-des-impots', 'technicien-chimiste',
  ],
  sources: [
    { title: 'L’enseignement supérieur au Congo', publisher: 'Acad’Avenir', url: 'https://acadavenir.com/2018/09/13/lenseignement-superieur-au-congo', publishedOn: '2018-09-13', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : trop d’étudiants en 1ère année de Faculté de droit !', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/content/universite-marien-ngouabi-trop-detudiants-en-1ere-annee-de-faculte-de-droit-25146', publishedOn: '2014-12-20', consultedOn: '2026-11-23' },
    { title: 'Article sur le projet de loi portant organisation du système éducatif', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601220226.html', publishedOn: '2026-01-22', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : le Congo adopte le système LMD', publisher: 'Journal de Brazza', url: 'https://journaldebrazza.com/tag/systeme-lmd', publishedOn: '2024-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
