import type { Appointment, Change } from '#lib/appointments/index.ts';
import { effectiveStatus } from '#lib/appointments/core/lifecycle.ts';
import { MODES } from '#lib/appointments/core/first-motifs.ts';
import { localDate, type Instant } from '#lib/appointments/core/zone.ts';
import { frenchHour, frenchWeekday, zoneName } from '#lib/platform/document/french-date.ts';

/** « Mme Essai, conseillère » */
export const adviserWords = (adviser: { displayName: string; title: string } | null): string =>
  adviser === null
    ? 'une personne qui n’est plus là'
    : `${adviser.displayName}, ${adviser.title === 'conseillere' ? 'conseillère' : 'conseiller'}`;

/** « sur place » */
export const modeWords = (mode: string): string => MODES.find(({ value }) => value === mode)?.label ?? mode;

/** « mercredi 9 juin 2027 à 8 h 00 », without the zone: it is named once beside. */
export const dayAndHour = (at: Instant, zone: string): string =>
  `${frenchWeekday(new Date(at), zone)} à ${frenchHour(new Date(at), zone)}`;

const hour = (at: Instant, zone: string): string => frenchHour(new Date(at), zone);

/** Why an appointment was cancelled, as the person reads it. */
const cancelled = ({ cancelledBy, cancelReason }: Appointment): string => {
  if (cancelledBy === 'person') return 'Annulé à votre demande';
  return cancelReason ? `Annulé par le service : ${cancelReason}` : 'Annulé par le service';
};

/** Where an appointment stands, in a few words. */
export function stateWords(appointment: Appointment, now: Instant, zone: string): string {
  const { startsAt, endsAt, arrivedAt, holdExpiresAt } = appointment;
  switch (effectiveStatus(appointment, now)) {
    case 'hold':
      return `Créneau gardé jusqu’à ${hour(holdExpiresAt ?? startsAt, zone)}, ${zoneName(zone)}`;
    case 'pending':
      return 'En attente de confirmation';
    case 'confirmed':
      if (arrivedAt !== null) return `Arrivée notée à ${hour(arrivedAt, zone)}`;
      if (now >= endsAt) return 'Passé';
      return localDate(startsAt, zone) === localDate(now, zone) ? 'Aujourd’hui' : 'À venir';
    case 'completed':
      return 'Rendez-vous honoré';
    case 'no_show':
      return 'Rendez-vous manqué';
    case 'cancelled':
      return cancelled(appointment);
    case 'expired':
      return 'Demande restée sans réponse';
  }
}

const ENDS: Readonly<Record<string, string>> = {
  completed: 'Rendez-vous honoré',
  no_show: 'Rendez-vous manqué',
};

/** One change of an appointment in words; its moment is said beside it. */
export function changeWords({ from, to, fromTime, toTime, side }: Change, zone: string): string {
  const whose = side === 'person' ? 'à votre demande' : 'par le service';
  if (from === to)
    return fromTime !== null && fromTime !== toTime
      ? `Reporté ${whose} du ${dayAndHour(fromTime, zone)} au ${dayAndHour(toTime, zone)}`
      : 'Confié à une autre personne du service';
  switch (to) {
    case 'hold':
      return 'Heure gardée pour vous';
    case 'pending':
      return 'Demande envoyée';
    case 'confirmed':
      if (from === 'pending') return 'Demande acceptée';
      return from === 'completed' || from === 'no_show' ? 'Corrigé par le service' : 'Confirmé';
    case 'cancelled':
      return from === 'hold' ? 'Vous avez laissé cette heure' : `Annulé ${whose}`;
    case 'expired':
      return from === 'hold' ? 'L’heure n’est plus gardée' : 'Demande restée sans réponse';
    default:
      return ENDS[to] ?? '';
  }
}
