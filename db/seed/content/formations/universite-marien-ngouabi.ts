import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'universite-marien-ngouabi',
  kind: 'universite',
  name: 'Université Marien Ngouabi',
  acronym: 'UMNG',
  town: 'Brazzaville',
  entry: 'à confirmer',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'lettres, langues et droit' },
    { serie: 'C', state: 'à confirmer', note: 'sciences et calcul' },
    { serie: 'D', state: 'à confirmer', note: 'sciences et santé' },
  ],
  summary: 'La plus ancienne université publique du pays, à Brazzaville : onze facultés, écoles et instituts, de la première année après le bac jusqu’au doctorat.',
  keywords: ['université', 'licence', 'master', 'doctorat', 'Bayardelle', 'préinscription', 'bacheliers'],
  sections: {
    presentation: `
      Elle est née en 1971 sous le nom d’Université de Brazzaville, à partir d’écoles supérieures qui existaient déjà dans la capitale. Elle a pris son nom actuel en 1977 [1].

      Onze établissements la composent [2] :
      - cinq facultés : [sciences et techniques](/formations/umng-fst), [santé](/formations/umng-fssa), [économie](/formations/umng-fse), [lettres, arts et sciences humaines](/formations/umng-flash), [droit](/formations/umng-fd)
      - quatre écoles : [École normale supérieure](/formations/umng-ens), [Polytechnique](/formations/umng-ensp), [agronomie et foresterie](/formations/umng-ensaf), [administration et magistrature](/formations/umng-enam)
      - deux instituts : [gestion](/formations/umng-isg), [éducation physique et sportive](/formations/umng-iseps)

      Il n’y a pas un campus unique. Les bâtiments sont dispersés dans la ville [3].

      Les études suivent le système LMD : licence, master, doctorat. Chaque année est coupée en semestres.
    `,
    admission: `
      En 2014, l’université présentait deux portes : le dossier de préinscription, et le concours pour certaines facultés et écoles [4]. Laquelle vaut pour la filière qui vous plaît ? C’est à confirmer auprès de l’établissement.

      En 2020, un certificat médical de l’université faisait partie du dossier, pour les concours comme pour l’inscription [5]. Prévoyez du temps : beaucoup de monde le demande les mêmes jours.

      Le calendrier et les pièces changent chaque année. Un salon d’orientation réunit les établissements à Brazzaville après le bac ; en 2025, il s’est tenu du 4 au 8 août [6]. Vous pouvez aussi demander à la scolarité centrale ou à la Direction générale de l’Enseignement supérieur.
    `,
    apres: `
      La licence se prépare en trois ans, le master en deux ans de plus. Plus d’un tiers des étudiants du pays changent de filière ou partent avant la fin de la première année, selon un chiffre de l’administration cité en 2025 [7]. Choisir une filière qu’on a comprise évite beaucoup de ces départs. La page [Licence, master, doctorat](/formations/licence-master-doctorat) explique les niveaux.
    `,
    verifier: `
      Avant de déposer un dossier, posez ces questions :
      - Votre série de bac est-elle acceptée cette année dans la filière visée ? La liste la plus sûre est celle que l’établissement affiche.
      - Combien de places y a-t-il, et que devient un dossier non retenu ?
      - Le site où auront lieu les cours est-il loin de votre logement ?
      - L’année a-t-elle du retard ? Des grèves d’enseignants peuvent bouleverser le calendrier [8].
    `,
  },
  occupations: [
    'medecin-generaliste', 'pharmacien', 'professeur', 'magistrat', 'avocat', 'inspecteur-des-impots', 'economiste', 'statisticien',
    'comptable', 'responsable-ressources-humaines', 'ingenieur-genie-civil', 'ingenieur-electricien', 'ingenieur-agronome', 'ingenieur-eaux-et-forets', 'journaliste', 'geologue',
    'technicien-chimiste', 'developpeur-web', 'entraineur-sportif', 'conseiller-d-orientation',
  ],
  sources: [
    { title: 'Article sur l’Université Marien-Ngouabi et la deuxième université publique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202008140920.html', publishedOn: '2020-08', consultedOn: '2026-11-23' },
    { title: 'Université Marien-Ngouabi', publisher: 'Wikipédia', url: 'https://fr.m.wikipedia.org/wiki/Universit%C3%A9_Marien-Ngouabi', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : universités (Congo)', publisher: 'Excel Africa', url: 'https://excelafrica.com/2011/02/03/enseignement-superieur-universites-7', publishedOn: '2011-02-03', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : quelles filières pour les nouveaux bacheliers ?', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/universite-marien-ngouabi-quelles-filieres-pour-les-nouveaux-bacheliers-20293', publishedOn: '2014-09-17', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Article sur le Salon de l’information et de l’orientation des bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202508050295.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Bacheliers en quête, le grand marché des cursus', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/08/04/bacheliers-en-quete-le-grand-marche-des-cursus', publishedOn: '2025-08-04', consultedOn: '2026-11-23' },
    { title: 'La capacité d’accueil de la FLASH mise à rude épreuve face à l’afflux croissant de nouveaux étudiants', publisher: 'CG Smart', url: 'https://www.cgsmart.net/la-capacite-daccueil-de-la-flash-mise-a-rude-epreuve-face-a-lafflux-croissant-de-nouveaux-etudiants', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
