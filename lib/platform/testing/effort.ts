// Set by `npm run test:long`: races, kills and random inputs at their full figures.
const LONG = process.env['LONG'] === '1';

/**
 * How often a test repeats what one round already shows in most cases.
 * @param usual rounds in every run of the suite
 * @param long rounds in `npm run test:long`; ten times as many when absent
 */
export const runs = (usual: number, long = usual * 10): number => (LONG ? long : usual);
