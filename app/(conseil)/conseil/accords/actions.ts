'use server';

import { defineAction } from '#lib/access/index.ts';
import * as people from '#lib/people/index.ts';

export const settleAnswer = defineAction(people.settleAnswer);
export const settleForm = defineAction(people.settleForm);
export const settleBirthDate = defineAction(people.settleBirthDate);
