import { max } from 'drizzle-orm';
import { motifs } from '#db/schema/agenda.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { freeSlug, motifForm, type MotifSettings } from '../core/settings.ts';
import { motifColumns } from './motifs.ts';

/** Adds a motif at the end of the list. */
export const createMotif: Definition<MotifSettings> = {
  name: 'appointments.create-motif',
  once: true,
  verb: 'create',
  resource: 'appointment-settings',
  schema: motifForm,
  async perform(tx, { input }) {
    const taken = await tx.select({ slug: motifs.slug }).from(motifs);
    const [last] = await tx.select({ position: max(motifs.position) }).from(motifs);
    const [made] = await tx
      .insert(motifs)
      .values({
        ...motifColumns(input),
        slug: freeSlug(
          input.label,
          taken.map(({ slug }) => slug),
        ),
        position: (last?.position ?? -1) + 1,
      })
      // Two administrators at the same moment: whoever comes second sends again.
      .onConflictDoNothing()
      .returning({ id: motifs.id });
    return made ? { ok: true, redirect: `/admin/rendez-vous/motifs/${made.id}?fait=motif#contenu` } : fault('conflict');
  },
};
