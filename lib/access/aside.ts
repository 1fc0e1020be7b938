import { runAsSystem, type Tx } from '#db/run-as.ts';

export type { Tx };

/**
 * Work of the system that must stay although the command under way is refused and rolled back: a transaction
 * of its own, committed when `work` resolves. For account commands, in `prepare`; the reason is logged.
 */
export const aside = <T>(reason: string, work: (tx: Tx) => Promise<T>): Promise<T> => runAsSystem(reason, work);
