import { count, like, sql } from 'drizzle-orm';
import { FIRST_MOTIFS } from '#lib/appointments/core/first-motifs.ts';
import { fixedHolidays } from '#lib/appointments/core/holidays.ts';
import { holidays, motifs } from '../schema/index.ts';
import type { Seeder } from './seeder.ts';

/** Holidays are known so many years ahead: nobody books later. */
const YEARS_AHEAD = 2;

/**
 * The first motifs where there is none at all, and the fixed holidays of a year that has none: whatever an
 * administrator changed or removed stays as they left it.
 */
export async function seedAppointments(tx: Seeder, now: Date): Promise<void> {
  const [known] = await tx.select({ count: count() }).from(motifs);
  if (known?.count === 0)
    await tx
      .insert(motifs)
      .values(FIRST_MOTIFS.map(({ modes, ...motif }, position) => ({ ...motif, modes: [...modes], position })));
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead += 1) {
    const year = now.getUTCFullYear() + ahead;
    const [there] = await tx
      .select({ count: count() })
      .from(holidays)
      .where(like(sql`${holidays.day}::text`, `${year}-%`));
    if (there?.count === 0)
      await tx.insert(holidays).values(fixedHolidays(year).map((holiday) => ({ ...holiday, certain: true })));
  }
}
