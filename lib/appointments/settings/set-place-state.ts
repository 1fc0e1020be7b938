import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { places } from '#db/schema/agenda.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { placeStateForm } from '../core/settings.ts';

/** Closes a place, or opens it again. Pressed twice, it stays closed since the first time. */
export const setPlaceState: Definition<z.output<typeof placeStateForm>> = {
  name: 'appointments.set-place-state',
  verb: 'update',
  resource: 'appointment-settings',
  schema: placeStateForm,
  async perform(tx, { input: { lieu, etat }, now }) {
    if (!isId(lieu)) return fault('not-found');
    const since = sql`coalesce(${places.closedAt}, ${now.toISOString()}::timestamptz)`;
    const changed = await tx
      .update(places)
      .set({ closedAt: etat === 'ferme' ? since : null })
      .where(eq(places.id, lieu))
      .returning({ id: places.id });
    if (changed.length === 0) return fault('not-found');
    const done = etat === 'ferme' ? 'lieu-ferme' : 'lieu-rouvert';
    return { ok: true, redirect: `/admin/rendez-vous/lieux/${lieu}?fait=${done}#contenu` };
  },
};
