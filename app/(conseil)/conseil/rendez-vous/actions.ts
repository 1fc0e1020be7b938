'use server';

import { defineAction } from '#lib/access/index.ts';
import {
  acceptRequest,
  cancelByAdviser,
  markHonoured,
  markMissed,
  moveByAdviser,
  noteArrival,
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
