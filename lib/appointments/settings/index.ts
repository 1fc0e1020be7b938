/** What an administrator sets: motifs, places, public holidays, and who receives people. */
export { findSetMotif, listSetMotifs } from './motifs.ts';
export { createMotif } from './create-motif.ts';
export { updateMotif } from './update-motif.ts';
export { setMotifState } from './set-motif-state.ts';
export { findSetPlace, listSetPlaces, type SetPlace } from './places.ts';
export { listTouchedAt, type TouchedAt } from './touched-at-place.ts';
export { createPlace } from './create-place.ts';
export { updatePlace } from './update-place.ts';
export { setPlaceState } from './set-place-state.ts';
export { approvePlace } from './approve-place.ts';
export { listSetHolidays, type SetHoliday } from './holidays.ts';
export { addHoliday } from './add-holiday.ts';
export { removeHoliday } from './remove-holiday.ts';
export { findSetAdviser, listSetAdvisers, type SetAdviser } from './advisers.ts';
export { enrolAdviser } from './enrol-adviser.ts';
export { vetAdviser } from './vet-adviser.ts';
export { closeAdviser } from './close-adviser.ts';
export { endAdvising, endAdvisingForGood } from './end-advising.ts';
export { inviteAdviser } from './invite-adviser.ts';
export { cancelInvitation } from './cancel-invitation.ts';
export { acceptInvitation, INVITATION_DEAD } from './accept-invitation.ts';
export {
  findInvitation,
  isInvited,
  listInvitations,
  type Invitation,
  type OpenInvitation,
} from './invitations.ts';
export { reopenAdviser } from './reopen-adviser.ts';
export { findFirstSteps, type FirstSteps } from './first-steps.ts';
export { treatLeftBehind } from './treat-closed.ts';
export { listLeftBehind, listToTreat, type LeftBehind } from './left-behind.ts';
