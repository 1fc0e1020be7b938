/** What the rest of the application may use of appointments. */
export { expireAppointments, remindOfAppointments } from './jobs.ts';
export type { Change } from './changes.ts';
export { adviserData, appointmentData } from './personal-data.ts';
export * from './settings/index.ts';
export {
  acceptRequest,
  cancelByAdviser,
  markHonoured,
  markMissed,
  moveByAdviser,
  noteArrival,
  refuseRequest,
  undoOutcome,
} from './commands/adviser-appointments.ts';
export { addAbsence, cancelTouched, removeAbsence } from './commands/adviser-absences.ts';
export { addOpeningHours, removeOpeningDate, removeOpeningHours, setOpeningDate } from './commands/adviser-hours.ts';
export {
  findOfAdviser,
  listOfAdviser,
  listWaiting,
  type AdviserAppointment,
} from './queries/adviser-appointments.ts';
export { findOwnAdviser, forAdviser, type OwnAdviser } from './queries/adviser-desk.ts';
export { DAYS_SHOWN, findMoveChoices, type MoveChoices } from './queries/adviser-free-hours.ts';
export {
  findAbsence,
  findOpeningDesk,
  listAbsences,
  listDaysOff,
  listOutsideHours,
  type Absence,
  type OpeningDesk,
  type ShownHours,
} from './queries/adviser-hours.ts';
export { cancelAppointment } from './commands/cancel-appointment.ts';
export { confirmAppointment } from './commands/confirm-appointment.ts';
export { keepChosenHour } from './commands/keep-hour.ts';
export { moveOwnAppointment } from './commands/move-own-appointment.ts';
export { shareMore } from './commands/share-more.ts';
export { withdrawGrant } from './commands/withdraw-grant.ts';
export { listStandingGrants, type StandingGrant } from './queries/own-grants.ts';
export { readFreeWeek, type FreeWeek } from './queries/free-week.ts';
export { readAppointmentsPage, type AppointmentsPage, type NamedAppointment } from './queries/own-appointments.ts';
export {
  findOwnAppointment,
  readOtherHours,
  type OwnAppointment,
} from './queries/own-appointment.ts';
export type { Week } from './queries/week.ts';
export { readStatistics } from './statistics/read.ts';
export type { Appointment } from './appointment-row.ts';
