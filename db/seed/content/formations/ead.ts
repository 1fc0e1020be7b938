import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ead',
  kind: 'ecole-privee',
  name: 'École africaine de développement',
  acronym: 'EAD',
  town: 'Brazzaville et Pointe-Noire',
  entry: 'à confirmer',
  agrement: {
    state: 'à confirmer',
    note: 'En décembre 2025, son directeur annonçait dans la presse un agrément définitif obtenu la même année. Nous n’avons pas lu l’acte : demandez-le à l’école et au ministère de l’Enseignement supérieur.',
  },
  series: [
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
    { serie: 'C', state: 'à confirmer', note: 'informatique' },
    { serie: 'D', state: 'à confirmer', note: 'informatique' },
  ],
  summary: 'École privée présente à Brazzaville depuis 2001 et à Pointe-Noire depuis 2004 : gestion, informatique, transit. Son directeur a annoncé en 2025 un agrément définitif, à vérifier.',
  keywords: ['gestion', 'informatique', 'transit', 'école privée', 'Pointe-Noire', 'Mpita'],
  sections: {
    presentation: `
      L’école a ouvert à Brazzaville en 2001 et à Pointe-Noire en 2004. Son siège de Pointe-Noire, à Mpita, a été inauguré en décembre 2014 [1].

      À ses débuts, elle proposait l’électronique et la maintenance informatique, l’informatique de gestion, la comptabilité, le secrétariat de direction, le transit et le marketing [2]. Le transit consiste à faire passer les marchandises en douane.

      En décembre 2025, son directeur déclarait avoir obtenu cette année-là un agrément définitif pour délivrer licences et masters [3]. C’est sa parole, dans un entretien : l’arrêté du ministère fait foi. L’école faisait déjà partie des douze établissements agréés à titre provisoire en octobre 2010 [4].
    `,
    admission: `
      L’école est payante, et le supérieur demande un bac. Le choix des candidats et les séries ne sont pas confirmés : le secrétariat de chaque site peut répondre. En 2011, l’école avait aussi un cycle plus court, après lequel on passait un CAP ou un brevet de technicien [2] ; existe-t-il encore ? Posez la question si vous n’avez pas le bac.

      Comparez les deux villes : toutes les options ne sont pas forcément ouvertes dans chacune.
    `,
    apres: `
      Les spécialités visent des emplois de bureau, de comptoir ou d’atelier informatique : [comptable](/metiers/comptable), [déclarant en douane](/metiers/declarant-en-douane), assistante de direction, dépanneur. À Pointe-Noire, le port et les sociétés de transit sont des lieux de stage à solliciter tôt. Demandez où les derniers diplômés travaillent.
    `,
    verifier: `
      L’agrément de 2025 couvre-t-il les deux villes et toutes les filières, ou seulement quelques-unes ? Si l’on vous parle de double diplôme, faites-vous montrer le contrat signé avec l’université étrangère. Relisez enfin la clause sur le remboursement si une classe n’ouvre pas.
    `,
  },
  occupations: [
    'comptable', 'secretaire', 'declarant-en-douane', 'commercial', 'technicien-informatique', 'administrateur-reseaux', 'logisticien', 'commercant-import-export',
  ],
  sources: [
    { title: 'Enseignement supérieur privé : l’EAD souffle sa dixième bougie', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/enseignement-superieur-prive-lead-souffle-sa-dixieme-bougie-25178', publishedOn: '2014-12-20', consultedOn: '2026-11-23' },
    { title: 'E.A.D (École Africaine de Développement) : dix ans de formation professionnelle déjà !', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/publi-reportage-21/2182-ead-ecole-africaine-de-developpement-dix-ans-de-formation-professionnelle-deja', publishedOn: '2011-11', consultedOn: '2026-11-23' },
    { title: 'Pourquoi l’EAD fait rayonner le Congo au Salon de Paris', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/25/pourquoi-lead-fait-rayonner-le-congo-au-salon-de-paris', publishedOn: '2025-12-25', consultedOn: '2026-11-23' },
    { title: 'Les écoles agréées à Pointe-Noire et Brazzaville', publisher: 'UniversPro Afrique', url: 'http://www.univproafrique.com/2011/02/les-ecoles-agreees-a-pointe-noire-et-brazzaville/', publishedOn: '2010-10-18', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
