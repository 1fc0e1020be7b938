import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { apiTokens } from '#db/schema/identity.ts';
import { idempotencyKeys } from '#db/schema/operations.ts';

/**
 * What happens to the rows of a table when their person erases the account (`app_api.erase_me`, one statement, which
 * the database carries out by its foreign keys). `deleted`: the rows go too. `detached`: the row stays without the
 * person. `kept`: the line stays with the id, and says nothing personal.
 */
export type Erasure = 'deleted' | 'detached' | 'kept';

/** What one capability holds about a person. Each declares its own; together they are the export of one's data. */
export type PersonalData = {
  readonly name: string;
  /** Every table of the capability that holds a person's id, and what erasing the account does to it. */
  readonly tables: Readonly<Record<string, Erasure>>;
  /**
   * The person's rows as plain JSON values, in a transaction that runs as them; opened where they are sealed, and
   * without what would open the account. It asks for their rows by id as well: an administrator sees more than their
   * own. The keys are those of the exported file.
   */
  exportOf(tx: Tx, personId: string): Promise<Readonly<Record<string, unknown>>>;
};

export const apiTokenData: PersonalData = {
  name: 'api-tokens',
  tables: { 'public.api_tokens': 'deleted' },
  exportOf: async (tx, personId) => ({
    apiTokens: await tx
      .select({
        id: apiTokens.id,
        label: apiTokens.label,
        createdAt: apiTokens.createdAt,
        expiresAt: apiTokens.expiresAt,
        revokedAt: apiTokens.revokedAt,
      })
      .from(apiTokens)
      .where(eq(apiTokens.profileId, personId))
      .orderBy(desc(apiTokens.createdAt)),
  }),
};

/**
 * Sends that a program may repeat, for a day: what was sent as a keyed hash, and the answer, a copy of what the export
 * holds in its own place. It goes with what it tells of (`forgetAnswersAbout`).
 */
export const repeatableSendData: PersonalData = {
  name: 'repeatable-sends',
  tables: { 'public.idempotency_keys': 'deleted' },
  exportOf: async (tx, personId) => ({
    repeatableSends: await tx
      .select({ action: idempotencyKeys.action, createdAt: idempotencyKeys.createdAt })
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.profileId, personId))
      .orderBy(desc(idempotencyKeys.createdAt)),
  }),
};
