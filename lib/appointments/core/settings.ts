import { z } from 'zod';
import { EXAMPLE_PHONE, parsePhone, showPhone } from '#lib/accounts/core/phone.ts';
import { parseDateParts } from '#lib/people/core/birth-date.ts';
import { asLine, asParagraph, asText, needed, optional, rowId, whole } from './form-fields.ts';
import { MODES, type FirstMotif, type Mode } from './first-motifs.ts';

/** The forms with which an administrator sets how appointments are made. Field names are those of the pages. */

/** What an administrator decides of a motif. */
export type MotifSettings = Omit<FirstMotif, 'slug'>;

const modes = z
  .preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).min(1, 'Cochez au moins une façon de se rencontrer.'),
  )
  .transform((chosen, context): Mode[] => {
    const known = MODES.map(({ value }) => value).filter((value) => chosen.includes(value));
    if (known.length > 0) return known;
    context.addIssue({ code: 'custom', message: 'Choisissez dans la liste.' });
    return z.NEVER;
  });

const MAX_WINDOW_DAYS = 366;

/** As many questions as a motif may ask. */
const QUESTION_FIELDS = ['question-1', 'question-2', 'question-3'] as const;
const question = optional(asLine, 150);

const motifFields = {
  intitule: needed(asLine, 80, 'Écrivez l’intitulé du motif, comme « Mon CV ».'),
  resume: needed(asParagraph, 300, 'Dites en une phrase de quoi on parlera.'),
  duree: whole('de minutes', 10, 240),
  pas: whole('de minutes', 5, 240),
  avant: whole('de minutes', 0, 120),
  apres: whole('de minutes', 0, 120),
  preavis: whole('d’heures', 0, MAX_WINDOW_DAYS * 24),
  fenetre: whole('de jours', 1, MAX_WINDOW_DAYS),
  delai: whole('d’heures', 0, 336),
  modes,
  qui: z.enum(['anybody', 'advisers'], { error: 'Choisissez qui peut prendre ce rendez-vous.' }),
  conditions: optional(asParagraph, 500),
  apporter: optional(asParagraph, 300),
  'question-1': question,
  'question-2': question,
  'question-3': question,
};
const motifObject = z.object(motifFields);
type MotifFields = z.output<typeof motifObject>;

/** Settings that exclude each other: with such a notice the window is over before it begins. */
function refuseEmptyWindow({ preavis, fenetre }: MotifFields, context: z.RefinementCtx): void {
  // Asked although one of the two could not be read: that has been said beside the field then.
  if (!(typeof preavis === 'number' && typeof fenetre === 'number' && preavis >= fenetre * 24)) return;
  context.addIssue({
    code: 'custom',
    path: ['preavis'],
    message: `Avec ces réglages, aucune heure ne pourrait jamais être réservée : il faudrait s’y prendre ${preavis} heures avant, et on ne peut réserver que ${fenetre * 24} heures à l’avance. Diminuez ce nombre d’heures, ou augmentez le nombre de jours.`,
  });
}

const settingsOf = (fields: MotifFields): MotifSettings => ({
  label: fields.intitule,
  summary: fields.resume,
  durationMinutes: fields.duree,
  stepMinutes: fields.pas,
  bufferBefore: fields.avant,
  bufferAfter: fields.apres,
  noticeMinutes: fields.preavis * 60,
  windowDays: fields.fenetre,
  deadlineMinutes: fields.delai * 60,
  modes: fields.modes,
  bookableBy: fields.qui,
  conditions: fields.conditions,
  bring: fields.apporter,
  questions: QUESTION_FIELDS.flatMap((name) => fields[name] ?? []),
});

/** A new motif. */
export const motifForm = motifObject.superRefine(refuseEmptyWindow).transform(settingsOf);

/** A motif that there is already. */
export const changedMotifForm = z
  .object({ motif: rowId, ...motifFields })
  .superRefine(refuseEmptyWindow)
  .transform((fields) => ({ id: fields.motif, settings: settingsOf(fields) }));

/** What the fields of `motifForm` show for these settings; hours are rounded up, never to less than is stored. */
export const motifValues = (motif: MotifSettings): Record<string, string | string[]> => ({
  intitule: motif.label,
  resume: motif.summary,
  duree: String(motif.durationMinutes),
  pas: String(motif.stepMinutes),
  avant: String(motif.bufferBefore),
  apres: String(motif.bufferAfter),
  preavis: String(Math.ceil(motif.noticeMinutes / 60)),
  fenetre: String(motif.windowDays),
  delai: String(Math.ceil(motif.deadlineMinutes / 60)),
  modes: [...motif.modes],
  qui: motif.bookableBy,
  conditions: motif.conditions ?? '',
  apporter: motif.bring ?? '',
  ...Object.fromEntries(QUESTION_FIELDS.map((name, i) => [name, motif.questions[i] ?? ''])),
});

/** A slug for a label; the first that is free among those that are taken. */
export function freeSlug(label: string, taken: readonly string[]): string {
  const word =
    label
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'motif';
  let slug = word;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${word}-${n}`;
  return slug;
}

/** Whether a motif is archived, or opened again. */
export const motifStateForm = z.object({ motif: rowId, etat: z.enum(['ouvert', 'archive']) });

const phone = z.preprocess(asLine, z.string().max(300)).transform((text, context) => {
  if (text === '') return null;
  const parsed = parsePhone(text);
  if (parsed === null)
    context.addIssue({
      code: 'custom',
      message: `Ce numéro n’est pas un numéro du Congo. Il a neuf chiffres, par exemple ${EXAMPLE_PHONE}.`,
    });
  return parsed;
});

const placeFields = {
  nom: needed(asLine, 80, 'Écrivez le nom du lieu, comme « Lycée de la Révolution ».'),
  adresse: needed(asLine, 200, 'Écrivez l’adresse : la rue ou le quartier, et la ville.'),
  repere: optional(asLine, 200),
  telephone: phone,
};
export type PlaceSettings = {
  readonly name: string;
  readonly address: string;
  readonly landmark: string | null;
  readonly phone: string | null;
};
const placeOf = (fields: z.output<z.ZodObject<typeof placeFields>>): PlaceSettings => ({
  name: fields.nom,
  address: fields.adresse,
  landmark: fields.repere,
  phone: fields.telephone,
});

/** A new place. */
export const placeForm = z.object(placeFields).transform(placeOf);

/** A place that there is already. */
export const changedPlaceForm = z
  .object({ lieu: rowId, ...placeFields })
  .transform((fields) => ({ id: fields.lieu, settings: placeOf(fields) }));

/** What the fields of `placeForm` show. */
export const placeValues = (place: PlaceSettings): Record<string, string> => ({
  nom: place.name,
  adresse: place.address,
  repere: place.landmark ?? '',
  telephone: place.phone === null ? '' : showPhone(place.phone),
});

export const placeStateForm = z.object({ lieu: rowId, etat: z.enum(['ouvert', 'ferme']) });
/** Whether minors may be received at a place. */
export const placeApprovalForm = z.object({ lieu: rowId, mineurs: z.enum(['oui', 'non']) });

const DATE_HELP = 'Écrivez la date avec le jour, le mois et l’année, par exemple 06/04/2026.';

/** A date in one field: « 6/4/2026 », « 6 avril 2026 » or « 2026-04-06 ». */
const date = z.preprocess(asLine, z.string().max(50, DATE_HELP)).transform((text, context) => {
  const parts = text.split(/[\s/.-]+/).filter(Boolean);
  const [jour = '', mois = '', annee = ''] = /^\d{4}$/.test(parts[0] ?? '') ? parts.toReversed() : parts;
  const parsed = parts.length === 3 ? parseDateParts({ jour, mois, annee }) : null;
  if (parsed?.ok && parsed.value !== null && parsed.value >= '2000' && parsed.value < '2100') return parsed.value;
  const unreal = parsed && !parsed.ok && parsed.problem === 'unreal';
  context.addIssue({
    code: 'custom',
    message: unreal ? 'Cette date n’existe pas. Vérifiez le jour et le mois.' : DATE_HELP,
  });
  return z.NEVER;
});

/** A public holiday to add. */
export const holidayForm = z
  .object({
    date,
    nom: needed(asLine, 80, 'Écrivez le nom du jour férié, comme « Lundi de Pâques ».'),
    certain: z.enum(['oui', 'non'], { error: 'Dites si la date est certaine ou à confirmer.' }),
  })
  .transform(({ date: day, nom, certain }) => ({ day, name: nom, certain: certain === 'oui' }));

export const removedHolidayForm = z.object({ jour: z.preprocess(asText, z.string().max(20)) });
