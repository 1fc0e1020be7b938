'use server';

import { defineAction } from '#lib/access/index.ts';
import { closeReport } from '#lib/guides/index.ts';

export const close = defineAction(closeReport);
