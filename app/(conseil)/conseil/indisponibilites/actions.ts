'use server';

import { defineAction } from '#lib/access/index.ts';
import { addAbsence, removeAbsence, treatTouched } from '#lib/appointments/index.ts';

export const add = defineAction(addAbsence);
export const remove = defineAction(removeAbsence);
export const treat = defineAction(treatTouched);
