import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'cap',
  kind: 'diplome',
  name: 'Certificat d’aptitude professionnelle',
  acronym: 'CAP',
  entry: 'à confirmer',
  series: [],
  summary: 'Le premier diplôme d’État d’un métier précis : mécanique, froid, électricité, bâtiment. Deux ou trois ans d’apprentissage, en centre ou en alternance.',
  keywords: ['CAP', 'diplôme', 'ouvrier qualifié', 'Don Bosco', 'apprentissage'],
  sections: {
    presentation: `
      Le CAP dit une chose simple à un employeur : cette personne sait faire les gestes de base de ce métier. C’est un diplôme d’État, que l’administration met au même niveau que le [BET](/formations/bet) [1].

      On le prépare dans des centres publics ou privés. Le centre Don Bosco, par exemple, y mène en trois ans : mécanique automobile, froid et climatisation, électricité industrielle. Une dépêche sans année comptait 129 de ses élèves à l’examen, à Brazzaville et Pointe-Noire [1]. Le centre d’apprentissage rural de Liboka, lui, prend deux ans [2]. Le CEFA automobile de la chambre de commerce de Pointe-Noire y prépare depuis 2007 [4].

      L’examen comporte un écrit, puis une épreuve pratique [3]. Il y avait 522 candidats au CAP en 2022 [3].
    `,
    admission: `
      L’âge, le niveau et le prix ne sont pas confirmés ici : ils se demandent à chaque centre. Demandez aussi s’il est possible de se présenter en candidat libre, quand on a déjà appris chez un patron.

      Le choix du métier compte plus que le choix de l’école. Avant de signer, voyez-le de vos yeux : une journée auprès de quelqu’un, avec l’accord d’un adulte, si le métier n’est pas dangereux ; seulement de loin, avec un adulte, s’il l’est.
    `,
    apres: `
      Avec le CAP, on peut être embauché comme ouvrier, continuer vers un brevet, ou s’installer après quelques années de pratique. Dans une grande entreprise, le diplôme peut aussi compter pour votre classement. Gardez toujours l’original et deux copies certifiées.
    `,
    verifier: `
      Une attestation d’école n’est pas un CAP. Demandez à voir le nom du ministère et le cachet de la direction des examens sur le diplôme d’un ancien. Demandez si l’école inscrit elle-même ses élèves à l’examen d’État et combien ont réussi à la dernière session.
    `,
  },
  occupations: [
    'mecanicien-automobile', 'frigoriste', 'electricien', 'soudeur', 'macon', 'plombier', 'menuisier', 'menuisier-aluminium',
    'peintre-en-batiment', 'coiffeur', 'couturier', 'cuisinier', 'boulanger', 'electromecanicien', 'vulcanisateur',
  ],
  sources: [
    { title: 'Plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Congo : un centre de formation des métiers ruraux à Liboka, dans le district d’Oyo', publisher: 'Alwihda Info', url: 'https://www.alwihdainfo.com/Congo-un-centre-de-formation-des-metiers-ruraux-a-Liboka-dans-le-district-d-Oyo_a127811.html', publishedOn: '2023-11-10', consultedOn: '2026-11-23' },
    { title: '6116 candidats affrontent les épreuves des brevets techniques et professionnels', publisher: 'Sacer Infos', url: 'https://sacer-infos.com/6116-candidats-affrontent-les-epreuves-des-brevets-techniques-et-professionnels', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le référentiel du baccalauréat professionnel en maintenance automobile', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601270163.html', publishedOn: '2026-01-27', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
