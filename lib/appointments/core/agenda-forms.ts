import { z } from 'zod';
import { DAY_MINUTES, parseLocalDate, type LocalDate } from './zone.ts';

/** What the forms of an adviser’s agenda send. Dates are the adviser’s local dates, times minutes after midnight. */

export const line = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''),
  z.string().max(500, 'Écrivez-le plus court.'),
);

const WRONG_DATE = 'Donnez une date qui existe, par exemple 27/10/2026.';
export const WRONG_TIME = 'Donnez une heure, par exemple 8 h 30.';
const WRONG_ORDER = 'La fin doit venir après le début.';

/** « 08:30 », « 8 h 30 » or « 8h » in minutes after midnight, at most 1440. @returns null for what is no time */
export function parseClock(text: string): number | null {
  const [, hours, minutes = '0'] = /^(\d{1,2}) ?(?:[h:] ?(\d{2})?)$/i.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= DAY_MINUTES ? total : null;
}

export const dateField = line.transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: WRONG_DATE });
  return date ?? '';
});

const idField = (message: string) => line.pipe(z.uuid({ error: message }));

export const idsField = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid({ error: 'Choisissez dans la liste.' })).max(100),
);

export type Context = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void };
export const wrong = (context: Context, path: string, message: string): null => {
  context.addIssue({ code: 'custom', path: [path], message });
  return null;
};

/**
 * « De … à … » on one day; an end at midnight is the end of the day.
 * @param prefix what the names of the fields begin with
 * @returns null after it has said what is wrong
 */
function timesOf(typed: { de: string; a: string }, context: Context, prefix = ''): { from: number; to: number } | null {
  const from = parseClock(typed.de);
  const end = parseClock(typed.a);
  if (from === null) wrong(context, `${prefix}de`, WRONG_TIME);
  if (end === null) wrong(context, `${prefix}a`, WRONG_TIME);
  if (from === null || end === null) return null;
  const to = end === 0 ? DAY_MINUTES : end;
  return from < to ? { from, to } : wrong(context, `${prefix}a`, WRONG_ORDER);
}

/** Hours at a place; `motifIds` null: for every motif. */
export type TypedHours = {
  readonly from: number;
  readonly to: number;
  readonly placeId: string;
  readonly motifIds: readonly string[] | null;
};

/** A row's hours from the four fields that hours are typed in. */
function hoursOf(
  typed: { de: string; a: string; lieu: string; motifs: readonly string[] },
  context: Context,
  prefix = '',
): TypedHours | null {
  const times = timesOf(typed, context, prefix);
  const isPlace = z.uuid().safeParse(typed.lieu).success;
  if (!isPlace) wrong(context, `${prefix}lieu`, 'Choisissez un lieu.');
  const motifIds = typed.motifs.length === 0 ? null : typed.motifs;
  return times && isPlace ? { ...times, placeId: typed.lieu, motifIds } : null;
}

/** « Plage d’ouverture » of each week. */
export const weeklyHoursForm = z
  .object({
    jour: line.pipe(z.enum(['1', '2', '3', '4', '5', '6', '7'], { error: 'Choisissez un jour.' })),
    de: line,
    a: line,
    lieu: line,
    motifs: idsField,
  })
  .transform((typed, context) => {
    const hours = hoursOf(typed, context);
    return hours ? { weekday: Number(typed.jour), ...hours } : z.NEVER;
  });

/** The fields of a « date particulière » stand on the same page as those of the week. */
export const DATE_PREFIX = 'date-';

/** « Date particulière »: other hours on one date, or none (`hours` null: closed). */
export const openingDateForm = z
  .object({
    date: dateField,
    ouverture: line.pipe(z.enum(['ferme', 'heures'], { error: 'Choisissez : fermé, ou d’autres heures.' })),
    'date-de': line,
    'date-a': line,
    'date-lieu': line,
    'date-motifs': idsField,
  })
  .transform((typed, context) => {
    if (typed.ouverture === 'ferme') return { day: typed.date, hours: null };
    const hours = hoursOf(
      { de: typed['date-de'], a: typed['date-a'], lieu: typed['date-lieu'], motifs: typed['date-motifs'] },
      context,
      DATE_PREFIX,
    );
    return hours ? { day: typed.date, hours } : z.NEVER;
  });

/** The longest « indisponibilité », in days: a slip of the year is not saved. */
const LONGEST_ABSENCE_DAYS = 370;

/** An absence as it was typed; `from` and `to` null: whole days. */
export type TypedAbsence = {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string | null;
};

const daysBetween = (first: LocalDate, last: LocalDate): number =>
  (Date.parse(`${last}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / 86_400_000;

/** « Indisponibilité »: from a day to a day, whole or between two times. */
export const absenceForm = z
  .object({
    premier: dateField,
    dernier: line,
    de: line,
    a: line,
    libelle: line.refine((text) => text.length <= 80, { error: 'Dites-le plus court : au plus 80 signes.' }),
  })
  .transform((typed, context): TypedAbsence => {
    const lastDay = typed.dernier === '' ? typed.premier : parseLocalDate(typed.dernier);
    const days = lastDay === null ? 0 : daysBetween(typed.premier, lastDay);
    if (lastDay === null) wrong(context, 'dernier', WRONG_DATE);
    else if (days < 0) wrong(context, 'dernier', 'Le dernier jour doit venir après le premier.');
    else if (days > LONGEST_ABSENCE_DAYS) wrong(context, 'dernier', 'C’est plus d’un an : vérifiez l’année.');
    const times = typed.de === '' && typed.a === '' ? null : absenceTimes(typed, days, context);
    return {
      firstDay: typed.premier,
      lastDay: lastDay ?? '',
      from: times?.from ?? null,
      to: times?.to ?? null,
      label: typed.libelle === '' ? null : typed.libelle,
    };
  });

/** From the first day at a time until the last day at another: only within one day must the end be the later one. */
function absenceTimes(typed: { de: string; a: string }, days: number, context: Context) {
  if (days <= 0) return timesOf(typed, context);
  const from = parseClock(typed.de);
  const to = parseClock(typed.a);
  if (from === null || from === DAY_MINUTES) wrong(context, 'de', WRONG_TIME);
  if (to === null) wrong(context, 'a', WRONG_TIME);
  return from === null || to === null ? null : { from, to: to === 0 ? DAY_MINUTES : to };
}

/** Which row a button is about. */
export const hoursIdForm = z.object({ plage: idField('Cette plage n’existe pas.') });
export const dateIdForm = z.object({ date: dateField });
export const absenceIdForm = z.object({ indisponibilite: idField('Cette indisponibilité n’existe pas.') });
export const appointmentIdForm = z.object({ 'rendez-vous': idField('Ce rendez-vous n’existe pas.') });

const reason = line
  .refine((text) => text.length >= 3, { error: 'Dites pourquoi : la personne le lira.' })
  .refine((text) => text.length <= 300, { error: 'Dites-le plus court : au plus 300 signes.' });

export const optionalReason = line
  .refine((text) => text.length <= 300, { error: 'Dites-le plus court : au plus 300 signes.' })
  .transform((text) => (text === '' ? null : text));

/** One appointment, and why it is cancelled or refused. */
export const reasonForm = appointmentIdForm.extend({ raison: reason });
