import { z } from 'zod';
import type { Answer, Definition } from '#lib/access/index.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Analysis, Answers, Instrument } from '#lib/assessments/core/index.ts';
import { MAX_RESULTS, noTimes, readAnalysisRequest } from '#lib/assessments/index.ts';
import { recordResult } from './results.ts';

/** What a program is told of the result that it sent the answers for. */
export type Analysed = {
  readonly id: string;
  readonly url: string;
  /** ISO 8601. */
  readonly completedAt: string;
  readonly analysis: Analysis;
};

/** The body of a request, read; each fault is named by its path (`answers.q14`). */
const body = z.unknown().transform((value, context): { instrument: Instrument; answers: Answers } => {
  const read = readAnalysisRequest(value);
  if (read.ok) return read;
  for (const { field, message } of read.faults)
    context.addIssue({ code: 'custom', path: field === '' ? [] : field.split('.'), message });
  return z.NEVER;
});

const FULL = `Ce compte garde déjà ${MAX_RESULTS} résultats, le maximum. Supprimez-en un sur le site, puis recommencez.`;

/**
 * Analyses and stores a set of answers for the person of the token. Nothing in the body can name another person. Sent
 * again with the same `Idempotency-Key`, it gives the first result again.
 */
export const analyseAnswers: Definition<{ instrument: Instrument; answers: Answers }, undefined, Answer<Analysed>> = {
  name: 'analyse-answers',
  verb: 'create',
  resource: 'result',
  subject: 'own',
  schema: body,
  limits: ['api-person'],
  idempotencyKey: ({ facts }) => facts.idempotencyKey || null,
  async perform(tx, { input: { instrument, answers }, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const state = { instrument, answers, pageSeconds: noTimes(instrument), startedAt: now };
    const recorded = await recordResult(tx, { personId: actor.id, state }, now);
    if (recorded === 'full') return fault('conflict', { message: FULL });
    const { id, analysis } = recorded;
    return { ok: true, data: { id, url: `/resultats/${id}`, completedAt: now.toISOString(), analysis } };
  },
};
