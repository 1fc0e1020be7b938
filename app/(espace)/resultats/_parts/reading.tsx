import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { LRUCache } from 'lru-cache';
import type { Analysis, Instrument } from '#lib/assessments/core/index.ts';
import type { BacSerie } from '#lib/guides/core/bac-series.ts';
import type { Library } from '#lib/guides/index.ts';
import { occupationProfiles } from '#lib/guidance/index.ts';
import { fillHoles, renderMarkup } from '#lib/platform/document/holes.tsx';
import { OwnSerie } from './filters.tsx';
import { chosenSerie, type ViewOptions } from './query.ts';
import { ResultView } from './result-view.tsx';

/** All that a reading is made from, beside the published pages: no name, no id, no address of a person’s. */
export type Reading = ViewOptions & {
  /** Names the instrument, its version and that of the algorithm. */
  readonly analysis: Analysis;
  readonly instrument: Instrument;
  readonly instrumentHash: string;
  readonly recommended: readonly string[];
  /** Whether one may choose by series. */
  readonly bySerie: boolean;
};

/** What is put into a reading for the one who reads it, and is kept nowhere. */
export type ReadersOwn = {
  /** Address of their page without its query. */
  readonly base: string;
  /** The series of their profile; null when they gave none. */
  readonly serie: BacSerie | null;
  /** What they can do here. */
  readonly keep: ReactNode;
};

/**
 * What readings may hold together, in bytes and in number, for one copy of the library. A reading is 30 to 100 KB; of
 * most results one is read again within minutes.
 */
export const READINGS = { maxSize: 8_000_000, max: 300 } as const;

/**
 * Readings of this process by the copy of the library that they were rendered from: after a publication there is
 * another copy, and the old one goes with all that was rendered from it. They are in memory only. Whoever has no
 * result has no key to one: what is kept is found by the analysis itself, which is read first, under the rights of who
 * asks. So a reading that outlives its result, or its account, is reached by nobody, holds nobody’s name, and goes when
 * others take its place. What a hit can tell by its time is that somebody had the very same analysis: no more than
 * that, and only to who has it too.
 */
// A bundler may load this module several times in one process; the bound holds for all of them together.
const kept = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.readings')] ??= new WeakMap()) as WeakMap<
  Library,
  LRUCache<string, string>
>;

/** The readings kept for a copy of the library. */
export function readingsOf(library: Library): LRUCache<string, string> {
  const known = kept.get(library);
  if (known) return known;
  // Two bytes a character: a French text has some that need them.
  const readings = new LRUCache<string, string>({ ...READINGS, sizeCalculation: ({ length }) => 2 * length });
  kept.set(library, readings);
  return readings;
}

/** The same for the same reading only. Fields in one order, so that a field can pass for no other. */
export const readingKey = (reading: Reading): string => {
  const { analysis, instrument, instrumentHash, recommended, only, serie, bySerie, print } = reading;
  const { id, version } = instrument;
  const parts = [analysis, id, version, instrumentHash, recommended, only, serie, bySerie, print];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
};

/** Stands for the address of the page, at the beginning of an attribute: a character that no text has a use for. */
const ADDRESS = '\ue000';
const AT_ADDRESS = new RegExp(`"${ADDRESS}`, 'g');

/** The nameless markup of a reading, with its holes; rendered once for all who read the same. */
async function namelessMarkup(library: Library, reading: Reading): Promise<string> {
  const readings = readingsOf(library);
  const key = readingKey(reading);
  const known = readings.get(key);
  if (known !== undefined) return known;
  const { serie, ...rest } = reading;
  const markup = await renderMarkup(
    <ResultView
      {...rest}
      base={ADDRESS}
      serie={serie && chosenSerie(library, serie)}
      occupations={occupationProfiles(library)}
    />,
  );
  readings.set(key, markup);
  return markup;
}

/** The markup of a result for one reader: what is theirs is rendered for this answer, and put into the holes. */
export async function resultMarkup(
  library: Library,
  reading: Reading,
  { base, serie, keep }: ReadersOwn,
): Promise<string> {
  const [nameless, garder, own] = await Promise.all([
    namelessMarkup(library, reading),
    renderMarkup(keep),
    renderMarkup(<OwnSerie base={base} only={reading.only} serie={reading.serie} ownSerie={serie} />),
  ]);
  return fillHoles(
    nameless.replace(AT_ADDRESS, () => `"${base}`),
    { garder, serie: own },
  );
}
