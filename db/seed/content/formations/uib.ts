import type { FormationSeed } from '#lib/careers/core/formation.ts';

export const formation: FormationSeed = {
  slug: 'uib',
  kind: 'ecole-privee',
  name: 'Université internationale de Brazzaville',
  acronym: 'UIB',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'à confirmer',
    note: 'Agrément provisoire accordé en octobre 2010. Aucune page plus récente n’a été trouvée sur sa situation.',
  },
  series: [],
  summary: 'Université privée créée en 2009, installée à Bacongo en 2014. Son agrément actuel et ses filières sont à vérifier sur place.',
  keywords: ['université privée', 'Bacongo', 'UIB', 'licence'],
  sections: {
    presentation: `
      L’UIB est un établissement privé, né en 2009 [1]. En novembre 2014, sa rentrée s’est faite au quartier la Glacière, à Bacongo, avec un discours qui insistait sur le travail : celui qui n’apprend pas n’est pas admis [2].

      Elle figurait en octobre 2010 parmi les douze écoles qui avaient reçu un agrément provisoire [3].

      En 2013, elle a signé un accord avec une université catholique du Cameroun. Il devait permettre à ses étudiants de faire un master là-bas, au moment où le ministère avait suspendu les masters du privé au Congo [1].

      Rien de plus récent n’a pu être lu. Cette page reste donc courte.
    `,
    admission: `
      Ni les filières ouvertes aujourd’hui, ni les séries de bac, ni les frais ne nous sont connus. Rendez-vous à l’université avec votre relevé de notes et demandez le règlement intérieur avant de payer.

      Si l’adresse a changé depuis 2014, la Direction générale de l’Enseignement supérieur peut vous dire où se trouve l’établissement.
    `,
    apres: `
      La difficulté connue concerne la suite. En 2013, des diplômés du privé n’étaient pas acceptés à l’université publique [1]. Demandez donc d’abord où l’on peut continuer après la licence, et avec quels papiers.
    `,
    verifier: `
      Un agrément provisoire ne dure pas : selon un ministre, rester plus de trois ans sous ce régime n’était pas acceptable, et l’État ne reconnaissait pas ces diplômes [4]. Réclamez une copie de l’acte actuel. Téléphonez à l’université partenaire pour savoir si l’accord vit encore.
    `,
  },
  occupations: [
    'secretaire', 'commercial', 'responsable-ressources-humaines',
  ],
  sources: [
    { title: 'Enseignement supérieur : l’UIB signe un accord avec l’Ucab du Cameroun', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/enseignement-superieur-luib-signe-un-accord-avec-lucab-du-cameroun', publishedOn: '2013-11-18', consultedOn: '2026-11-23' },
    { title: 'Éducation : reprise des cours à l’Université internationale de Brazzaville', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/education-reprise-des-cours-luniversite-internationale-de-brazzaville-23498', publishedOn: '2014-11-17', consultedOn: '2026-11-23' },
    { title: 'Les écoles agréées à Pointe-Noire et Brazzaville', publisher: 'UniversPro Afrique', url: 'http://www.univproafrique.com/2011/02/les-ecoles-agreees-a-pointe-noire-et-brazzaville/', publishedOn: '2010-10-18', consultedOn: '2026-11-23' },
    { title: 'L’État ne reconnaît pas les diplômes des établissements au statut provisoire', publisher: 'Vox Congo', url: 'https://vox.cg/letat-ne-reconnait-pas-les-diplomes-des-etablissements-au-statut-provisoire/', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
