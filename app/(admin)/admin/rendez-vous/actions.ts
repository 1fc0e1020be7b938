'use server';

import { defineAction, defineFormAction } from '#lib/access/index.ts';
import {
  addHoliday,
  approvePlace,
  cancelInvitation,
  closeAdviser,
  createMotif,
  createPlace,
  enrolAdviser,
  inviteAdviser,
  removeHoliday,
  reopenAdviser,
  setMotifState,
  setPlaceState,
  treatLeftBehind,
  updateMotif,
  updatePlace,
  vetAdviser,
} from '#lib/appointments/index.ts';

export const addMotif = defineAction(createMotif);
export const keepMotif = defineAction(updateMotif);
export const changeMotifState = defineAction(setMotifState);
export const addPlace = defineAction(createPlace);
export const keepPlace = defineAction(updatePlace);
export const changePlaceState = defineAction(setPlaceState);
export const changeApproval = defineAction(approvePlace);
export const keepHoliday = defineAction(addHoliday);
export const dropHoliday = defineFormAction(removeHoliday, () => '/admin/rendez-vous/jours-feries');
export const invite = defineAction(inviteAdviser);
export const cancelInvite = defineAction(cancelInvitation);
export const enrol = defineAction(enrolAdviser);
export const vet = defineAction(vetAdviser);
export const close = defineAction(closeAdviser);
export const reopen = defineAction(reopenAdviser);
export const treat = defineAction(treatLeftBehind);
