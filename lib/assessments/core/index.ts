/** Everything that other capabilities may use of assessments’ pure core. */
export * from './analyse.ts';
export * from './answers.ts';
export * from './interpretation.ts';
export { NOTICE, POLE_TEXTS, decimal, frenchNumber, listed, points, quoted } from './interpretation-texts.ts';
export * from './variance.ts';
export * from './quality.ts';
export * from './scoring.ts';
export * from './types.ts';
