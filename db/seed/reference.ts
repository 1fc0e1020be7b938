import { createHash } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { and, eq, sql } from 'drizzle-orm';
import { occupationSchema, type Occupation } from '#lib/careers/core/catalogue.ts';
import { POLES } from '#lib/assessments/core/types.ts';
import { INSTRUMENTS } from '#lib/assessments/instruments/registry.ts';
import { instrumentRow } from '#lib/assessments/version.ts';
import { connect } from '../client.ts';
import { instrumentVersions, occupations } from '../schema/index.ts';
import { occupations as seeds } from './content/occupations/index.ts';

type Seeder = ReturnType<typeof drizzle>;

/**
 * Puts the reference data in place: published instrument versions and the catalogue of occupations.
 * Safe to run again: a version that is there stays as it is, a row that a person has edited is left alone.
 * @throws when a published version's content differs from the file: an instrument is changed by a new version.
 */
export async function seedReference(serviceUrl: string): Promise<void> {
  await asService(serviceUrl, async (tx) => {
    await seedInstruments(tx);
    await seedOccupations(tx);
  });
}

/** Runs `work` as `service_role` in one transaction on a connection of its own. */
export async function asService<T>(serviceUrl: string, work: (tx: Seeder) => Promise<T>): Promise<T> {
  const client = connect(serviceUrl, 1);
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'service_role', true), set_config('request.jwt.claims', '{"role":"service_role","reason":"seed"}', true)`);
      return work(tx as unknown as Seeder);
    });
  } finally {
    await client.end();
  }
}

async function seedInstruments(tx: Seeder): Promise<void> {
  for (const instrument of INSTRUMENTS) {
    const row = instrumentRow(instrument);
    const [stored] = await tx
      .select({ hash: instrumentVersions.contentHash })
      .from(instrumentVersions)
      .where(and(eq(instrumentVersions.instrumentId, row.instrumentId), eq(instrumentVersions.version, row.version)));
    if (stored && stored.hash !== row.contentHash) {
      throw new Error(`Le questionnaire ${row.instrumentId} ${row.version} est déjà publié avec un autre contenu : donnez un nouveau numéro de version au fichier.`);
    }
    if (!stored) await tx.insert(instrumentVersions).values({ ...row, publishedAt: sql`now()` });
  }
}

function rowOf(occupation: Occupation) {
  const { slug, titleFeminine, titleMasculine, sector, route, onetSoc, interests, exactness, selfEmployed, minorsDanger, summary, keywords, ...content } = occupation;
  return {
    slug, titleFeminine, titleMasculine, sector, route, onetSoc, exactness, selfEmployed, minorsDanger, summary,
    keywords: [...keywords],
    interests: POLES.map((pole) => interests[pole]),
    searchWords: keywords.join(' '),
    content,
  };
}

async function seedOccupations(tx: Seeder): Promise<void> {
  for (const seed of seeds) {
    const row = rowOf(occupationSchema.parse(seed));
    const seedHash = createHash('sha256').update(JSON.stringify(row)).digest('hex');
    await tx
      .insert(occupations)
      .values({ ...row, seedHash, publishedAt: sql`now()` })
      .onConflictDoUpdate({
        target: occupations.slug,
        set: { ...row, seedHash, updatedAt: sql`now()` },
        setWhere: sql`${occupations.seedHash} is not null and ${occupations.seedHash} <> ${seedHash}`,
      });
  }
}
