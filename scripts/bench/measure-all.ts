import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from './load.ts';
import { measure, type BenchServer } from './processes.ts';
import type { BenchResult, Memory, SideMeasure, TargetResult } from './report.ts';
import type { Target } from './targets.ts';

const WARM_UP = { ms: 1_000, answers: 1, limitMs: 1_000 };
/** Before the first round: V8 needs a thousand requests or two until the code of a page is compiled at its best. */
const FIRST_WARM_UP = { ms: 3_000, answers: 2_000, limitMs: 40_000 };
/** After the last request: what is still held is what the process keeps. */
const SETTLE_MS = 3_000;

type Side = 'ours' | 'hello';
const SIDES: readonly Side[] = ['ours', 'hello'];

/**
 * Measures every target on both servers, never two at once. In each round a target is measured on one and at
 * once on the other, the next time the other way round: a machine that slows down or warms up hits both.
 */
export async function measureAll(
  targets: readonly Target[],
  ours: BenchServer,
  hello: BenchServer,
  { seconds, rounds, devices }: { seconds: number; rounds: number; devices: readonly string[] },
  say: (text: string) => void,
): Promise<Omit<BenchResult, 'pure' | 'mix'>> {
  const servers: Record<Side, BenchServer> = { ours, hello };
  const memory: Record<Side, Memory> = { ours: await idle(ours), hello: await idle(hello) };
  const results = targets.map(({ key, label }): TargetResult => ({ key, label, ours: [], hello: [] }));
  const once = async (target: Target, side: Side, warmUp: Job['warmUp'], durationMs: number): Promise<SideMeasure> => {
    const before = await servers[side].usage();
    const done = await measure({ site: servers[side].site, visitors: target[side], devices, warmUp, durationMs });
    const after = await servers[side].usage();
    memory[side].peak = Math.max(memory[side].peak, after.rss);
    return { ...done, cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, done.answers) };
  };

  say(`Échauffement, puis ${rounds} tours de ${targets.length} × 2 mesures de ${seconds} s…`);
  const warmUps: [SideMeasure[], SideMeasure][] = [];
  for (const [index, target] of targets.entries())
    for (const side of SIDES) warmUps.push([results[index]?.[side] ?? [], await once(target, side, FIRST_WARM_UP, 1)]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      for (const side of (round + index) % 2 === 0 ? SIDES : SIDES.toReversed())
        results[index]?.[side].push(await once(target, side, WARM_UP, seconds * 1000));
      const [own, other] = [results[index]?.ours.at(-1), results[index]?.hello.at(-1)];
      say(
        `  tour ${round + 1}, ${target.label} : ${Math.round(own?.perSecond ?? 0)} / ${Math.round(other?.perSecond ?? 0)} requêtes/s`,
      );
    }
  }
  // An error is an error, whenever it happens.
  for (const [[first], { errors, examples }] of warmUps)
    if (first) Object.assign(first, { errors: first.errors + errors, examples: [...examples, ...first.examples] });
  await pause(SETTLE_MS);
  for (const side of SIDES) memory[side].after = (await servers[side].usage()).rss;
  return { targets: results, memory };
}

async function idle(server: BenchServer): Promise<Memory> {
  const { rss } = await server.usage();
  return { idle: rss, peak: rss, after: rss };
}
