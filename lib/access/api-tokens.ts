import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs, type Tx } from '#db/run-as.ts';
import { takeTurn } from '#db/turn.ts';
import { apiTokens } from '#db/schema/identity.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { isId, type Person } from './core/actor.ts';
import type { Subject } from './core/can.ts';
import { fault } from './core/fault.ts';
import { flash } from './flash.ts';
import { API_TOKEN_PREFIX } from './identity/actor-of.ts';
import type { Definition } from './pipeline/definition.ts';

const LIFE_MS = 365 * 24 * 60 * 60 * 1000;
const MAX_ACTIVE = 10;
/** Where the tokens are listed; a new one is shown there once. */
const PAGE = '/profil#acces-programmes';

export type ApiTokenSummary = {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

const LABEL_HELP = 'Donnez un nom à cet accès, pour le reconnaître plus tard.';

/** A new bearer token, good for a year. Fields: `nom`. It is shown once, by `takeFlash('api-token', actor)`. */
export const createApiToken: Definition<{ nom: string }> = {
  name: 'create-api-token',
  verb: 'create',
  resource: 'api-token',
  subject: 'own',
  limits: ['mail-person'],
  schema: z.object({
    nom: z
      .string({ error: LABEL_HELP })
      .trim()
      .min(1, { error: LABEL_HELP })
      .max(60, { error: 'Choisissez un nom d’au plus 60 caractères.' }),
  }),
  async perform(tx, { input, actor, now }) {
    if (actor.kind !== 'person') return fault('unauthenticated');
    // The person's sends wait for each other: two do not both find the last free place.
    await takeTurn(tx, `api-tokens ${actor.id}`);
    const active = await tx
      .select({ n: count() })
      .from(apiTokens)
      .where(and(eq(apiTokens.profileId, actor.id), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now)));
    if ((active[0]?.n ?? 0) >= MAX_ACTIVE)
      return fault('conflict', {
        message: `Vous avez déjà ${MAX_ACTIVE} accès. Supprimez-en un avant d’en créer un autre.`,
      });
    const token = `${API_TOKEN_PREFIX}${newToken()}`;
    // Written out: Drizzle's insert names every column, and a person may fill these four only.
    await tx.execute(sql`
      insert into public.api_tokens (profile_id, label, token_hash, expires_at)
      values (${actor.id}, ${input.nom}, ${hashToken(token)}, ${new Date(now.getTime() + LIFE_MS).toISOString()})`);
    return { ok: true, redirect: PAGE, cookies: [flash('api-token', token, actor.id, now)] };
  },
};

/** Whose token it is, as far as this transaction sees. */
async function ownerOfToken(tx: Tx, id: string): Promise<Subject | null> {
  if (!isId(id)) return null;
  const [row] = await tx.select({ ownerId: apiTokens.profileId }).from(apiTokens).where(eq(apiTokens.id, id));
  return row ? { kind: 'api-token', ownerId: row.ownerId } : null;
}

/** Ends a bearer token. Fields: `id`. Somebody else's is answered like one that does not exist. */
export const revokeApiToken: Definition<{ id: string }> = {
  name: 'revoke-api-token',
  verb: 'update',
  resource: 'api-token',
  subject: (tx, { input }) => ownerOfToken(tx, input.id),
  schema: z.object({ id: z.string({ error: 'Choisissez un accès.' }) }),
  async perform(tx, { input, now }) {
    const ended = await tx
      .update(apiTokens)
      .set({ revokedAt: now })
      .where(and(eq(apiTokens.id, input.id), isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id });
    return ended.length === 1 ? { ok: true, redirect: PAGE } : fault('not-found');
  },
};

/** Ends every bearer token of the person, in a transaction of the system: another may have made them. */
export async function revokeAllApiTokens(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.profileId, personId), isNull(apiTokens.revokedAt)));
}

/** The person's bearer tokens, newest first, without the tokens themselves: those are kept nowhere. */
export async function listApiTokens(actor: Person): Promise<ApiTokenSummary[]> {
  return runAs(actor, (tx) =>
    tx
      .select({
        id: apiTokens.id,
        label: apiTokens.label,
        createdAt: apiTokens.createdAt,
        expiresAt: apiTokens.expiresAt,
        revokedAt: apiTokens.revokedAt,
      })
      .from(apiTokens)
      .orderBy(desc(apiTokens.createdAt))
      .limit(100),
  );
}
