'use server';

import { defineAction } from '#lib/access/index.ts';
import { addOpeningHours, removeOpeningDate, removeOpeningHours, setOpeningDate } from '#lib/appointments/index.ts';

export const addHours = defineAction(addOpeningHours);
export const removeHours = defineAction(removeOpeningHours);
export const setDate = defineAction(setOpeningDate);
export const removeDate = defineAction(removeOpeningDate);
