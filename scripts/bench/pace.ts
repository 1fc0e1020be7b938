import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from './stats.ts';
import { Connection, deviceJars, wrongWith, type Site, type Visitor } from './visitor.ts';

/** Requests that come at a fixed rate, whether or not those before were answered, as people do. */
export interface PaceJob {
  site: Site;
  /** One step each, in turn. */
  visitors: readonly Visitor[];
  devices: readonly string[];
  /** Requests a second. */
  rate: number;
  /** Answers to what was due in the first of these count for errors alone. */
  warmUpMs: number;
  durationMs: number;
}

export interface Paced {
  rate: number;
  /** Right answers a second to what was due in the measured time. */
  perSecond: number;
  /** Milliseconds from the moment a request was due: waiting for a free connection is waiting. */
  p50: number;
  p95: number;
  errors: number;
  examples: string[];
  /** Share of the time in which the generator itself was busy, 0–1. */
  busy: number;
}

/** As many connections as a proxy keeps; more would only wait elsewhere. */
const CONNECTIONS = 64;
/** So much too late, the server has lost: what is still due is an error, and nobody waits for it. */
const HOPELESS_MS = 3_000;
const TICK_MS = 1;

async function run({ site, visitors, devices, rate, warmUpMs, durationMs }: PaceJob): Promise<Paced> {
  const jarOf = deviceJars(devices);
  const examples = new Set<string>();
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const total = Math.ceil((rate * (warmUpMs + durationMs)) / 1000);
  const wrong = (text: string, count = 1): void => {
    errors += count;
    if (examples.size < 3) examples.add(text);
  };
  const before = performance.eventLoopUtilization();
  const started = performance.now();
  const dueAt = (number: number): number => started + (number * 1000) / rate;

  const idle = Array.from({ length: CONNECTIONS }, () => new Connection(site));
  const send = async (connection: Connection, number: number): Promise<void> => {
    const visitor = visitors[number % visitors.length];
    const step = visitor?.steps[0];
    if (visitor === undefined || step === undefined) return wrong('rien à demander');
    connection.begin(jarOf(visitor));
    try {
      const fault = wrongWith(await connection.send(step), step);
      if (fault !== null) wrong(fault);
      else if (number * 1000 >= rate * warmUpMs) times.push(performance.now() - dueAt(number));
    } catch (error) {
      wrong(`${step.method} ${step.path} : ${(error as Error).message}`);
    }
  };
  /** Sends what is due while a connection is free; each answer frees one. */
  const dispatch = (): void => {
    const late = performance.now() - dueAt(next);
    if (next < total && late > HOPELESS_MS) {
      wrong(`${Math.round(late)} ms de retard`, total - next);
      next = total;
    }
    while (next < total && dueAt(next) <= performance.now()) {
      const connection = idle.pop();
      if (connection === undefined) return;
      void send(connection, next).then(() => {
        idle.push(connection);
        dispatch();
      });
      next += 1;
    }
  };
  while (next < total || idle.length < CONNECTIONS) {
    dispatch();
    await pause(TICK_MS);
  }
  for (const connection of idle) connection.close();
  return {
    rate,
    perSecond: (times.length * 1000) / durationMs,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    errors,
    examples: [...examples],
    busy: performance.eventLoopUtilization(before).utilization,
  };
}

process.on('disconnect', () => process.exit());
process.on(
  'message',
  (job: PaceJob) => void run(job).then((paced) => process.send?.(paced, () => process.disconnect())),
);
