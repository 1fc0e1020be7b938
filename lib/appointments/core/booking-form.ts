import { z } from 'zod';
import { dateField, line, parseClock, WRONG_TIME } from './agenda-forms.ts';
import { BOOKABLE_MODES } from './choice.ts';

/** An hour that an adviser books for somebody they know, on the adviser’s own clock. */
export const bookingForm = z.object({
  personne: line.pipe(z.uuid({ error: 'Cette personne n’existe pas.' })),
  motif: line.pipe(z.uuid({ error: 'Choisissez un motif.' })),
  lieu: line.pipe(z.uuid({ error: 'Choisissez un lieu.' })),
  mode: line.pipe(z.enum(BOOKABLE_MODES, { error: 'Choisissez une façon de se rencontrer.' })),
  date: dateField,
  heure: line.transform((text, context) => {
    const minutes = parseClock(text);
    if (minutes !== null && minutes < 1440) return minutes;
    context.addIssue({ code: 'custom', message: WRONG_TIME });
    return z.NEVER;
  }),
  /** The adviser has read the warning. */
  malgre: z.literal('oui').optional().catch(undefined),
});
