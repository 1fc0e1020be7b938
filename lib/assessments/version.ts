import { createHash } from 'node:crypto';
import { and, eq, isNotNull } from 'drizzle-orm';
import { instrumentVersions } from '#db/schema/assessments.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { canonicalInstrument } from './core/index.ts';
import type { Instrument } from './core/index.ts';

const hashes = new WeakMap<Instrument, string>();
const hashOf = (instrument: Instrument): string =>
  createHash('sha256').update(canonicalInstrument(instrument)).digest('hex');

/** SHA-256, in hexadecimal, of everything that may never change in a published version. */
export function contentHash(instrument: Instrument): string {
  const known = hashes.get(instrument);
  if (known) return known;
  const hash = hashOf(instrument);
  hashes.set(instrument, hash);
  return hash;
}

/**
 * The same of the questions and their keys alone: one for all versions that ask the very same (`sameQuestions`),
 * however they count the answers.
 */
export const questionsHash = (instrument: Instrument): string =>
  hashOf({ ...instrument, version: '', algorithmVersion: '' });

/** The row of `instrument_versions` that publishes this instrument; the seed adds the date of publication. */
export const instrumentRow = (instrument: Instrument) => ({
  instrumentId: instrument.id,
  version: instrument.version,
  state: instrument.state,
  algorithmVersion: instrument.algorithmVersion,
  content: JSON.parse(canonicalInstrument(instrument)) as unknown,
  contentHash: contentHash(instrument),
});

/** A published row never changes, so its id may be remembered for the life of the process. */
const ids = new Map<string, string>();

/** Id of the published row of this very content, or null when this installation has not published it. */
async function findVersionId(tx: Tx, instrument: Instrument): Promise<string | null> {
  const hash = contentHash(instrument);
  const known = ids.get(hash);
  if (known) return known;
  const [row] = await tx
    .select({ id: instrumentVersions.id })
    .from(instrumentVersions)
    .where(and(eq(instrumentVersions.contentHash, hash), isNotNull(instrumentVersions.publishedAt)));
  if (row) ids.set(hash, row.id);
  return row?.id ?? null;
}

/**
 * The same, where a missing row means that the installation was not seeded.
 * @throws then: no answer may be stored under a version that nobody published.
 */
export async function versionId(tx: Tx, instrument: Instrument): Promise<string> {
  const id = await findVersionId(tx, instrument);
  if (!id) throw new Error(`instrument ${instrument.id} ${instrument.version} is not published in this database`);
  return id;
}

/**
 * Whether the database answers and knows this very content: asked by the health check. @throws when it does not answer.
 */
export const isPublished = (instrument: Instrument): Promise<boolean> =>
  runAs(GUEST, async (tx) => {
    await tx.execute('select 1');
    return (await findVersionId(tx, instrument)) !== null;
  });
