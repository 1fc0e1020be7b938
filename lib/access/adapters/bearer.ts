import { wakeIfRequested } from '#lib/platform/wake.ts';
import { fault, type Fault } from '../core/fault.ts';
import { bearerActor } from '../identity/actor-of.ts';
import type { Answer, Definition } from '../pipeline/definition.ts';
import { runPipeline, type Admission } from '../pipeline/run.ts';
import { throughPipeline } from './doors.ts';
import { readJson, readQuery } from './program-body.ts';
import { logged, programFacts } from './request.ts';

/**
 * The pipeline for a program that calls with `Authorization: Bearer`: token → limit → type, size and JSON (of a GET the
 * query) → the rest of the pipeline, as the person of the token. Cookies are never read. Every call is counted,
 * mistaken ones too.
 * @param answer draws the JSON of a success or of a fault
 */
export function defineBearer<Input, Ready, Data>(
  definition: Definition<Input, Ready, Answer<Data>>,
  answer: (outcome: Answer<Data> | Fault) => Response,
) {
  return throughPipeline(async (request: Request): Promise<Response> => {
    const facts = programFacts(request);
    const outcome = await logged(definition.name, facts, (ports) =>
      runPipeline(definition, facts, () => admit(request), ports),
    );
    if (outcome.ok) void wakeIfRequested();
    return answer(outcome);
  });
}

async function admit(request: Request): Promise<Admission | Fault> {
  const actor = await bearerActor(request.headers.get('authorization'));
  if (actor === 'missing') return fault('missing-token');
  if (actor === 'bad') return fault('bad-token');
  return {
    ok: true,
    actor,
    read: () => (request.method === 'GET' ? readQuery(request) : readJson(request)),
    mistakesCount: true,
  };
}
