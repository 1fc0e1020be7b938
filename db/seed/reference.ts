import { and, eq, sql } from 'drizzle-orm';
import { INSTRUMENTS } from '#lib/assessments/instruments/registry.ts';
import { instrumentRow } from '#lib/assessments/version.ts';
import { instrumentVersions } from '../schema/index.ts';
import { seedAppointments } from './appointments.ts';
import { seedPages } from './pages.ts';
import { seedOnetProfiles } from './onet.ts';
import { asService, type Seeder } from './seeder.ts';

/**
 * Puts the reference data in place: published instrument versions, the pages of the
 * guides, the O*NET table, the first motifs and the public holidays.
 * Safe to run again: a version that is there stays as it is, a row that a person has edited is left alone.
 * @throws when a published version's content differs from the file: an instrument is changed by a new version.
 */
export async function seedReference(serviceUrl: string): Promise<void> {
  await asService(serviceUrl, async (tx) => {
    await seedInstruments(tx);
    await seedPages(tx);
    await seedOnetProfiles(tx);
    await seedAppointments(tx, new Date());
  });
}

async function seedInstruments(tx: Seeder): Promise<void> {
  for (const instrument of INSTRUMENTS) {
    const row = instrumentRow(instrument);
    const [stored] = await tx
      .select({ hash: instrumentVersions.contentHash })
      .from(instrumentVersions)
      .where(and(eq(instrumentVersions.instrumentId, row.instrumentId), eq(instrumentVersions.version, row.version)));
    if (stored && stored.hash !== row.contentHash) {
      throw new Error(
        `Le questionnaire ${row.instrumentId} ${row.version} est déjà publié avec un autre contenu : donnez un nouveau numéro de version au fichier.`,
      );
    }
    if (!stored) await tx.insert(instrumentVersions).values({ ...row, publishedAt: sql`now()` });
  }
}
