import { eq } from 'drizzle-orm';
import { places } from '#db/schema/agenda.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { changedPlaceForm, type PlaceSettings } from '../core/settings.ts';

/**
 * Changes a place. Another address is another place to look at: the approval for minors ends with the old one, and the
 * next page says so.
 */
export const updatePlace: Definition<{ id: string; settings: PlaceSettings }> = {
  name: 'appointments.update-place',
  verb: 'update',
  resource: 'appointment-settings',
  schema: changedPlaceForm,
  async perform(tx, { input: { id, settings } }) {
    if (!isId(id)) return fault('not-found');
    const [before] = await tx.select().from(places).where(eq(places.id, id)).for('update');
    if (!before) return fault('not-found');
    const ends = before.minorsApprovedAt !== null && before.address !== settings.address;
    await tx
      .update(places)
      .set({ ...settings, ...(ends ? { minorsApprovedAt: null, minorsApprovedBy: null } : {}) })
      .where(eq(places.id, id));
    return { ok: true, redirect: `/admin/rendez-vous/lieux/${id}?fait=${ends ? 'lieu-adresse' : 'lieu'}#contenu` };
  },
};
