import { and, asc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { ageGroups, profiles } from '#db/schema/people.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { log } from '#lib/platform/log.ts';
import { ageGroup } from './core/consent.ts';
import { openColumn } from './profile.ts';

const BATCH = 500;

/**
 * Writes whether a person is of age, from the birth date that only the application can open. In a transaction of the
 * system that has locked the profile: a date that is being written meanwhile must not be answered by an older one.
 * Without a readable birth date the row goes: absent means minor.
 */
async function writeAgeGroup(tx: Tx, id: string, sealed: string | null, now: Date): Promise<void> {
  const group = ageGroup(openColumn(sealed, 'birth_date', id), now);
  if (group === 'unknown') {
    await tx.delete(ageGroups).where(eq(ageGroups.profileId, id));
    return;
  }
  const adult = group === 'adult';
  await tx
    .insert(ageGroups)
    .values({ profileId: id, adult, writtenAt: now })
    .onConflictDoUpdate({ target: ageGroups.profileId, set: { adult, writtenAt: now } });
}

/** At entry: the birth date of this person has just been written. */
export const recordAgeGroup = (personId: string, now: Date): Promise<void> =>
  runAsSystem('age group at entry', async (tx) => {
    const [row] = await tx
      .select({ birthDate: profiles.birthDate })
      .from(profiles)
      .where(eq(profiles.id, personId))
      .for('no key update');
    if (row) await writeAgeGroup(tx, personId, row.birthDate, now);
  });

/** `recordAgeGroup` for a command that wrote the date: if it fails, the person counts as a minor until the night. */
export async function recordAgeGroupAfter<Done>(
  done: Done,
  { actor, now }: { actor: Actor; now: Date },
): Promise<Done> {
  if (actor.kind === 'guest') return done;
  try {
    await recordAgeGroup(actor.id, now);
  } catch (error) {
    log.warn('profile.age-group', { profile: actor.id, error });
  }
  return done;
}

/**
 * Every night: whoever has come of age, and whoever the entry missed. Adults stay adults, so only the others are read.
 * @returns how many people were looked at
 */
export async function refreshAgeGroups(now: Date): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let seen = 0; ; ) {
    const rows = await runAsSystem('age groups', async (tx) => {
      const batch = await tx
        .select({ id: profiles.id, birthDate: profiles.birthDate })
        .from(profiles)
        .leftJoin(ageGroups, eq(ageGroups.profileId, profiles.id))
        .where(
          and(
            gt(profiles.id, sql`${after}::uuid`),
            isNotNull(profiles.birthDate),
            or(isNull(ageGroups.profileId), eq(ageGroups.adult, false)),
          ),
        )
        .orderBy(asc(profiles.id))
        .limit(BATCH)
        .for('no key update', { of: profiles });
      for (const { id, birthDate } of batch) await writeAgeGroup(tx, id, birthDate, now);
      return batch;
    });
    seen += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return seen;
    after = last.id;
  }
}
