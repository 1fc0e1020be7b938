import { z } from 'zod';
import {
  absenceIdForm,
  appointmentIdForm,
  idsField,
  line,
  optionalReason,
  wrong,
  type Context,
} from './agenda-forms.ts';
import { MOST_PROPOSED } from './proposals.ts';
import { isPlausible } from './zone.ts';

/** What is sent about appointments that get another hour, another adviser, or an end. */

/** How appointments that cannot be kept are treated. */
export const MEANS = ['proposer', 'confier', 'annuler'] as const;
export type Means = (typeof MEANS)[number];

const treatFields = {
  touches: idsField.refine((ids) => ids.length > 0, { error: 'Cochez au moins un rendez-vous.' }),
  moyen: line.pipe(z.enum(MEANS, { error: 'Choisissez ce qu’il faut faire.' })),
  raison: optionalReason,
};
type Treating = { readonly moyen: Means; readonly raison: string | null };

/** Whoever cancels says why. */
function needsReason({ moyen, raison }: Treating, context: Context): void {
  if (moyen === 'annuler' && (raison === null || raison.length < 3))
    wrong(context, 'raison', 'Dites pourquoi vous annulez : la personne le lira.');
}

/** Those of the touched appointments that are treated together. */
export const treatForm = absenceIdForm.extend(treatFields).superRefine(needsReason);

/** Those of an adviser who does not receive any more. */
export const treatClosedForm = z.object({ conseiller: line, ...treatFields }).superRefine(needsReason);

const CHOOSE_HOUR = 'Choisissez une heure de la liste.';
/** « 1810879200000 <place> » */
const HOUR = /^(\d{1,15}) ([0-9a-f-]{36})$/;
const typedHour = (text: string): { from: number; placeId: string } | null => {
  const [, from, placeId] = HOUR.exec(text) ?? [];
  const known = isPlausible(Number(from)) && placeId !== undefined && z.uuid().safeParse(placeId).success;
  return known ? { from: Number(from), placeId } : null;
};
const hourOfList = line.transform((text, context) => {
  const hour = typedHour(text);
  if (hour !== null) return hour;
  context.addIssue({ code: 'custom', message: CHOOSE_HOUR });
  return z.NEVER;
});

/** Another hour for an appointment. */
export const moveForm = appointmentIdForm.extend({ heure: hourOfList });

/** Up to three hours that are proposed, and why. */
export const proposeForm = appointmentIdForm.extend({
  heures: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(hourOfList)
      .min(1, { error: 'Cochez au moins une heure.' })
      .max(MOST_PROPOSED, { error: 'Cochez trois heures au plus.' }),
  ),
  raison: optionalReason,
});

/** To whom an appointment is handed over. */
export const handOverForm = appointmentIdForm.extend({
  conseil: line.pipe(z.uuid({ error: 'Choisissez une personne de la liste.' })),
});
