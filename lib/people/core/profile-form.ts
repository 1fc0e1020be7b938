import { z } from 'zod';
import { EXAMPLE_PHONE, parsePhone } from '#lib/accounts/core/phone.ts';
import { readName } from '#lib/access/core/typed-text.ts';
import { parseDateParts, PLAUSIBLE_AGE } from './birth-date.ts';
import { BAC_SERIES, EDUCATION_LEVELS, GENDERS, GOALS, INTERESTS, UNSAID, type Choice } from './choices.ts';

const MAX_JOB = 120;
const CONTROL = /\p{C}/u;

const line = z.preprocess((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''), z.string());
/** Nothing typed is stored as nothing. */
const orNull = (text: string): string | null => (text === '' ? null : text);

const name = line.transform((typed, context) => {
  const reading = readName(typed);
  if (reading.ok) return orNull(reading.name);
  context.addIssue({ code: 'custom', message: reading.message });
  return null;
});

const job = line
  .refine((text) => text.length <= MAX_JOB && !CONTROL.test(text), {
    error: `Dites-le plus court : ${MAX_JOB} lettres au plus.`,
  })
  .transform(orNull);

const phone = line.transform((text, context) => {
  if (text === '') return null;
  const parsed = parsePhone(text);
  if (parsed === null)
    context.addIssue({
      code: 'custom',
      message: `Ce numéro n’est pas un numéro du Congo. Il a neuf chiffres, par exemple ${EXAMPLE_PHONE}.`,
    });
  return parsed;
});

const DATE_PROBLEMS = {
  incomplete: 'Donnez le jour, le mois et l’année.',
  year: 'Écrivez l’année avec quatre chiffres, par exemple 2009.',
  unreal: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
} as const;

/** Said after the others, because it needs today's date. */
export const IMPLAUSIBLE_BIRTH_DATE = `Vérifiez l’année : d’après cette date, vous auriez moins de ${PLAUSIBLE_AGE.min} ans ou plus de ${PLAUSIBLE_AGE.max} ans.`;

/** The three fields of a date as one value: `AAAA-MM-JJ`, or null when nothing was written. */
export const birthDateField = z.object({ jour: line, mois: line, annee: line }).transform((parts, context) => {
  const parsed = parseDateParts(parts);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: DATE_PROBLEMS[parsed.problem] });
  return null;
});

const oneOf = (choices: readonly Choice[]) =>
  line
    .refine((value) => value === '' || choices.some((choice) => choice.value === value), {
      error: 'Choisissez une réponse de la liste.',
    })
    .transform(orNull);

/** Boxes of one name: none ticked sends nothing, one a text, several a list. Kept in the order of the list. */
const someOf = (choices: readonly Choice[]) =>
  z
    .preprocess(
      (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z
        .array(z.string())
        .refine((values) => values.every((value) => choices.some((choice) => choice.value === value)), {
          error: 'Choisissez des réponses de la liste.',
        }),
    )
    .transform((values) => choices.map(({ value }) => value).filter((value) => values.includes(value)));

const years = line.transform((text, context) => {
  if (text === '') return null;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (count >= 0 && count <= 70) return count;
  context.addIssue({ code: 'custom', message: 'Écrivez un nombre d’années entre 0 et 70, sans virgule.' });
  return null;
});

const text = (fields: Record<string, unknown>, name: string): unknown => fields[name] ?? '';

/** What a form sent, with the three fields of the birth date put together under `naissance`. */
export function datePartsOf(raw: unknown): Record<string, unknown> {
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    ...fields,
    naissance: {
      jour: text(fields, 'naissance-jour'),
      mois: text(fields, 'naissance-mois'),
      annee: text(fields, 'naissance-annee'),
    },
  };
}

/**
 * The form of one's own profile. Field names are those of the page; everything may stay empty. All faults are
 * found at once, each under the name of its field (the three date fields share `naissance`).
 */
export const profileFormSchema = z.preprocess(
  datePartsOf,
  z.object({
    nom: name,
    telephone: phone,
    naissance: birthDateField,
    genre: oneOf(GENDERS).transform((value) => (value === UNSAID ? null : value)),
    niveau: oneOf(EDUCATION_LEVELS),
    serie: oneOf(BAC_SERIES),
    activite: job,
    experience: years,
    interets: someOf(INTERESTS),
    objectifs: someOf(GOALS),
  }),
);

export type ProfileInput = z.output<typeof profileFormSchema>;
