import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'iae',
  kind: 'ecole-privee',
  name: 'Institut d’administration des entreprises',
  acronym: 'IAE',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'à confirmer',
    note: 'Agrément provisoire en octobre 2010. Son état actuel est à demander à l’institut et à la Direction générale de l’Enseignement supérieur.',
  },
  series: [
    { serie: 'BG', state: 'à confirmer', note: 'gestion et droit' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
  ],
  summary: 'Un institut privé de gestion à Brazzaville, dont nous ne connaissons qu’une liste de 2010. Ses filières actuelles sont à lui demander.',
  keywords: ['gestion', 'entreprise', 'école privée', 'IAE', 'Brazzaville'],
  sections: {
    presentation: `
      L’administration des entreprises, c’est l’art de faire marcher une maison : acheter, vendre, embaucher, compter, prévoir. L’IAE de Brazzaville l’annonce dans son nom.

      Nous avons trouvé peu de pages sur lui, ce qui ne prouve rien. Il apparaît dans la liste des douze écoles agréées provisoirement en octobre 2010, à côté de l’ESGAE et de l’EAD [1]. Un agrément provisoire ouvrait alors une période de deux ans pour mériter l’agrément définitif [1].

      D’autres instituts portent les mêmes initiales ailleurs en Afrique et en France. Un dépliant qui parle d’un réseau international doit donc être lu avec soin : qui, exactement, délivre le diplôme ?
    `,
    admission: `
      Faute de page à jour, aucune condition n’est affirmée ici. Écrivez vos questions avant la visite : filières, durée, prix total, dates, nombre d’étudiants par classe. Notez les réponses et le nom de la personne qui les donne.

      Si vous ne venez pas d’une série de gestion, demandez s’il existe des cours de remise à niveau en comptabilité.
    `,
    apres: `
      La gestion s’exerce partout, d’un [magasin](/metiers/magasinier) à une banque. Les recruteurs de votre ville connaissent-ils ce titre ? Interrogez une ou deux entreprises où vous aimeriez travailler, avant même de vous inscrire.
    `,
    verifier: `
      Les agréments sont donnés par sessions. La commission a accordé treize agréments définitifs en octobre 2018 [3] et deux en décembre 2025 [2], mais nous n’avons pas lu les noms : cet institut peut en faire partie. Demandez l’acte et cherchez-y le nom du programme. Et comparez, matière par matière, avec l’[Institut supérieur de gestion](/formations/umng-isg), qui est public.
    `,
  },
  occupations: [
    'comptable', 'commercial', 'secretaire', 'responsable-ressources-humaines', 'gerant-de-boutique',
  ],
  sources: [
    { title: 'Les écoles agréées à Pointe-Noire et Brazzaville', publisher: 'UniversPro Afrique', url: 'http://www.univproafrique.com/2011/02/les-ecoles-agreees-a-pointe-noire-et-brazzaville/', publishedOn: '2010-10-18', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : avis favorable pour 29 dossiers d’agréments', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512270187.html', publishedOn: '2025-12-27', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : treize établissements privés agréés par l’État', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://www.adiac-congo.com/content/enseignement-superieur-treize-etablissements-prives-agrees-par-letat-89917', publishedOn: '2018-10-06', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
