import type { PageSummary } from '#lib/guides/index.ts';

/** The states by which an administrator looks for pages. */
export const STATES = {
  'a-relire': { label: 'À relire', holds: (page: PageSummary) => !page.read },
  relu: { label: 'Relues', holds: (page: PageSummary) => page.read },
  brouillon: { label: 'Brouillon en cours', holds: (page: PageSummary) => page.draft },
  signale: { label: 'Erreurs signalées', holds: (page: PageSummary) => page.openReports > 0 },
} as const;
export type State = keyof typeof STATES;

/** « 1 page », « 3 pages », « aucune page ». */
export const counted = (count: number, one: string, many: string, none: string): string =>
  count === 0 ? none : `${count} ${count === 1 ? one : many}`;

export const reportsInWords = (count: number): string =>
  counted(count, 'erreur signalée', 'erreurs signalées', 'aucune erreur signalée');

/** What just happened, said on the page that follows. */
export const DONE: Readonly<Record<string, string>> = {
  publie:
    'La nouvelle version est publiée. Elle est sur le site dans quelques secondes ; un navigateur qui avait déjà la page peut montrer l’ancienne pendant une minute.',
  relu: 'La page est marquée comme relue, à votre nom.',
  retabli:
    'L’ancienne version est de nouveau publiée. Elle est sur le site dans quelques secondes ; un navigateur qui avait déjà la page peut montrer l’ancienne pendant une minute.',
  supprime: 'Le brouillon est supprimé. La page publiée n’a pas changé.',
  clos: 'Le signalement est clos.',
};
