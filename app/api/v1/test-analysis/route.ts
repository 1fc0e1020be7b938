import { noTimes, readAnalysisRequest, recordResultFor } from '#lib/assessments/index.ts';
import { preflight, refuse, succeed } from '../_answer.ts';
import { withBearer } from '../_bearer.ts';

export const dynamic = 'force-dynamic';

export const OPTIONS = (): Response => preflight('POST, OPTIONS');

/**
 * Analyses and stores a set of answers for the person of the token, by the same command as the screens.
 * Nothing in the body can name another person.
 */
export function POST(request: Request): Promise<Response> {
  return withBearer(request, async (person, body) => {
    const read = readAnalysisRequest(body);
    if (!read.ok) return refuse('invalid', { faults: read.faults });
    const { instrument, answers } = read;
    const now = new Date();
    const state = { instrument, answers, pageSeconds: noTimes(instrument), startedAt: now };
    const { id, analysis } = await recordResultFor(person, state, now);
    return succeed({ id, url: `/resultats/${id}`, completedAt: now.toISOString(), analysis });
  });
}
