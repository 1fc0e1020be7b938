import type { FormationSeed } from '#lib/careers/core/formation.ts';

export const formation: FormationSeed = {
  slug: 'ead',
  kind: 'ecole-privee',
  name: 'École africaine de développement',
  acronym: 'EAD',
  town: 'Brazzaville et Pointe-Noire',
  entry: 'à confirmer',
  agrement: {
    state: 'agréé',
    on: '2025',
    source: 3,
    note: 'Agrément définitif de 2025, selon le directeur de l’école cité par la presse. À vérifier au ministère.',
  },
  series: [
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
    { serie: 'C', state: 'à confirmer', note: 'informatique' },
    { serie: 'D', state: 'à confirmer', note: 'informatique' },
  ],
  summary: 'École privée présente à Brazzaville depuis 2001 et à Pointe-Noire depuis 2004 : gestion, informatique, transit. Son directeur annonce un agrément définitif en 2025.',
  keywords: ['gestion', 'informatique', 'transit', 'école privée', 'Pointe-Noire', 'Mpita'],
  sections: {
    presentation: `
      L’école a ouvert à Brazzaville en 2001 et à Pointe-Noire en 2004. Son siège de Pointe-Noire, à Mpita, a été inauguré en décembre 2014 [1].

      À ses débuts, elle proposait l’électronique et la maintenance informatique, l’informatique de gestion, la comptabilité, le secrétariat de direction, le transit et le marketing [2]. Le transit consiste à faire passer les marchandises en douane.

      En décembre 2025, son directeur déclarait avoir obtenu cette année-là un agrément définitif pour délivrer licences et masters [3]. L’école s’était rendue à un grand salon de l’éducation à Paris le mois précédent.
    `,
    admission: `
      On y entre en payant, avec un bac pour le supérieur. En 2011, l’école avait aussi un cycle plus court, après lequel on passait un CAP ou un brevet de technicien [2] ; existe-t-il encore ? Posez la question si vous n’avez pas le bac.

      Comparez les deux villes : toutes les options ne sont pas forcément ouvertes dans chacune.
    `,
    apres: `
      Les spécialités visent des emplois de bureau, de comptoir ou d’atelier informatique : [comptable](/metiers/comptable), [déclarant en douane](/metiers/declarant-en-douane), assistante de direction, dépanneur. À Pointe-Noire, le port et les sociétés de transit offrent des stages à qui insiste.
    `,
    verifier: `
      L’agrément de 2025 couvre-t-il les deux villes et toutes les filières, ou seulement quelques-unes ? Les parcours parfois appelés double diplôme demandent un contrat signé avec l’université étrangère : faites-le-vous montrer. Relisez enfin la clause sur le remboursement si une classe n’ouvre pas.
    `,
  },
  occupations: [
    'comptable', 'secretaire', 'declarant-en-douane', 'commercial', 'technicien-informatique', 'administrateur-reseaux', 'logisticien', 'commercant-import-export',
  ],
  sources: [
    { title: 'Enseignement supérieur privé : l’EAD souffle sa dixième bougie', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/enseignement-superieur-prive-lead-souffle-sa-dixieme-bougie-25178', publishedOn: '2014-12-20', consultedOn: '2026-11-23' },
    { title: 'E.A.D (École Africaine de Développement) : dix ans de formation professionnelle déjà !', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/publi-reportage-21/2182-ead-ecole-africaine-de-developpement-dix-ans-de-formation-professionnelle-deja?tmpl=component&print=1&layout=default&page=', publishedOn: '2011-11', consultedOn: '2026-11-23' },
    { title: 'Pourquoi l’EAD fait rayonner le Congo au Salon de Paris', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/25/pourquoi-lead-fait-rayonner-le-congo-au-salon-de-paris', publishedOn: '2025-12-25', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
