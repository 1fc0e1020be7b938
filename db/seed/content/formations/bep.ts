import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bep',
  kind: 'diplome',
  name: 'Brevet d’études professionnelles',
  acronym: 'BEP',
  entry: 'à confirmer',
  series: [],
  summary: 'Un diplôme d’ouvrier ou d’employé qualifié, un peu plus large que le CAP, passé par peu de candidats chaque année.',
  keywords: ['BEP', 'brevet', 'ouvrier qualifié', 'employé', 'enseignement professionnel'],
  sections: {
    presentation: `
      Le BEP certifie une famille de métiers plutôt qu’un geste unique. On y trouve davantage de théorie que dans un CAP : lire un schéma, calculer, comprendre pourquoi une panne arrive.

      Ses effectifs sont petits. En 2021, il y avait 166 candidats, dont soixante-quinze filles, et l’examen n’avait lieu qu’à Brazzaville, Pointe-Noire et Dolisie [1]. En 2025, une chaîne de télévision en comptait 425 [2].

      L’année se termine par du sport, des épreuves écrites, puis de la pratique, comme pour les autres brevets techniques.
    `,
    admission: `
      On y accède en général après la classe de troisième, dans un lycée technique ou professionnel. Aucune page trouvée ne détaille la règle : posez la question à l’établissement avant la fin de l’année scolaire.

      Puisque trois villes seulement organisaient l’examen en 2021, une famille d’Ouesso ou de Sibiti doit prévoir un logement dans l’une d’elles. Demandez à l’école si c’est encore le cas.
    `,
    apres: `
      Deux routes : chercher du travail, ou poursuivre vers un [bac professionnel](/formations/bac-professionnel) ou un [bac technique](/formations/bac-technique). La passerelle dépend des places et des notes. Si l’argent manque, travaillez un an puis reprenez : le brevet ne se périme pas.
    `,
    verifier: `
      Demandez quelle spécialité est écrite sur le diplôme, mot pour mot, car un employeur la lira. Assurez-vous que l’établissement organise la partie pratique sur place. Cherchez une personne qui possède ce brevet et travaille dans votre ville : elle vous dira s’il est connu des patrons.
    `,
  },
  occupations: [
    'secretaire', 'comptable', 'magasinier', 'electricien', 'mecanicien-automobile', 'frigoriste', 'couturier', 'cuisinier',
    'receptionniste-d-hotel', 'menuisier', 'soudeur', 'plombier', 'technicien-informatique', 'reparateur-de-telephones',
  ],
  sources: [
    { title: 'Congo, brevet d’étude technique : 6373 candidats face aux épreuves', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/tag/brevet-detude-technique/', publishedOn: '2021-07', consultedOn: '2026-11-23' },
    { title: 'Les épreuves pratiques des brevets techniques et professionnels, session juin 2025, débutent', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/13/les-epreuves-pratiques-des-brevets-techniques-et-professionnels-session-juin-2025-debutent/', publishedOn: '2025-05-13', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
