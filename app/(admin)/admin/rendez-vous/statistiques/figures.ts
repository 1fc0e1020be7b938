import type { Figure } from '#lib/appointments/core/statistics/figures.ts';

/** Each number with what it counts, as it stands beside it. */
export const DEFINITIONS: readonly {
  readonly figure: Figure;
  readonly name: string;
  readonly definition: string;
}[] = [
  {
    figure: 'asked',
    name: 'Demandés',
    definition:
      'Rendez-vous demandés ou confirmés dont l’heure tombe dans la période. Une heure seulement gardée n’est pas comptée.',
  },
  {
    figure: 'confirmed',
    name: 'Confirmés',
    definition: 'Parmi eux, ceux qui ont été confirmés, même s’ils ont été annulés ensuite.',
  },
  { figure: 'honoured', name: 'Honorés', definition: 'La personne est venue, ou a répondu : c’est noté.' },
  {
    figure: 'missed',
    name: 'Manqués',
    definition: 'Absence non excusée : la personne n’est pas venue et n’avait pas annulé.',
  },
  {
    figure: 'excused',
    name: 'Excusés',
    definition: 'Annulés par la personne, ou annulés parce qu’elle a effacé son compte.',
  },
  {
    figure: 'byService',
    name: 'Annulés par le service',
    definition: 'Annulés ou refusés par le service, avec un motif.',
  },
  {
    figure: 'open',
    name: 'Autres',
    definition: 'À venir, à renseigner, ou demandes restées sans réponse avant leur heure.',
  },
  {
    figure: 'moved',
    name: 'Reportés',
    definition:
      'Parmi les demandés, ceux dont l’heure a changé au moins une fois. Ils sont comptés à leur dernière heure.',
  },
];

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** « mars 2026 » for `2026-03`, « année 2026 » for `2026`. */
export function periodInWords(period: string): string {
  const [year, month] = period.split('-');
  return month === undefined ? `année ${year}` : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** The periods that one may choose on this day, `YYYY-MM-DD`: this year and the two before, whole or by month. */
export function periodsOn(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1, year - 2].flatMap((one) => [
    String(one),
    ...MONTHS.map((_, index) => `${one}-${String(index + 1).padStart(2, '0')}`),
  ]);
}
