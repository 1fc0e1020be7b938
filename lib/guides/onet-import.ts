import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { onetProfiles } from '#db/schema/guides.ts';
import type { OnetInterests } from '#lib/interests/onet-interests.ts';

export interface ImportCounts {
  readonly read: number;
  readonly added: number;
  /** Known codes with other figures than before. */
  readonly changed: number;
  readonly removed: number;
  /** Codes without a title: the file of figures holds none, so that only known codes have theirs. */
  readonly untitled: number;
}

/** The column holds single precision: what differs only beyond it is the same figure. */
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, i) => Math.fround(value) === Math.fround(b[i] ?? NaN));

/**
 * Puts these profiles in the place of the whole O*NET table, titles of known codes kept: all of it or, when anything
 * fails, nothing. Whoever reads meanwhile sees the former table. The catalogue’s own figures are not touched.
 * @param release what is shown as the source, for instance “O*NET 30.3”
 */
export function importOnetProfiles(profiles: readonly OnetInterests[], release: string): Promise<ImportCounts> {
  return runAsSystem('an operator imports the O*NET table', async (tx) => {
    // Two imports at once would each miss the other’s rows.
    await tx.execute(sql`lock table ${onetProfiles} in share row exclusive mode`);
    const before = new Map((await tx.select().from(onetProfiles)).map((row) => [row.soc, row]));
    await tx.delete(onetProfiles);
    const rows = profiles.map(({ soc, interests }) => ({
      soc,
      title: before.get(soc)?.title ?? null,
      interests: [...interests],
      release,
    }));
    await tx.insert(onetProfiles).values(rows);
    const known = profiles.filter(({ soc }) => before.has(soc));
    return {
      read: profiles.length,
      added: profiles.length - known.length,
      changed: known.filter(({ soc, interests }) => !same(interests, before.get(soc)?.interests ?? [])).length,
      removed: before.size - known.length,
      untitled: rows.filter(({ title }) => title === null).length,
    };
  });
}
