import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3253',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'aucun bac n’est indispensable ; celui-ci aide pour les écoles de santé' },
    { serie: 'A', state: 'à confirmer', note: 'à l’aise pour parler en public et remplir des fiches' },
  ],
  questions: [
    'Quel centre de santé vous encadre, et combien de ménages visitez-vous ?',
    'Que vous fournit-on : bottes, sac, tests, téléphone ?',
    'Quand le projet s’arrête, que devient votre équipe ?',
    'Comment répondez-vous à une famille qui refuse le vaccin ?',
  ],
  sources: [
    { title: 'Contribution de CRS dans l’implémentation de la santé communautaire au Congo : réduire le paludisme', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/contribution-de-crs-dans-limplementation-de-la-sante-communautaire-au-congo-reduire-le-paludisme-en-republique-du-congo-2/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier de validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'Catholic Relief Services et ministère de la Santé et de la Population : supervision stratégique de la seconde phase de la campagne de distribution des MILDA', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/catholic-relief-services-ministere-de-la-sante-et-de-la-population-supervision-strategique-de-la-seconde-phase-de-la-campagne-de-distribution-des-mildas-crs-et-ses-partenaires-sur-le-te/', publishedOn: '2025', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Un sac à dos, des bottes, une liste de parcelles. On frappe, on salue dans la langue de la maison, on s’assoit. Le petit a-t-il de la fièvre, de la diarrhée ? Son carnet de vaccins est-il à jour ? La moustiquaire est-elle accrochée ou encore dans son sachet ?

    À Pointe-Noire, un article a suivi une équipe formée, dans le district sanitaire de Mvoumvou. Trois fois par semaine, elle faisait du porte-à-porte. Elle cherchait les signes de paludisme, de tuberculose ou de malnutrition, faisait un test rapide et donnait un traitement simple. Les cas graves partaient au centre de santé [1]. D’autres agents accompagnent une femme enceinte à sa consultation. On peut aussi aider lors d’une distribution de moustiquaires, comme celle que l’ONG Catholic Relief Services a menée en 2025 [3].`,
    acces: `Nous ne connaissons pas de concours national. Le plus souvent, un centre de santé, une ONG ou la Croix-Rouge cherche dans le quartier des personnes respectées. Elles doivent savoir lire, écrire et garder un secret. Une formation de quelques jours ou de quelques semaines suit. En 2018, un atelier du ministère recommandait d’ouvrir une formation pour ces agents [2] ; demandez à la direction départementale de la santé ce qui existe.

    Présentez-vous au chef de quartier et à la responsable du centre. Avant la majorité, on peut aider à une journée de sensibilisation, jamais tester ni soigner. Ensuite, l’expérience sert pour devenir [aide-soignante ou aide-soignant](/metiers/aide-soignant).`,
    difficile: `Marcher sous le soleil ou dans la boue, voir des portes se fermer, entendre que le vaccin rend stérile. On connaît tout le monde, donc chaque parole compte. Il faut aussi rester à sa place : on n’est ni infirmière ni médecin, même quand une famille supplie. Et lorsque le financement finit, le travail s’interrompt du jour au lendemain.`,
    argent: `Beaucoup sont volontaires, avec une indemnité par mission, par journée ou par trimestre, versée souvent sur le téléphone. D’autres ne reçoivent que le transport. Rien ne permet de donner un chiffre. Avant d’accepter, faites dire devant témoin : combien de jours par semaine, quelle somme, à quelle date, pour combien de mois. Qui paie le crédit et les bottes ? Gardez du temps pour une autre activité.`,
  },
};
