import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { accessGrants } from '#db/schema/people.ts';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { appointmentPage, zoneField } from '../core/choice.ts';

const schema = z.object({
  partage: z.uuid({ error: 'Ce partage n’existe pas.' }),
  fuseau: zoneField,
  /** Where the button stood: on the profile, or on the page of the appointment. */
  sur: z.literal('profil').optional().catch(undefined),
});

/** « Ne plus montrer »: the person takes back what they let an adviser see. The row keeps its date. */
export const withdrawGrant: Definition<z.output<typeof schema>> = {
  name: 'withdraw-grant',
  once: true,
  verb: 'update',
  resource: 'access-grant',
  subject: async (tx, { input }) => {
    const [grant] = await tx
      .select({ owner: accessGrants.profileId })
      .from(accessGrants)
      .where(eq(accessGrants.id, input.partage));
    return subjectOf('access-grant', grant?.owner ?? null);
  },
  schema,
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const [grant] = await tx
      .update(accessGrants)
      .set({ withdrawnAt: now })
      .where(and(eq(accessGrants.id, input.partage), isNull(accessGrants.withdrawnAt)))
      .returning({ appointmentId: accessGrants.appointmentId });
    if (!grant) return fault('not-found');
    return {
      ok: true,
      redirect:
        grant.appointmentId && input.sur === undefined
          ? appointmentPage(grant.appointmentId, { zone: input.fuseau, done: 'retire' })
          : '/profil?fait=retire#montre',
    };
  },
};
