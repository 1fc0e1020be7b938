export { drainOnWake } from './drain-soon.ts';
export { removeOldFiles, removeOldMessages, sendMessages } from './jobs.ts';
export { enqueue, voidMessages } from './outbox.ts';
export { messageData } from './personal-data.ts';
export { checkMail, sendTestMail, type MailCheck } from './test-mail.ts';
