/** What the rest of the application may use of appointments. */
export { expireAppointments } from './jobs.ts';
export { remindOfAppointments } from './reminders.ts';
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
  type Change,
} from './queries/adviser-appointments.ts';
export { findOwnAdviser, type OwnAdviser } from './queries/adviser-desk.ts';
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
