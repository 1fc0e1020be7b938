import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { holidays } from '#db/schema/agenda.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { holidayForm } from '../core/settings.ts';

/** Adds a public holiday; a date has one at most. */
export const addHoliday: Definition<z.output<typeof holidayForm>> = {
  name: 'appointments.add-holiday',
  once: true,
  verb: 'create',
  resource: 'appointment-settings',
  schema: holidayForm,
  async perform(tx, { input }) {
    const made = await tx.insert(holidays).values(input).onConflictDoNothing().returning({ day: holidays.day });
    if (made.length === 1) return { ok: true, redirect: '/admin/rendez-vous/jours-feries?fait=jour-ferie#contenu' };
    const [known] = await tx.select().from(holidays).where(eq(holidays.day, input.day));
    const message = `Un jour férié est déjà enregistré à cette date : ${known?.name ?? ''}. Pour le changer, retirez-le d’abord.`;
    return fault('conflict', { message, fieldErrors: { date: message } });
  },
};
