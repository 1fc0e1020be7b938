import { desc, eq } from 'drizzle-orm';
import { messageRefusals, outbox } from '#db/schema/operations.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';

/** That a message was sent, planned or voided; what it said is sealed, and removed once it is gone. */
export const messageData: PersonalData = {
  name: 'messages',
  tables: { 'public.outbox': 'deleted', 'public.message_refusals': 'deleted' },
  exportOf: async (tx, personId) => ({
    messages: await tx
      .select({
        id: outbox.id,
        kind: outbox.kind,
        createdAt: outbox.createdAt,
        sendAt: outbox.sendAt,
        sentAt: outbox.sentAt,
        voidedAt: outbox.voidedAt,
      })
      .from(outbox)
      .where(eq(outbox.profileId, personId))
      .orderBy(desc(outbox.createdAt)),
    messageRefusals: await tx
      .select({ kind: messageRefusals.kind, createdAt: messageRefusals.createdAt })
      .from(messageRefusals)
      .where(eq(messageRefusals.profileId, personId)),
  }),
};
