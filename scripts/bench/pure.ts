import { loadPages } from '#db/seed/content/load.ts';
import { analyse } from '#lib/assessments/core/analyse.ts';
import { ANSWER_VALUES, type Answer, type Answers } from '#lib/assessments/core/types.ts';
import { latestInstrument } from '#lib/assessments/index.ts';
import { POLES } from '#lib/interests/poles.ts';
import { matchOccupations } from '#lib/guidance/core/matching.ts';
import { frequenciesOf } from '#lib/guidance/core/stability.ts';
import { mulberry32 } from '#lib/interests/resampling.ts';
import type { Interests } from '#lib/interests/six-values.ts';
import { timeHours } from './hours.ts';
import { median, quantile } from './stats.ts';

const RIASEC = latestInstrument('riasec');
const WARM_UP = 1_000;
const RUNS = 4_000;
const PERSONS = 200;

export interface PureTiming {
  label: string;
  median: number;
  p95: number;
}
export interface PureReport {
  timings: PureTiming[];
  occupations: number;
  runs: number;
  together: number;
  drawing: number;
  /** Free hours of ten advisers in thirty days, the median. */
  hours: number;
}

/** Answers of somebody who likes two poles and is lukewarm about the rest: the test gives a ranking then. */
function person(random: () => number): Answers {
  const first = Math.floor(random() * POLES.length);
  const liked = [POLES[first], POLES[(first + 1 + Math.floor(random() * (POLES.length - 1))) % POLES.length]];
  return Object.fromEntries(
    RIASEC.items.map(({ id, pole }): [string, Answer] => {
      const base = liked.includes(pole) ? 3 : 1;
      return [id, ANSWER_VALUES[Math.min(4, Math.max(0, base + Math.round(random() * 2 - 1)))] ?? 2];
    }),
  );
}

/**
 * Times scoring and matching as the result page uses them (all groups of every route), in milliseconds a call.
 * `together` is the median of both in a row, `drawing` that of the frequencies. Free hours are timed by themselves.
 * @throws when no person got a ranking: the figure would be that of a refusal.
 */
export function timePure(): PureReport {
  const occupations = [...loadPages('metier').values()].map((occupation) => ({
    ...occupation,
    interests: POLES.map((pole) => occupation.interests[pole]) as unknown as Interests,
  }));
  const random = mulberry32(1);
  const persons = Array.from({ length: PERSONS }, () => person(random));
  const scoring: number[] = [];
  const matching: number[] = [];
  const drawing: number[] = [];
  let ranked = 0;
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const answers = persons[(run + WARM_UP) % PERSONS] ?? {};
    const begun = performance.now();
    const analysis = analyse(RIASEC, answers, { pageSeconds: [60, 60, 60, 60, 60] });
    const scored = performance.now();
    const matches = matchOccupations(analysis, occupations, { perRoute: Infinity });
    const matched = performance.now();
    frequenciesOf(analysis, occupations);
    const ended = performance.now();
    if (matches.kind === 'pistes') ranked += 1;
    if (run < 0) continue;
    scoring.push(scored - begun);
    matching.push(matched - scored);
    drawing.push(ended - matched);
  }
  if (ranked < (RUNS + WARM_UP) / 2)
    throw new Error('les réponses tirées ne donnent pas de classement : la mesure ne voudrait rien dire');
  const timing = (label: string, times: number[]): PureTiming => ({
    label,
    median: median(times),
    p95: quantile(times, 0.95),
  });
  const hours = timeHours();
  const both = scoring.map((time, run) => time + (matching[run] ?? 0));
  return {
    timings: [
      timing('calcul des scores', scoring),
      timing('rapprochement des métiers', matching),
      timing('les deux', both),
      timing('fréquences des métiers', drawing),
      { label: 'heures libres, 30 jours de 10 personnes', ...hours },
    ],
    occupations: occupations.length,
    runs: RUNS,
    together: median(both),
    drawing: median(drawing),
    hours: hours.median,
  };
}
