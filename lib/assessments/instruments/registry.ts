import type { Instrument, InstrumentId } from '#lib/assessments/core/types.ts';
import { sameQuestions } from '#lib/assessments/core/types.ts';
import { RIASEC, RIASEC_1, RIASEC_2 } from './riasec.ts';

/** Every version of every instrument, oldest first for a given id. A published version is never edited: add a line. */
export const INSTRUMENTS: readonly Instrument[] = [RIASEC_1, RIASEC_2, RIASEC];

/** The newest version that is not retired; undefined when the id is unknown or wholly retired. */
export function latestInstrument(id: InstrumentId): Instrument;
export function latestInstrument(id: string): Instrument | undefined;
export function latestInstrument(id: string): Instrument | undefined {
  return INSTRUMENTS.findLast((instrument) => instrument.id === id && instrument.state !== 'retired');
}

/** Every version that asks the very same questions as this one, itself included, oldest first. */
export const versionsWithSameQuestions = (instrument: Instrument): readonly Instrument[] =>
  INSTRUMENTS.filter((one) => sameQuestions(one, instrument));

/** The newest version of each set of questions. */
export const newestOfEachQuestions = (): readonly Instrument[] =>
  INSTRUMENTS.filter((instrument) => versionsWithSameQuestions(instrument).at(-1) === instrument);

/** A given version, retired or not: a stored result is read with the version that it was made with. */
export function findInstrument(id: string, version: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.id === id && instrument.version === version);
}

/**
 * The version that answers begun under a given one are finished and analysed under: the newest one with the very same
 * questions, so that a better way of counting takes nothing from a test under way. Undefined when the version is
 * unknown or retired.
 */
export function instrumentToFinish(id: string, version: string): Instrument | undefined {
  const begun = findInstrument(id, version);
  if (!begun || begun.state === 'retired') return undefined;
  return INSTRUMENTS.findLast((instrument) => instrument.state !== 'retired' && sameQuestions(instrument, begun));
}
