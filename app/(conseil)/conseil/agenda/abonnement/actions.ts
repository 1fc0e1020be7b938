'use server';

import { defineAction } from '#lib/access/index.ts';
import { closeAgendaFeed, makeAgendaFeed } from '#lib/appointments/index.ts';

export const make = defineAction(makeAgendaFeed);
export const close = defineAction(closeAgendaFeed);
