import { defineWebhook } from '#lib/access/index.ts';
import { writeNotification } from '#lib/appointments/index.ts';
import { answerSystem, systemDoor } from '../_answer.ts';

export const dynamic = 'force-dynamic';

/** Writes a letter of a closed list to a person of ours, on demand of a system of the operator. */
export const POST = defineWebhook(writeNotification, systemDoor, answerSystem);
