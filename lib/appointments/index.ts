/** What the rest of the application may use of appointments. */
export { expireAppointments, remindOfAppointments, settleWhatCannotBe } from './jobs.ts';
export type { Change } from './changes.ts';
export { adviserData, appointmentData } from './personal-data.ts';
export * from './settings/index.ts';
export * from './safety/index.ts';
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
export { addAbsence, removeAbsence, treatTouched } from './commands/adviser-absences.ts';
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
  type AbsenceDesk,
  type OpeningDesk,
  type ShownHours,
} from './queries/adviser-hours.ts';
export { bookByAdviser } from './commands/book-by-adviser.ts';
export { findBookingDesk } from './queries/booking-desk.ts';
export { proposeOtherHours } from './commands/propose-hours.ts';
export { handOverAppointment } from './commands/hand-over.ts';
export { chooseProposedHour } from './commands/choose-proposed-hour.ts';
export { findHandOverChoices, type HandOverChoices } from './queries/hand-over-choices.ts';
export type { Proposal } from './proposals.ts';
export { closeAgendaFeed, findAgendaFeed, makeAgendaFeed } from './feed/make-feed.ts';
export { readAgendaFeed } from './feed/read-feed.ts';
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
export { bookAppointment } from './programs/book-appointment.ts';
export { listOwnAppointments } from './programs/list-own.ts';
export { listSlots } from './programs/list-slots.ts';
export * from './programs/schemas.ts';
export {
  letterAnswer,
  notificationRequest,
  reminderRequest,
  writeNotification,
  writeReminder,
  type LetterAnswer,
} from './programs/write-letter.ts';
export type { Week } from './queries/week.ts';
export { readStatistics } from './statistics/read.ts';
export type { Appointment } from './appointment-row.ts';
export { namesOfAdvisers } from './adviser-names.ts';
