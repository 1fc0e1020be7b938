import type { Paced } from './pace.ts';
import { measurePace, type BenchServer } from './processes.ts';
import type { Mix } from './targets.ts';
import { holds, nextRate } from './search.ts';
import { whole } from './table.ts';

const WARM_UP_MS = 1_500;

/** Looks for the highest fixed rate at which our server answers the mix in time. @returns every rate that was tried */
export async function measureMix(
  mix: Mix,
  server: BenchServer,
  { seconds, devices }: { seconds: number; devices: readonly string[] },
  say: (text: string) => void,
): Promise<Paced[]> {
  const tries: Paced[] = [];
  const done = (): { rate: number; holds: boolean }[] => tries.map((each) => ({ rate: each.rate, holds: holds(each) }));
  for (let rate = nextRate([]); rate !== null; rate = nextRate(done())) {
    const paced = await measurePace({
      site: server.site,
      visitors: mix,
      devices,
      rate,
      warmUpMs: WARM_UP_MS,
      durationMs: seconds * 1000,
    });
    tries.push(paced);
    say(`  mélange à ${rate}/s : ${holds(paced) ? 'tenu' : 'pas tenu'}, p95 ${whole(paced.p95)} ms`);
  }
  return tries;
}
