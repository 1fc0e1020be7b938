import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { onetProfiles } from '../schema/index.ts';
import type { Seeder } from './seeder.ts';

const FILE = new URL('./content/onet-30-2-interests.csv', import.meta.url);
const RELEASE = 'O*NET 30.2';

/** Rows of the table at hand; titles may hold commas inside double quotes. */
function readOnetCsv(text: string): { soc: string; title: string; interests: number[] }[] {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  if (!header?.startsWith('onet_soc,title,R,I,A,S,E,C,')) throw new Error('unexpected O*NET header');
  return lines.map((line) => {
    const [, soc = '', quoted, plain = '', figures = ''] = /^([\d.-]+),(?:"([^"]*)"|([^,]*)),(.*)$/.exec(line) ?? [];
    return { soc, title: quoted ?? plain, interests: figures.split(',').slice(0, 6).map(Number) };
  });
}

/** The table at hand, with the values in the order R, I, A, S, E, C. */
export const onetTable = () => readOnetCsv(readFileSync(FILE, 'utf8'));

/** Puts the O*NET table in place where there is none: a table that somebody has imported stays. */
export async function seedOnetProfiles(tx: Seeder): Promise<void> {
  const [present] = await tx.select({ count: sql<number>`count(*)::int` }).from(onetProfiles);
  if ((present?.count ?? 0) > 0) return;
  await tx.insert(onetProfiles).values(onetTable().map((row) => ({ ...row, release: RELEASE })));
}
