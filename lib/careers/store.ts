import { asc, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { runAs, type Tx } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { occupations } from '#db/schema/careers.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { EXACTNESS, ROUTE_STATES } from './core/catalogue.ts';
import type { Exactness, Occupation, Route } from './core/catalogue.ts';
import type { OccupationProfile } from './core/matching.ts';

/** An occupation with what a result shows of it. */
export type CareerProfile = OccupationProfile & Pick<Occupation, 'precision' | 'exactnessNote' | 'routeState' | 'selfEmployed' | 'minorsDanger' | 'summary'>;

const FRESH_MS = 60_000;
let kept: { readonly at: number; readonly profiles: readonly CareerProfile[] } | undefined;

/** The part of `content` that is read here; whatever else an administrator keeps there is left alone. */
const contentSchema = z.object({
  precision: z.string().optional().catch(undefined),
  exactnessNote: z.string().optional().catch(undefined),
  routeState: z.enum(Object.keys(ROUTE_STATES) as [Occupation['routeState'], ...Occupation['routeState'][]]).catch('à confirmer'),
});
const exactness = z.enum(Object.keys(EXACTNESS) as [Exactness, ...Exactness[]]).catch('approchée');

async function read(tx: Tx): Promise<CareerProfile[]> {
  const rows = await tx
    .select({
      slug: occupations.slug, titleFeminine: occupations.titleFeminine, titleMasculine: occupations.titleMasculine,
      sector: occupations.sector, route: occupations.route, interests: occupations.interests, exactness: occupations.exactness,
      selfEmployed: occupations.selfEmployed, minorsDanger: occupations.minorsDanger, summary: occupations.summary, content: occupations.content,
    })
    .from(occupations)
    .where(isNotNull(occupations.publishedAt))
    .orderBy(asc(occupations.slug));
  return rows.map(({ content, route, interests: [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0], ...row }) => {
    const parsed = contentSchema.safeParse(content);
    const { precision, exactnessNote, routeState } = parsed.success ? parsed.data : { precision: undefined, exactnessNote: undefined, routeState: 'à confirmer' as const };
    return {
      ...row,
      route: route as Route, // the table's check names the four
      exactness: exactness.parse(row.exactness),
      interests: [R, I, A, S, E, C],
      routeState,
      ...(precision === undefined ? {} : { precision }),
      ...(exactnessNote === undefined ? {} : { exactnessNote }),
    };
  });
}

/**
 * Published occupations, as they were at most a minute ago.
 * @param tx the transaction under way, if any: a second connection inside it could wait for itself.
 * The last good copy is served while the database is out of reach; without one the error goes on.
 */
export async function listOccupationProfiles(tx?: Tx): Promise<readonly CareerProfile[]> {
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.profiles;
  try {
    const profiles = await (tx ? read(tx) : runAs(GUEST, read));
    // An empty catalogue is not kept: the seed may be about to fill it.
    if (profiles.length > 0) kept = { at: Date.now(), profiles };
    return profiles;
  } catch (error) {
    if (kept && !tx && isOutage(error)) return kept.profiles;
    throw error;
  }
}
