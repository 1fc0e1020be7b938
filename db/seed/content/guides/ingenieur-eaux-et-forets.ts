import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2132',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et statistiques des inventaires' },
    { serie: 'D', state: 'à confirmer', note: 'biologie, sols, écologie' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et dessin, utiles à la cartographie' },
    { serie: 'R1', state: 'à confirmer', note: 'série agricole, connaissance du vivant' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; programme à vérifier' },
    { serie: 'R6', state: 'à confirmer', note: 'série agricole ; programme à vérifier' },
  ],
  questions: [
    'Quelle part de votre temps passez-vous en forêt, et quelle part au bureau ?',
    'Où avez-vous fait vos études, et referiez-vous ce choix ?',
    'Que se passe-t-il quand votre plan gêne l’entreprise ?',
  ],
  sources: [
    { title: 'Prestation d’appui au projet d’appui à la gestion durable des forêts du Congo : rapport de mission (R. Peltier)', publisher: 'Cirad', url: 'http://publications.cirad.fr/une_notice.php?dk=566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'L’Ensaf annonce un master recherche, un certificat de spécialisation et une formation en gouvernance forestière', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202012100893.html', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Ouverture de l’Université Denis-Sassou-N’Guesso : les nouveaux bacheliers édifiés', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Cahier de charges particulier de la convention entre le gouvernement congolais et la Congolaise industrielle des bois (UFA Pokola)', publisher: 'ResourceContracts', url: 'https://api.resourcecontracts.org/contract/4283/text', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Une forêt parfois grande comme un département, et une question : que peut-on y couper cette année pour qu’elle soit encore riche dans trente ans ? L’ingénieure ou l’ingénieur part des comptages rapportés par [les équipes de terrain](/metiers/technicien-forestier) et dessine des cartes. On exclut les pentes, les sources, les arbres sacrés et les zones de chasse des habitants.

      Le résultat est un plan d’aménagement, un document que l’entreprise doit suivre et que l’administration contrôle. Entre deux rapports, on va vérifier sur place, on réunit un village, on répond à un audit, c’est-à-dire à une inspection extérieure.

      On travaille au ministère, dans une société du bois, un bureau d’études, une ONG, un projet de plantation ou de climat.`,
    acces: `Cinq ans après le bac, en règle générale. En 2011, un rapport décrivait deux niveaux à l’Université Marien Ngouabi : bac plus trois et bac plus cinq, à l’institut de développement rural [1]. C’est aujourd’hui l’[ENSAF](/formations/umng-ensaf) qu’il faut interroger ; en 2020, elle annonçait un master de gouvernance forestière [2].

      À Kintélé, l’Université Denis-Sassou-N’Guesso citait la foresterie parmi ses domaines en 2020 [3]. Beaucoup complètent dans un pays voisin ou plus loin.

      On peut aussi passer par l’école de [Mossendjo](/formations/enef-mossendjo), travailler, puis reprendre des études.`,
    difficile: `Le diplôme est long, et l’embauche n’attend pas à la sortie. Chacun tire le plan de son côté : production, habitants, animaux, État. Dire non à un directeur pressé demande des chiffres solides.

      Les postes sont souvent à Pokola, Ngombé ou Impfondo, loin de la famille et d’un lycée pour les enfants.`,
    argent: `La fonction publique rémunère par catégorie ; une société privée négocie, loge parfois, et ajoute une prime d’éloignement. Les consultantes et consultants sont réglés à la mission, après remise du rapport, donc tard.

      Certaines conventions anciennes obligeaient l’entreprise à recruter en priorité des cadres du corps des eaux et forêts [4]. Pour des montants, adressez-vous au service du personnel d’une société, à la fonction publique et à deux anciens de l’école, puis comparez avantages compris.`,
  },
};
