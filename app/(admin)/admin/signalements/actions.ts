'use server';

import { defineAction } from '#lib/access/index.ts';
import { closeReport } from '#lib/careers/editing/index.ts';

export const close = defineAction(closeReport);
