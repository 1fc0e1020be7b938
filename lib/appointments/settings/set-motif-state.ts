import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { motifs } from '#db/schema/agenda.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { motifStateForm } from '../core/settings.ts';

/** Archives a motif, or opens it again. Pressed twice, it stays archived since the first time. */
export const setMotifState: Definition<z.output<typeof motifStateForm>> = {
  name: 'appointments.set-motif-state',
  verb: 'update',
  resource: 'appointment-settings',
  schema: motifStateForm,
  async perform(tx, { input: { motif, etat }, now }) {
    if (!isId(motif)) return fault('not-found');
    const since = sql`coalesce(${motifs.archivedAt}, ${now.toISOString()}::timestamptz)`;
    const changed = await tx
      .update(motifs)
      .set({ archivedAt: etat === 'archive' ? since : null })
      .where(eq(motifs.id, motif))
      .returning({ id: motifs.id });
    if (changed.length === 0) return fault('not-found');
    const done = etat === 'archive' ? 'motif-archive' : 'motif-rouvert';
    return { ok: true, redirect: `/admin/rendez-vous/motifs/${motif}?fait=${done}#contenu` };
  },
};
