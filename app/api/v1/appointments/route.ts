import { defineBearer } from '#lib/access/index.ts';
import { bookAppointment, listOwnAppointments } from '#lib/appointments/index.ts';
import { answerProgram, preflight } from '../_answer.ts';

export const dynamic = 'force-dynamic';

export const OPTIONS = (): Response => preflight('GET, POST, OPTIONS');

/** The appointments of the person of the token. */
export const GET = defineBearer(listOwnAppointments, answerProgram);

/** Books a free hour for the person of the token, by the same functions as the pages. */
export const POST = defineBearer(bookAppointment, answerProgram);
