import { z } from 'zod';
import { parseLocalDate } from '#lib/appointments/core/zone.ts';
import type { LocalDate } from '#lib/appointments/core/zone.ts';

/** A line of what a person is to do next. */
export type NextStep = {
  readonly id: string;
  readonly label: string;
  readonly dueOn: LocalDate;
  readonly done: boolean;
};

const STEP_LENGTH = 160;
export const stepForm = z.object({
  personne: z.uuid({ error: 'Cette personne n’existe pas.' }),
  etape: z
    .string({ error: 'Écrivez l’étape.' })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Écrivez l’étape.').max(STEP_LENGTH, `Écrivez-la en ${STEP_LENGTH} signes au plus.`)),
  'pour-le': z
    .string({ error: 'Donnez une date.' })
    .transform((typed) => parseLocalDate(typed.trim()))
    .refine((date) => date !== null, { error: 'Donnez une date qui existe, par exemple 27/10/2026.' }),
});

export const stepDoneForm = z.object({
  etape: z.uuid({ error: 'Cette étape n’existe pas.' }),
  fait: z.enum(['oui', 'non'], { error: 'Cette étape n’existe pas.' }),
});

/** Not done, and its day is over. `today`: where the reader is. */
export const isLate = ({ done, dueOn }: NextStep, today: LocalDate): boolean => !done && dueOn < today;
