import { places } from '#db/schema/agenda.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { placeForm, type PlaceSettings } from '../core/settings.ts';

/** Adds a place; minors are received there once that is approved. */
export const createPlace: Definition<PlaceSettings> = {
  name: 'appointments.create-place',
  once: true,
  verb: 'create',
  resource: 'appointment-settings',
  schema: placeForm,
  async perform(tx, { input }) {
    const [made] = await tx.insert(places).values(input).returning({ id: places.id });
    return { ok: true, redirect: `/admin/rendez-vous/lieux/${made!.id}?fait=lieu#contenu` };
  },
};
