import { performance } from 'node:perf_hooks';
import { Connection, deviceJars, wrongWith, type Site, type Visitor } from './visitor.ts';
import { quantile } from './stats.ts';

/** What one measurement is asked to do: every visitor has one connection and never waits between requests. */
export interface Job {
  site: Site;
  visitors: readonly Visitor[];
  devices: readonly string[];
  /**
   * The measured time begins after this long, or after as many answers when that takes longer, but not later than the
   * limit.
   */
  warmUp: { ms: number; answers: number; limitMs: number };
  durationMs: number;
}

export interface Measure {
  /** Right answers in the measured time, and how many a second that is. */
  requests: number;
  perSecond: number;
  /** Every answer, right or wrong, warm-up included. */
  answers: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Wrong or missing answers, warm-up included, and the first few in words. */
  errors: number;
  examples: string[];
  /** Mean size of an answer as sent, in bytes. */
  bytes: number;
  /** Share of the time in which the generator itself was busy, 0–1. Near 1 it was the limit, not the server. */
  busy: number;
}

/** The load generator: a process of its own, so that it never shares a thread with what it measures. */
async function run({ site, visitors, devices, warmUp, durationMs }: Job): Promise<Measure> {
  const jarOf = deviceJars(devices);
  const started = performance.now();
  let begin = started + warmUp.limitMs;
  let end = begin + durationMs;
  const times: number[] = [];
  const examples = new Set<string>();
  let errors = 0;
  let answers = 0;
  let bytes = 0;
  const wrong = (text: string): void => {
    errors += 1;
    if (examples.size < 3) examples.add(text);
  };

  const visit = async (visitor: Visitor): Promise<void> => {
    const connection = new Connection(site);
    while (performance.now() < end) {
      connection.begin(jarOf(visitor));
      for (const step of visitor.steps) {
        const sent = performance.now();
        if (sent >= end) break;
        try {
          const answer = await connection.send(step);
          const now = performance.now();
          answers += 1;
          if (now < begin && answers >= warmUp.answers && now - started >= warmUp.ms)
            [begin, end] = [now, now + durationMs];
          const fault = wrongWith(answer, step);
          if (fault !== null) wrong(fault);
          else if (now > begin && now < end) {
            times.push(now - sent);
            bytes += answer.body.length;
          }
        } catch (error) {
          wrong(`${step.method} ${step.path} : ${(error as Error).message}`);
          break;
        }
      }
    }
    connection.close();
  };
  const before = performance.eventLoopUtilization();
  await Promise.all(visitors.map(visit));
  const busy = performance.eventLoopUtilization(before).utilization;
  const requests = times.length;
  return {
    requests,
    answers,
    errors,
    busy,
    perSecond: (requests * 1000) / durationMs,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    examples: [...examples],
    bytes: requests === 0 ? 0 : bytes / requests,
  };
}

// The bench was interrupted: nobody waits for this any more.
process.on('disconnect', () => process.exit());
process.on(
  'message',
  (job: Job) => void run(job).then((measure) => process.send?.(measure, () => process.disconnect())),
);
