'use server';

import { defineAction } from '#lib/access/index.ts';
import { dropFavourite, keepFavourite } from '#lib/careers/index.ts';

export const keepOccupation = defineAction(keepFavourite);
export const dropOccupation = defineAction(dropFavourite);
