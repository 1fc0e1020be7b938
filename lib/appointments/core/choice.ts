import { z } from 'zod';
import { isPlausible, isZone, parseLocalDate, type Instant, type LocalDate } from './zone.ts';

/** How people may meet through the site; video needs a server of the operator’s own. */
export const BOOKABLE_MODES = ['sur-place', 'telephone'] as const;
export type BookableMode = (typeof BOOKABLE_MODES)[number];

/** The zone of whoever says nothing else. */
const HOME_ZONE = 'Africa/Brazzaville';
/** Zones that the page offers; any other of the IANA list may stand in the address. */
export const READER_ZONES = [HOME_ZONE, 'Europe/Paris', 'Africa/Dakar', 'America/Toronto'] as const;

/** A start at a place, as a button sends it. */
export type HourChoice = { readonly from: Instant; readonly placeId: string };

/** What somebody chose so far, as it stands in the address of the free hours. */
export type Choice = {
  /** Slug. */
  readonly motif: string;
  /** Null: « le premier disponible ». */
  readonly adviserId: string | null;
  /** Null: wherever. */
  readonly placeId: string | null;
  readonly mode: BookableMode | null;
  /** A day of the week that is shown; null: the first one that can have a free hour. */
  readonly week: LocalDate | null;
  /** The hour that a guest chose before they signed in. */
  readonly hour: HourChoice | null;
  /** IANA zone in which hours are shown. */
  readonly zone: string;
};

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HOUR = /^(\d{4}-\d\d-\d\dT\d\d:\d\dZ)_([0-9a-f-]{36})$/;

/** « 2027-06-09T07:00Z_<place> » */
export const hourValue = ({ from, placeId }: HourChoice): string =>
  `${new Date(from).toISOString().slice(0, 16)}Z_${placeId}`;

/** The hour that a button sent, or null when it is none. */
export function parseHour(text: string | null): HourChoice | null {
  const [, moment = '', placeId = ''] = HOUR.exec(text ?? '') ?? [];
  const from = Date.parse(moment);
  return !isPlausible(from) || !ID.test(placeId) ? null : { from, placeId };
}

/** The field of a form that sends an hour. */
export const hourField = z
  .string()
  .transform(parseHour)
  .refine((hour) => hour !== null, { error: 'Choisissez une heure libre.' });

const idIn = (text: string | null): string | null => (ID.test(text ?? '') ? text : null);

/** The zone that an address asks for, or the one of the service. */
export function zoneIn(query: URLSearchParams): string {
  const asked = query.get('fuseau') ?? '';
  return asked.includes('/') && isZone(asked) ? asked : HOME_ZONE;
}

/** What an address asks for; whatever it does not say, or says wrongly, is not chosen. */
export const parseChoice = (query: URLSearchParams): Choice => ({
  motif: query.get('motif') ?? '',
  adviserId: idIn(query.get('conseil')),
  placeId: idIn(query.get('lieu')),
  mode: BOOKABLE_MODES.find((mode) => mode === query.get('mode')) ?? null,
  week: parseLocalDate(query.get('semaine') ?? ''),
  hour: parseHour(query.get('heure')),
  zone: zoneIn(query),
});

/** The field of a form that says in which zone its reader reads. */
export const zoneField = z
  .string()
  .catch('')
  .transform((fuseau) => zoneIn(new URLSearchParams({ fuseau })));

/** What has just been done to an appointment, said on its page. */
export type Done = 'pris' | 'annule' | 'deplace' | 'montre' | 'retire' | 'choisi';

/** The address of an appointment’s page. @param below the page of one of its forms */
export function appointmentPage(
  id: string,
  { zone = HOME_ZONE, done, day, below = '' }: { zone?: string; done?: Done; day?: LocalDate; below?: string } = {},
): string {
  const query = new URLSearchParams();
  if (done) query.set('fait', done);
  if (day) query.set('semaine', day);
  if (zone !== HOME_ZONE) query.set('fuseau', zone);
  return `/rendez-vous/${id}${below && `/${below}`}${query.size > 0 ? `?${query}` : ''}`;
}

/** The address of the free hours for a choice. */
export function hoursPage(choice: Partial<Choice> & Pick<Choice, 'motif'>): string {
  const { motif, adviserId, placeId, mode, week, hour, zone } = choice;
  const query = new URLSearchParams({ motif });
  if (adviserId) query.set('conseil', adviserId);
  if (placeId) query.set('lieu', placeId);
  if (mode) query.set('mode', mode);
  if (week) query.set('semaine', week);
  if (hour) query.set('heure', hourValue(hour));
  if (zone && zone !== HOME_ZONE) query.set('fuseau', zone);
  return `/rendez-vous/heures?${query}`;
}
