import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2359',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'les maths sont la matière la plus demandée par les familles' },
    { serie: 'D', state: 'à confirmer', note: 'pour aider en sciences au collège' },
    { serie: 'A', state: 'à confirmer', note: 'lecture, rédaction, anglais' },
    { serie: 'E', state: 'à confirmer', note: 'maths et physique, jusqu’en classe de troisième' },
  ],
  questions: [
    'Comment avez-vous trouvé vos trois premières familles ?',
    'Fixez-vous un prix par heure, par matière ou par mois ?',
    'Que dites-vous aux parents quand l’enfant ne progresse pas ?',
    'Combien de séances pouvez-vous tenir en plus de vos études ?',
  ],
  sources: [],
  sections: {
    travail: `Dix-sept heures, une table de salle à manger, un cahier taché d’huile. L’enfant récite la règle par cœur et rate l’exercice. On pose le stylo, on prend des allumettes pour montrer une fraction, on fait rire. Puis on cherche ce qui a cassé avant : souvent, c’est une leçon de l’an dernier.

    Une répétitrice ou un répétiteur aide un élève, ou un petit groupe, à comprendre et à faire ses devoirs. On prépare aussi le CEPE, le BEPC ou le bac. Il faut préparer ses séances, parler à l’école si la famille le veut, rendre compte aux parents. On se déplace d’un quartier à l’autre, en évitant les pluies et les embouteillages.`,
    acces: `On n’exige pas de diplôme précis. Les familles regardent vos notes, votre sérieux et le bouche-à-oreille. Le bac suffit en général pour le primaire et le collège ; pour la terminale, une licence rassure. Au lycée, on peut commencer avec un enfant du voisinage, en présence d’un adulte.

    Faites un essai d’une semaine, fixez un but simple, montrez les progrès sur une feuille. Une affichette à l’église, à la boutique, chez le libraire suffit pour débuter. Travaillez toujours porte ouverte. Beaucoup d’étudiants de l’[ENS](/formations/umng-ens) et de futurs [instituteurs](/metiers/instituteur) s’exercent ainsi.`,
    difficile: `Les parents veulent un miracle en deux semaines avant l’examen. L’enfant, lui, est fatigué et préférerait jouer au ballon. On annule à la dernière minute, on paie en retard, on négocie encore en avril. De juillet à septembre, il n’y a presque plus personne. Faire les devoirs à la place de l’élève serait facile ; il faut résister.`,
    argent: `Le tarif se convient par mois, pour un nombre de séances écrit, ou à l’heure. Il change selon le quartier, la classe, la matière et la distance : interrogez deux étudiants qui le font déjà et une famille qui paie. Réclamez le premier mois d’avance ou une moitié, par mobile money avec un reçu. Retirez ensuite le taxi, le crédit, les craies. En période d’examen, un groupe de quatre rapporte plus qu’un enfant seul et coûte moins à chacun. Aucun prix officiel n’existe à notre connaissance.`,
  },
};
