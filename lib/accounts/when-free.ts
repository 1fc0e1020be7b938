import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { Prepared } from '#lib/access/pipeline/definition.ts';
import { QueueFull } from './queue.ts';

const BUSY =
  'Beaucoup de personnes se connectent en ce moment. Attendez quelques secondes, puis envoyez de nouveau : ce que vous avez écrit est gardé, sauf le mot de passe.';

/** Runs what hashes a password; when too many wait already, the person is asked to come back in a moment. */
export async function whenFree<Ready>(work: () => Promise<Prepared<Ready> | Fault>): Promise<Prepared<Ready> | Fault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QueueFull) return fault('limited', { message: BUSY, retryAfterSeconds: 5 });
    throw error;
  }
}
