'use server';

import { defineAction } from '#lib/access/index.ts';
import * as advising from '#lib/advising/index.ts';

export const addNote = defineAction(advising.addNote);
export const reviseNote = defineAction(advising.reviseNote);
export const addStep = defineAction(advising.addStep);
export const setStepDone = defineAction(advising.setStepDone);
