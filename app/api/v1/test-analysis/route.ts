import { defineBearer } from '#lib/access/index.ts';
import { analyseAnswers } from '#lib/guidance/index.ts';
import { answerProgram, preflight } from '../_answer.ts';

export const dynamic = 'force-dynamic';

export const OPTIONS = (): Response => preflight('POST, OPTIONS');

/** Analyses and stores a set of answers for the person of the token, by the same command as the screens. */
export const POST = defineBearer(analyseAnswers, answerProgram);
