export { drainOutbox, type DrainOptions, type DrainReport } from './drain.ts';
export { keepHouse } from './housekeeping.ts';
export { enqueue, type NewMessage } from './outbox.ts';
export type { MessageData, MessageKind } from './registry.ts';
export { startOutboxTimer } from './timer.ts';
