import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { open, seal, type Place } from '#lib/platform/crypto.ts';
import { isMailAddress, type Mailbox } from '#lib/platform/mail/message.ts';
import { requestWake } from '#lib/platform/wake.ts';
import { findTemplate, type MessageData, type MessageKind } from './registry.ts';

export type NewMessage = {
  [K in MessageKind]: {
    readonly kind: K;
    /** Whom the message is about; null when there is no profile (any more), and then `to` is needed. */
    readonly profileId: string | null;
    /** Who receives it. Absent: the profile's own address, read when the message leaves. */
    readonly to?: Mailbox;
    readonly data: MessageData<K>;
    /** The same key for the same kind and profile enqueues one message, however often it is called. */
    readonly dedupeKey?: string;
    /** The message does not leave before this time. Absent: at once. */
    readonly sendAt?: Date;
    /** Whatever makes messages with this key untrue voids them together (`voidMessages`), whom ever they are for. */
    readonly voidKey?: string;
  };
}[MessageKind];

const payloadSchema = z.object({
  to: z.object({ name: z.string(), address: z.string() }).optional(),
  data: z.unknown(),
});
export type Payload = z.output<typeof payloadSchema>;

// The id of the row is not known before the insert (a person may not choose it), so a payload is bound to
// what the row says it is: moved to another person's row or to another kind, it does not open.
const place = (kind: string, profileId: string | null): Place => ({
  table: 'outbox',
  column: 'payload',
  row: `${kind}:${profileId ?? ''}`,
});

/**
 * Writes a message in the transaction of what it announces: it leaves if, and only if, that is committed.
 * In a person's transaction `profileId` is that person; anything else takes the system's.
 * @returns whether it was written; false: one with its key is there already
 * @throws when the data do not fit the template or there is nobody to write to: a fault of the caller.
 */
export async function enqueue(tx: Tx, message: NewMessage): Promise<boolean> {
  const { kind, profileId, to, data, dedupeKey, sendAt, voidKey } = message;
  const fits = findTemplate(kind)?.schema.safeParse(data).success ?? false;
  if (!fits) throw new Error(`outbox: the data of ${kind} do not fit its template`);
  if (to ? !isMailAddress(to.address) : profileId === null) throw new Error(`outbox: ${kind} has no recipient`);
  const payload = seal(
    JSON.stringify({ ...(to ? { to: { name: to.name, address: to.address } } : {}), data }),
    place(kind, profileId),
    dataKeys(),
  );
  // Prefixed, so that nobody takes a key that another person's message will need.
  const key = dedupeKey === undefined ? null : `${kind}:${profileId ?? ''}:${dedupeKey}`;
  // Written out: Drizzle's insert names every column, and a person may fill these six only. Without a
  // conflict target no right to read the key is needed.
  const { count } = await tx.execute(sql`
    insert into public.outbox (kind, profile_id, dedupe_key, payload, send_at, void_key)
    values (${kind}, ${profileId}, ${key}, ${payload}, coalesce(${sendAt?.toISOString() ?? null}::timestamptz, now()), ${voidKey ?? null})
    on conflict do nothing`);
  if (count > 0) requestWake();
  return count > 0;
}

/**
 * Voids, in the transaction of what makes them untrue, the messages with this key that have not left: what they said
 * is removed, and they are not sent. A message that a drain already holds may still leave, and is not tried again.
 * In a person's transaction only messages about that person are voided; anything else takes the system's.
 * @returns how many were voided
 */
export async function voidMessages(tx: Tx, voidKey: string): Promise<number> {
  const { count } = await tx.execute(sql`
    update public.outbox set voided_at = now(), payload = ''
     where void_key = ${voidKey} and sent_at is null and abandoned_at is null and voided_at is null`);
  return count;
}

/** What `enqueue` sealed, or null when no key opens it. */
export function openPayload(row: { kind: string; profileId: string | null; payload: string }): Payload | null {
  const text = open(row.payload, place(row.kind, row.profileId), dataKeys());
  return text === null ? null : payloadSchema.parse(JSON.parse(text));
}
