import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { sessions } from '#db/schema/identity.ts';
import { open, seal } from '#lib/platform/crypto.ts';
import type { Held } from './core/actor.ts';
import { typedValues, type Fields } from './core/form-fields.ts';
import { dataKeys } from './keys.ts';

/** How long a form waits for the password, in minutes. */
const KEPT_MINUTES = 15;

/** Where a form stands, `/path#id`, and what was typed there. */
export type KeptForm = { readonly place: string; readonly fields: Readonly<Fields> };

const content = z.object({
  place: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

const sealedFor = (sessionId: string) => ({ table: 'sessions', column: 'kept_form', row: sessionId });

/**
 * Keeps a form that was sent while its session slept, sealed for that session alone: nobody else reads it, not even on
 * the same phone. Of several, the last one stays; passwords and codes are not kept.
 */
export async function keepForm({ sessionId }: Held, kept: KeptForm, now: Date): Promise<void> {
  const text = JSON.stringify({ place: kept.place, fields: typedValues(kept.fields) });
  await runAsSystem('form kept', (tx) =>
    tx
      .update(sessions)
      .set({ keptForm: seal(text, sealedFor(sessionId), dataKeys()), keptAt: now })
      .where(eq(sessions.id, sessionId)),
  );
}

/** What waits for this session, if it is not too old; in a transaction of the system. */
export async function findKeptForm(tx: Tx, sessionId: string, now: Date): Promise<KeptForm | null> {
  const since = new Date(now.getTime() - KEPT_MINUTES * 60_000);
  const [row] = await tx
    .select({ sealed: sessions.keptForm })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), gt(sessions.keptAt, since)));
  const text = row?.sealed ? open(row.sealed, sealedFor(sessionId), dataKeys()) : null;
  return text === null ? null : content.parse(JSON.parse(text));
}
