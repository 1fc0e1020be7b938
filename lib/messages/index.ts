export { drainOnWake } from './drain-soon.ts';
export { removeOldMessages, sendMessages } from './jobs.ts';
export { enqueue, voidMessages, type NewMessage } from './outbox.ts';
export { messageData } from './personal-data.ts';
export type { MessageData, MessageKind } from './registry.ts';
