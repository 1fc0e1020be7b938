import type { SetAdviser } from '#lib/appointments/index.ts';
import { TITLES } from '#lib/appointments/core/adviser-forms.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';

export const ADVISERS = { path: '/admin/rendez-vous/conseillers', name: 'Conseillères et conseillers' } as const;

export const titleOf = ({ title }: SetAdviser): string => TITLES.find(({ value }) => value === title)?.label ?? title;

/** « 1 rendez-vous à venir », « 3 rendez-vous à venir ». */
export const upcomingInWords = (count: number): string => `${count} rendez-vous à venir`;

/** Whether somebody is shown to people, and if not, why. */
export function stateOf({ title, closedAt, vettedAt, shown, upcoming }: SetAdviser): string {
  const verified = title === 'conseillere' ? 'vérifiée' : 'vérifié';
  if (closedAt)
    return `Accès fermé le ${frenchDay(closedAt)}${upcoming > 0 ? `. À traiter : ${upcomingInWords(upcoming)}` : ''}`;
  if (!vettedAt) return `Pas encore ${verified}`;
  const vetted = verified.replace('v', 'V');
  return shown ? vetted : `${vetted}, mais le compte n’a plus ce rôle`;
}
