'use server';

import { defineAction } from '#lib/access/index.ts';
import { dropFavourite, keepFavourite } from '#lib/guidance/index.ts';

export const keepOccupation = defineAction(keepFavourite);
export const dropOccupation = defineAction(dropFavourite);
