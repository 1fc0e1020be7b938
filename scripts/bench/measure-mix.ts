import type { Paced } from './pace.ts';
import { measurePace, type BenchServer } from './processes.ts';
import type { Mix } from './targets.ts';
import { holds, nextRate } from './search.ts';
import { whole } from './table.ts';

const WARM_UP_MS = 1_500;
/** Before the search: fresh processes are slow until V8 has compiled what they serve. */
const FIRST_WARM_UP = { rate: 100, ms: 20_000 };

/** Looks for the highest fixed rate at which our server answers the mix in time. @returns every rate that was tried */
export async function measureMix(
  mix: Mix,
  server: BenchServer,
  { seconds, devices }: { seconds: number; devices: readonly string[] },
  say: (text: string) => void,
): Promise<Paced[]> {
  const pace = (rate: number, warmUpMs: number, durationMs: number): Promise<Paced> =>
    measurePace({ site: server.site, visitors: mix, devices, rate, warmUpMs, durationMs });
  await pace(FIRST_WARM_UP.rate, FIRST_WARM_UP.ms, 1);
  const tries: Paced[] = [];
  const done = (): { rate: number; holds: boolean }[] => tries.map((each) => ({ rate: each.rate, holds: holds(each) }));
  for (let rate = nextRate([]); rate !== null; rate = nextRate(done())) {
    const paced = await pace(rate, WARM_UP_MS, seconds * 1000);
    tries.push(paced);
    say(`  mélange à ${rate}/s : ${holds(paced) ? 'tenu' : 'pas tenu'}, p95 ${whole(paced.p95)} ms`);
  }
  return tries;
}
