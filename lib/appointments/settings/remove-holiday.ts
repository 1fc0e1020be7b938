import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { holidays } from '#db/schema/agenda.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { isRealDay } from '#lib/people/core/birth-date.ts';
import { removedHolidayForm } from '../core/settings.ts';

/** Removes a public holiday: the weekly hours of that date stand again. */
export const removeHoliday: Definition<z.output<typeof removedHolidayForm>> = {
  name: 'appointments.remove-holiday',
  verb: 'delete',
  resource: 'appointment-settings',
  schema: removedHolidayForm,
  async perform(tx, { input: { jour } }) {
    if (!isRealDay(jour)) return fault('not-found');
    const removed = await tx.delete(holidays).where(eq(holidays.day, jour)).returning({ day: holidays.day });
    return removed.length === 1
      ? { ok: true, redirect: '/admin/rendez-vous/jours-feries?fait=jour-retire#contenu' }
      : fault('not-found');
  },
};
