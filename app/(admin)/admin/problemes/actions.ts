'use server';

import { defineAction } from '#lib/access/index.ts';
import { treatSafetyReport } from '#lib/appointments/index.ts';

export const treat = defineAction(treatSafetyReport);
