'use server';

import { defineAction } from '#lib/access/index.ts';
import { addAbsence, cancelTouched, removeAbsence } from '#lib/appointments/index.ts';

export const add = defineAction(addAbsence);
export const remove = defineAction(removeAbsence);
export const cancelThem = defineAction(cancelTouched);
