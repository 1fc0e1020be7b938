import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { profiles } from '#db/schema/people.ts';
import { fault } from '#lib/access/core/fault.ts';
import { cookieKey } from '#lib/access/keys.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { sign, unsign } from '#lib/platform/crypto.ts';
import { env } from '#lib/platform/env.ts';
import { REFUSABLE_KINDS } from './core/refusable.ts';
import { setRefused } from './refusals.ts';

/** Binds a link to this one thing: it stops the reminders of one person, and opens nothing. */
const USE = 'stop-reminders';

/** The address that stands in each reminder to this person: a page, and what mail programs send one click to. */
export const stopAddress = (personId: string): string =>
  `${env().APP_URL}/desabonnement/${sign(Buffer.from(personId.replaceAll('-', ''), 'hex').toString('base64url'), USE, cookieKey())}`;

/** Whose reminders this link stops; null when it is none of ours. */
export function personOfStopLink(token: string): string | null {
  const hex = Buffer.from(unsign(token, USE, cookieKey()) ?? '', 'base64url').toString('hex');
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex);
  return parts ? parts.slice(1).join('-') : null;
}

/**
 * Stops all reminders to the person of a link from a mail, whoever is signed in: the link is the proof. It may come
 * again and again. What is not a reminder goes on, and the profile switches reminders on again.
 */
export const stopReminders: Definition<{ jeton: string }, undefined, Answer<null>> & { asSystem: string } = {
  name: 'stop-reminders',
  verb: 'create',
  resource: 'unsubscription',
  schema: z.object({ jeton: z.string().max(200) }),
  limits: ['unsubscribe-address'],
  asSystem: 'the reader of a mail has no session',
  async perform(tx, { input }) {
    const personId = personOfStopLink(input.jeton);
    if (personId === null) return fault('not-found');
    const [person] = await tx.select({ id: profiles.id }).from(profiles).where(eq(profiles.id, personId));
    // Whoever has left is written to no more: the same answer.
    if (person) await setRefused(tx, person.id, REFUSABLE_KINDS);
    return { ok: true, data: null };
  },
};
