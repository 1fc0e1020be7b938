import { defineBearer } from '#lib/access/index.ts';
import { listSlots } from '#lib/appointments/index.ts';
import { answerProgram, preflight } from '../../_answer.ts';

export const dynamic = 'force-dynamic';

export const OPTIONS = (): Response => preflight('GET, OPTIONS');

/** The free hours that the person of the token may book. */
export const GET = defineBearer(listSlots, answerProgram);
