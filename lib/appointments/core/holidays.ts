import type { LocalDate } from './zone.ts';

/** Days on which Congo rests whatever the year. Those that move with a calendar are for an administrator to add. */
const FIXED: readonly (readonly [day: string, name: string])[] = [
  ['01-01', 'Jour de l’an'],
  ['05-01', 'Fête du travail'],
  ['06-10', 'Jour férié du 10 juin'],
  ['08-15', 'Fête nationale'],
  ['11-01', 'Toussaint'],
  ['11-28', 'Jour férié du 28 novembre'],
  ['12-25', 'Noël'],
];

export type Holiday = { readonly day: LocalDate; readonly name: string };

/** The fixed public holidays of a year, in order. */
export const fixedHolidays = (year: number): Holiday[] => FIXED.map(([day, name]) => ({ day: `${year}-${day}`, name }));
