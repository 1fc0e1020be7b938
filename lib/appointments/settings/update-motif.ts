import { eq } from 'drizzle-orm';
import { motifs } from '#db/schema/agenda.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { changedMotifForm, type MotifSettings } from '../core/settings.ts';
import { motifColumns } from './motifs.ts';

/** Changes a motif. Appointments that were booked keep the hours and the deadline they were booked with. */
export const updateMotif: Definition<{ id: string; settings: MotifSettings }> = {
  name: 'appointments.update-motif',
  verb: 'update',
  resource: 'appointment-settings',
  schema: changedMotifForm,
  async perform(tx, { input: { id, settings } }) {
    if (!isId(id)) return fault('not-found');
    const changed = await tx
      .update(motifs)
      .set(motifColumns(settings))
      .where(eq(motifs.id, id))
      .returning({ id: motifs.id });
    return changed.length === 1
      ? { ok: true, redirect: `/admin/rendez-vous/motifs/${id}?fait=motif#contenu` }
      : fault('not-found');
  },
};
