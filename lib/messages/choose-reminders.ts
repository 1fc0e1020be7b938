import { z } from 'zod';
import { runAs } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { REFUSABLE_KINDS, type RefusableKind } from './core/refusable.ts';
import { listRefused, setRefused } from './refusals.ts';

const schema = z.object({
  rappels: z
    .preprocess(
      (sent) => (Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent]),
      z.array(z.enum(REFUSABLE_KINDS as [RefusableKind, ...RefusableKind[]])),
    )
    .catch([...REFUSABLE_KINDS]),
});

/** Which reminders a person wants: those that are ticked, and no other. */
export const chooseReminders: Definition<z.output<typeof schema>> = {
  name: 'choose-reminders',
  verb: 'create',
  resource: 'message-refusal',
  subject: 'own',
  schema,
  async perform(tx, { input, actor }) {
    if (actor.kind !== 'person') return fault('unauthenticated');
    await setRefused(
      tx,
      actor.id,
      REFUSABLE_KINDS.filter((kind) => !input.rappels.includes(kind)),
    );
    return { ok: true, redirect: '/profil?fait=rappels#rappels' };
  },
};

/** The reminders that a person gets. */
export const listReminders = (person: Person): Promise<RefusableKind[]> =>
  runAs(person, async (tx) => {
    const refused = await listRefused(tx, person.id);
    return REFUSABLE_KINDS.filter((kind) => !refused.includes(kind));
  });
