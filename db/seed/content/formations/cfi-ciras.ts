import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'cfi-ciras',
  kind: 'ecole-publique',
  name: 'Centre de formation en informatique du CIRAS',
  acronym: 'CFI-CIRAS',
  entry: 'à confirmer',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'calcul et logique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences' },
    { serie: 'E', state: 'à confirmer', note: 'technique' },
  ],
  summary: 'Un centre public d’informatique lié à l’armée, connu pour les réseaux. Beaucoup de points restent à lui demander.',
  keywords: ['informatique', 'réseaux', 'Cisco', 'CIRAS', 'programmation'],
  sections: {
    presentation: `
      CIRAS veut dire Centre d’informatique et de recherche de l’armée et de la sécurité. Ce centre travaille pour les forces de défense et de sécurité, et il forme aussi à l’informatique [1]. En 2018, un site d’orientation le rangeait parmi les établissements publics, à côté de l’université [2].

      En 2013, il organisait à Brazzaville une rencontre avec la firme Cisco, qui fabrique du matériel de réseau. Son directeur parlait alors de 232 jeunes Congolais formés dans trois académies à installer et entretenir des réseaux [3].

      En mai 2018, un accord a été signé avec l’Université Marien-Ngouabi pour donner plus de poids aux diplômes du centre [1].
    `,
    admission: `
      Ni le niveau demandé, ni les épreuves, ni le prix ne sont confirmés par une page publique que nous ayons pu lire. Le plus sûr est de vous présenter au centre avec votre diplôme et une pièce d’identité.

      Une question à poser tout de suite : la formation est-elle ouverte aux civils cette année, ou d’abord aux militaires et aux agents de l’État ?
    `,
    apres: `
      Les réseaux, le dépannage et la programmation se vendent partout où il y a des ordinateurs : banques, télécoms, administrations, écoles. Une certification d’un fabricant est appréciée, mais elle vieillit : il faut la renouveler au bout de quelques années.
    `,
    verifier: `
      Distinguez bien trois papiers : une attestation de stage, une certification de fabricant, un diplôme national. Faites-vous dire lequel vous aurez. L’accord de 2018 vaut-il toujours, et l’université signe-t-elle le diplôme ? Regardez aussi si le prix annoncé comprend l’examen de certification, souvent payé à part.
    `,
  },
  occupations: [
    'administrateur-reseaux', 'technicien-informatique', 'developpeur-web', 'technicien-telecoms', 'tenancier-de-cyber', 'webdesigner',
  ],
  sources: [
    { title: 'Article sur l’accord entre l’Université Marien-Ngouabi et le CIRAS', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://www.lecourrierdekinshasa.com/node/82988', publishedOn: '2018-05', consultedOn: '2026-11-23' },
    { title: 'L’enseignement supérieur au Congo', publisher: 'Acad’Avenir', url: 'https://acadavenir.com/2018/09/13/lenseignement-superieur-au-congo', publishedOn: '2018-09-13', consultedOn: '2026-11-23' },
    { title: 'Safari 2013 : 19 pays d’Afrique francophone participent à la rencontre de Brazzaville', publisher: 'JRC Loches (blogue)', url: 'http://jrcloches.blogspot.com/2013/05/safari-2013-19-pays-d-francophone.html', publishedOn: '2013-05-15', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
