import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { outbox } from '#db/schema/operations.ts';
import { profiles } from '#db/schema/people.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { env } from '#lib/platform/env.ts';
import { enqueue } from './outbox.ts';

const NO_ADDRESS =
  'Votre compte n’a pas d’adresse e-mail : un message d’essai ne peut pas vous être envoyé. Demandez-le à quelqu’un de l’administration qui en a une.';

/** Sends an administrator a message, on the way that every message takes. */
export const sendTestMail: Definition<Record<string, never>> = {
  name: 'messages.test',
  verb: 'update',
  resource: 'appointment-settings',
  schema: z.object({}),
  limits: ['mail-person'],
  async perform(tx, { actor }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const [profile] = await tx.select({ email: profiles.email }).from(profiles).where(eq(profiles.id, actor.id));
    if (!profile?.email) return fault('conflict', { message: NO_ADDRESS });
    await enqueue(tx, { kind: 'essai', profileId: actor.id, data: {} });
    return { ok: true, redirect: '/admin?fait=essai#premiers-pas' };
  },
};

/**
 * What is known of the mails of this installation. `files`: no mail server is set, messages are written to files.
 * `sent`: one has left by now. Of one's own latest test otherwise: `waiting`, `failed`; `none`: nothing was tried.
 */
export type MailCheck = 'files' | 'sent' | 'waiting' | 'failed' | 'none';

/** Whether mails leave; `none` for whoever is no administrator. */
export async function checkMail(actor: Person): Promise<MailCheck> {
  if (!can(actor, 'update', shared('appointment-settings'))) return 'none';
  if (env().MAIL_MODE === 'file') return 'files';
  const sent = await runAsSystem('whether mails leave, for an administrator', (tx) =>
    tx.select({ id: outbox.id }).from(outbox).where(isNotNull(outbox.sentAt)).limit(1),
  );
  if (sent.length > 0) return 'sent';
  const [own] = await runAs(actor, (tx) =>
    tx
      .select({ abandonedAt: outbox.abandonedAt })
      .from(outbox)
      .where(and(eq(outbox.profileId, actor.id), eq(outbox.kind, 'essai')))
      .orderBy(desc(outbox.createdAt))
      .limit(1),
  );
  if (!own) return 'none';
  return own.abandonedAt ? 'failed' : 'waiting';
}
