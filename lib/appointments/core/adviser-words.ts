import { effectiveStatus, isToFillIn, STATUS_WORDS, type Standing } from './lifecycle.ts';
import { clockMinutes, localDate, type Instant, type LocalDate } from './zone.ts';

/** Days and hours as an adviser reads them, in their zone. */

/** From Monday. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const DATE = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** « vendredi 1er mai 2026 » for a local date, which belongs to no zone. */
export const dateWords = (date: LocalDate): string =>
  DATE.format(new Date(`${date}T00:00:00Z`)).replace(/ 1 /, ' 1er ');

/** « 8 h 30 » for minutes after midnight; 1440 is « 24 h 00 ». */
export const clockWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;

/** « 8 h 30 », on a clock in this zone. */
export const hourWords = (at: Instant, zone: string): string => clockWords(clockMinutes(at, zone));

/** « mercredi 9 juin 2027 à 8 h 00 ». */
export const momentWords = (at: Instant, zone: string): string =>
  `${dateWords(localDate(at, zone))} à ${hourWords(at, zone)}`;

/** « du mardi 27 octobre 2026 au samedi 31 octobre 2026 », with its times when it has any. */
export function absenceWords(absence: {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly from: number | null;
  readonly to: number | null;
}): string {
  const { firstDay, lastDay, from, to } = absence;
  if (from === null || to === null)
    return firstDay === lastDay ? dateWords(firstDay) : `du ${dateWords(firstDay)} au ${dateWords(lastDay)}`;
  return firstDay === lastDay
    ? `${dateWords(firstDay)}, de ${clockWords(from)} à ${clockWords(to)}`
    : `du ${dateWords(firstDay)} à ${clockWords(from)} au ${dateWords(lastDay)} à ${clockWords(to)}`;
}

type Shown = Standing & {
  readonly endsAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly cancelledBy: 'person' | 'service' | null;
  readonly cancelReason: string | null;
};

/** What an appointment is now, in the words that advisers know. */
export function stateWords(appointment: Shown, zone: string, now: Instant): string {
  const status = effectiveStatus(appointment, now);
  if (status === 'cancelled') {
    const { cancelledBy, cancelReason } = appointment;
    if (cancelledBy === 'person') return 'Annulé (excusé)';
    return cancelReason === null ? 'Annulé par le service' : `Annulé par le service : ${cancelReason}`;
  }
  if (isToFillIn(appointment, appointment.endsAt, now)) return 'À renseigner';
  if (status !== 'confirmed') return STATUS_WORDS[status];
  if (appointment.arrivedAt !== null) return `Arrivé(e) à ${hourWords(appointment.arrivedAt, zone)}`;
  return localDate(appointment.startsAt, zone) === localDate(now, zone) ? 'Aujourd’hui' : STATUS_WORDS.confirmed;
}
