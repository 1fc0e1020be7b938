import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { keepHour } from '../book.ts';
import { appointmentPage, BOOKABLE_MODES, hourField, zoneField } from '../core/choice.ts';
import { findMotif } from '../motifs.ts';
import { refused } from './refused.ts';

const schema = z.object({
  motif: z.string().max(80),
  /** Nobody named: « le premier disponible ». */
  conseil: z.union([z.uuid(), z.literal('').transform(() => null)]),
  mode: z.enum(BOOKABLE_MODES),
  heure: hourField,
  fuseau: zoneField,
});

/** Keeps the hour that a person chose, for fifteen minutes, and leads to its page. */
export const keepChosenHour: Definition<z.output<typeof schema>> = {
  name: 'keep-hour',
  verb: 'create',
  resource: 'appointment',
  subject: 'own',
  schema,
  limits: ['keep-hour-person'],
  asSystem: 'an hour is judged under the locks of all concerned',
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const motif = await findMotif(tx, input.motif);
    if (!motif || !input.heure) return fault('not-found');
    const wanted = { motif, adviserId: input.conseil, mode: input.mode, zone: input.fuseau, ...input.heure };
    const kept = await keepHour(tx, actor.id, wanted, now.getTime());
    if (!kept.ok) return refused(kept.why);
    return { ok: true, redirect: appointmentPage(kept.appointment.id, { zone: input.fuseau }) };
  },
};
