export { drainOnWake } from './drain-soon.ts';
export { removeOldFiles, removeOldMessages, sendMessages } from './jobs.ts';
export { enqueue } from './outbox.ts';
export { messageData } from './personal-data.ts';
