import type { Instrument, InstrumentId } from '#lib/assessments/core/types.ts';
import { RIASEC } from './riasec.ts';

/** Every version of every instrument, oldest first for a given id. A published version is never edited: add a line. */
export const INSTRUMENTS: readonly Instrument[] = [RIASEC];

/** The newest version that is not retired; undefined when the id is unknown or wholly retired. */
export function latestInstrument(id: InstrumentId): Instrument;
export function latestInstrument(id: string): Instrument | undefined;
export function latestInstrument(id: string): Instrument | undefined {
  return INSTRUMENTS.findLast((instrument) => instrument.id === id && instrument.state !== 'retired');
}

/** A given version, retired or not: a stored result is read with the version that it was made with. */
export function findInstrument(id: string, version: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.id === id && instrument.version === version);
}
