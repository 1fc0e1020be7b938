export { drainOnWake } from './drain-soon.ts';
export { removeOldFiles, removeOldMessages, sendMessages } from './jobs.ts';
export { enqueue, voidMessages } from './outbox.ts';
export { messageData } from './personal-data.ts';
export { checkMail, sendTestMail, type MailCheck } from './test-mail.ts';
export { listRefused } from './refusals.ts';
export type { RefusableKind } from './core/refusable.ts';
export { chooseReminders, listReminders } from './choose-reminders.ts';
export { personOfStopLink, stopAddress, stopReminders } from './unsubscribe.ts';
