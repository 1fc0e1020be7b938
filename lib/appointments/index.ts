/** What the rest of the application may use of appointments. */
export { expireAppointments } from './jobs.ts';
export { remindOfAppointments } from './reminders.ts';
export { adviserData, appointmentData } from './personal-data.ts';
export * from './settings/index.ts';
