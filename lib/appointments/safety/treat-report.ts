import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { safetyReports } from '#db/schema/safety.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { treatmentForm } from '../core/safety.ts';
import { sealWords } from './words.ts';

/** Notes where a report stands, and what was done. For the adviser concerned there is no such report. */
export const treatSafetyReport: Definition<z.output<typeof treatmentForm>> = {
  name: 'safety.treat',
  verb: 'update',
  resource: 'safety-report',
  async subject(tx, { input: { signalement } }) {
    if (!isId(signalement)) return null;
    const [row] = await tx
      .select({ ownerId: safetyReports.profileId })
      .from(safetyReports)
      .where(eq(safetyReports.id, signalement));
    return row ? { kind: 'safety-report', ownerId: row.ownerId } : null;
  },
  schema: treatmentForm,
  async perform(tx, command) {
    const { signalement, etat, note } = command.input;
    const done = await tx
      .update(safetyReports)
      .set({
        state: etat,
        closure: note === '' ? null : sealWords(signalement, 'closure', note),
        handledBy: byActor(command),
        handledAt: command.now,
      })
      .where(eq(safetyReports.id, signalement))
      .returning({ id: safetyReports.id });
    return done.length === 1 ? { ok: true, redirect: '/admin/problemes?fait=probleme#contenu' } : fault('not-found');
  },
};
