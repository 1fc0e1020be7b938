'use server';

import { defineAction } from '#lib/access/index.ts';
import {
  acceptRequest,
  bookByAdviser,
  cancelByAdviser,
  handOverAppointment,
  markHonoured,
  markMissed,
  moveByAdviser,
  noteArrival,
  proposeOtherHours,
  refuseRequest,
  undoOutcome,
} from '#lib/appointments/index.ts';
import * as people from '#lib/people/index.ts';

export const accept = defineAction(acceptRequest);
export const refuse = defineAction(refuseRequest);
export const cancel = defineAction(cancelByAdviser);
export const arrive = defineAction(noteArrival);
export const honour = defineAction(markHonoured);
export const miss = defineAction(markMissed);
export const undo = defineAction(undoOutcome);
export const move = defineAction(moveByAdviser);
export const showNumber = defineAction(people.showNumber);
export const proveNumber = defineAction(people.proveNumber);
export const recordForm = defineAction(people.recordForm);
export const propose = defineAction(proposeOtherHours);
export const handOver = defineAction(handOverAppointment);
export const book = defineAction(bookByAdviser);
