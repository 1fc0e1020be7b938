/** Figures about an instrument, from the answers that people gave to it. */
export * from './figures.ts';
export { renewedFigures } from './renewal.ts';
export { RETEST_DAYS, type Sending } from './sendings.ts';
export { emptyTally, tallyPerson } from './tally.ts';
export * from './words.ts';
