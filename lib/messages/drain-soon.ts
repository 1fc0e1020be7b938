import { log } from '#lib/platform/log.ts';
import { onWake } from '#lib/platform/wake.ts';
import { drainOutbox, stopDraining } from './drain.ts';

/** One flight sends at most this many rounds of twenty; the scheduled job takes the rest. */
const ROUNDS = 25;

// A bundler may load this module several times in one process; the flight must exist once.
type Flight = { running: Promise<void> | null; again: boolean };
const flight = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.outbox')] ??= {
  running: null,
  again: false,
}) as Flight;

/**
 * Sends what waits, now rather than at the next round. Called after each commit: it never throws, and while
 * one call sends, the others join it. What cannot be sent stays for the scheduled job, which may run beside it in
 * another process: no two drains hold the same message.
 */
export function drainSoon(drain: typeof drainOutbox = drainOutbox): Promise<void> {
  // The flight may have looked at the table just before the caller's commit: it looks once more.
  flight.again = true;
  return (flight.running ??= fly(drain));
}

/**
 * From now on, what a commit of this process announced leaves at once.
 * @returns ends that, and every drain; the promise ends with the messages that are being sent.
 */
export function drainOnWake(): () => Promise<void> {
  stopDraining(false);
  onWake(() => drainSoon());
  return async () => {
    onWake(null);
    stopDraining(true);
    await flight.running;
  };
}

async function fly(drain: typeof drainOutbox): Promise<void> {
  await null; // `running` is set before anything below can clear it
  try {
    for (let round = 0; round < ROUNDS && flight.again; round += 1) {
      flight.again = false;
      const { sent, failed, stopped } = await drain({ limit: 20 });
      if (stopped) return;
      if (sent + failed > 0) flight.again = true;
    }
  } catch (error) {
    log.warn('outbox.drain', { error });
  } finally {
    // In the same step as the last look at `again`: a call that comes later starts a new flight.
    flight.running = null;
  }
}
