import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2612',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'philosophie et rédaction' },
    { serie: 'C', state: 'à confirmer', note: 'rigueur du raisonnement' },
    { serie: 'D', state: 'à confirmer', note: 'analyse des faits' },
    { serie: 'BG', state: 'à confirmer', note: 'droit et économie' },
    { serie: 'G1', state: 'à confirmer', note: 'premières notions de droit' },
  ],
  questions: [
    'Quelle décision vous a empêché de dormir ?',
    'Avez-vous choisi d’être juge ou procureur ?',
    'Combien d’années d’études avant votre première audience ?',
    'Comment vivez-vous dans une petite ville où tout le monde vous connaît ?',
  ],
  sources: [
    { title: 'Justice : 271 nouveaux auditeurs renforcent le corps judiciaire', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/node/162688', publishedOn: '2025-02-08', consultedOn: '2026-11-23' },
    { title: 'Vers l’élaboration d’un schéma de formation des auditeurs de justice', publisher: 'Les Dépêches de Brazzaville', url: 'https://www.adiac-congo.com/print/content/enseignement-superieur-vers-lelaboration-dun-schema-de-formation-des-auditeurs-de-justice', publishedOn: '2021', consultedOn: '2026-11-23' },
    { title: 'Installation des magistrats au tribunal de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307060311.html', publishedOn: '2023-07-06', consultedOn: '2026-11-23' },
    { title: 'Cour d’appel de Brazzaville : deux cent trois auditeurs de justice entament un stage d’imprégnation dans les tribunaux', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202602170154.html', publishedOn: '2026-02-16', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      La pile de dossiers monte plus vite qu’elle ne descend. Lire, annoter, chercher le texte de loi : la moitié de la semaine s’écoule dans le silence. L’autre moitié, à l’audience. Deux héritiers, un employeur et son ouvrier, une victime et un accusé : chacun parle à son tour. Puis vient le délibéré, le moment où l’on décide, et la rédaction des raisons.

      On distingue deux camps. Au siège, la ou le juge tranche. Au parquet, la procureure ou le procureur demande qu’une faute soit poursuivie. Il existe aussi des juridictions pour le travail, le commerce et l’administration [3].`,
    acces: `
      Comptez des études longues : le bac, puis le droit, d’ordinaire jusqu’au master, à la [faculté de droit](/formations/umng-fd) par exemple. Vient ensuite l’[ENAM](/formations/umng-enam), à Brazzaville. En février 2025, deux cent soixante et onze auditeurs de justice, les futurs magistrats, y ont terminé leur formation avant de rejoindre les tribunaux du pays [1]. En février 2026, deux cent trois autres commençaient un an de stage [4]. Auparavant, l’école formait à peine cinquante à soixante magistrats par an, selon un article de 2021 [2].

      Dates, âge, diplôme exact et nombre de places : à demander à l’école. Après le BEPC ou sans diplôme, on n’y entre pas directement. Le greffe, plus accessible, en est le plus proche : voyez [greffière ou greffier](/metiers/greffier).`,
    difficile: `
      Une décision fait toujours au moins un mécontent. Des pressions arrivent, de la famille, de l’argent, du pouvoir ; rester seul avec sa conscience fatigue. On est muté loin, on évite certains amis, on pèse chaque mot en public. Les salles sont chaudes, les bibliothèques pauvres, les délais trop longs, et le public vous le reproche.`,
    argent: `
      L’État verse un traitement, réglé par le statut de la magistrature et le grade. Des avantages de fonction peuvent s’y joindre selon le poste. Pensez aussi au temps entre la fin de l’école, la nomination et la première paie. Interrogez de jeunes magistrats et la direction du personnel du ministère de la Justice. Pas de barème vérifié dans nos sources.`,
  },
};
