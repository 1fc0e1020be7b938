import { defineWebhook } from '#lib/access/index.ts';
import { writeReminder } from '#lib/appointments/index.ts';
import { answerSystem, systemDoor } from '../_answer.ts';

export const dynamic = 'force-dynamic';

/** Reminds the person of one appointment, on demand of a system of the operator. */
export const POST = defineWebhook(writeReminder, systemDoor, answerSystem);
