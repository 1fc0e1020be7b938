import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'uib',
  kind: 'ecole-privee',
  name: 'Université internationale de Brazzaville',
  acronym: 'UIB',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'à confirmer',
    note: 'Agrément provisoire accordé en octobre 2010. Nous n’avons pas trouvé de page plus récente : cela ne veut pas dire qu’il n’y a rien eu depuis.',
  },
  series: [],
  summary: 'Université privée créée en 2009, installée à Bacongo en 2014. Son agrément actuel et ses filières sont à vérifier sur place.',
  keywords: ['université privée', 'Bacongo', 'UIB', 'licence'],
  sections: {
    presentation: `
      L’UIB est un établissement privé, né en 2009 [1]. En novembre 2014, sa rentrée s’est faite au quartier la Glacière, à Bacongo, avec un discours qui insistait sur le travail et la rigueur [2].

      Elle figurait en octobre 2010 parmi les douze écoles qui avaient reçu un agrément provisoire [3].

      En 2013, elle a signé un accord avec une université catholique du Cameroun. Il devait permettre à ses étudiants de faire un master là-bas, au moment où le ministère avait suspendu les masters du privé au Congo [1].

      Rien de plus récent n’a pu être lu. Cette page reste donc courte.
    `,
    admission: `
      Ni les filières ouvertes aujourd’hui, ni les séries de bac, ni les frais ne nous sont connus. Rendez-vous à l’université avec votre relevé de notes et demandez le règlement intérieur avant de payer.

      Si l’adresse a changé depuis 2014, la Direction générale de l’Enseignement supérieur peut vous dire où se trouve l’établissement.
    `,
    apres: `
      En 2013, l’accord avec le Cameroun répondait à une difficulté de tout le secteur privé : des diplômés n’étaient pas acceptés à l’université publique [1]. Où peut-on continuer aujourd’hui après la licence, et avec quels papiers ? Posez d’abord cette question.
    `,
    verifier: `
      La règle rappelée par un ancien ministre vaut pour toutes les écoles : l’État ne reconnaît pas les diplômes d’un établissement resté au statut provisoire [4]. Or treize écoles ont reçu un agrément définitif en 2018, sans que nous ayons pu lire la liste complète [5] : demandez si l’UIB en était. Vérifiez aussi si l’accord avec le Cameroun vit encore.
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
    { title: 'Enseignement supérieur : treize établissements privés agréés par l’État', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://www.adiac-congo.com/content/enseignement-superieur-treize-etablissements-prives-agrees-par-letat-89917', publishedOn: '2018-10-06', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
