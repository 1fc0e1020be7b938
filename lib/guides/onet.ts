import { asc } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { onetProfiles } from '#db/schema/guides.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import type { SixValues } from '#lib/interests/six-values.ts';

export interface OnetProfile {
  readonly soc: string;
  /** English, as O*NET has it; null when nobody has given one. */
  readonly title: string | null;
  readonly interests: SixValues;
  /** Which release the figures come from. */
  readonly release: string;
}

/** The whole O*NET table by code, for advisers and administrators; row-level security shows nobody else a row. */
export async function listOnetProfiles(actor: Actor): Promise<readonly OnetProfile[]> {
  if (!can(actor, 'read', shared('occupation-figures'))) return [];
  const { soc, title, interests, release } = onetProfiles;
  const rows = await runAs(actor, (tx) =>
    tx.select({ soc, title, interests, release }).from(onetProfiles).orderBy(asc(soc)),
  );
  return rows as unknown as readonly OnetProfile[];
}
