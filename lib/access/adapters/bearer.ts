import { wakeIfRequested } from '#lib/platform/wake.ts';
import { fault, type Fault } from '../core/fault.ts';
import { bearerActor } from '../identity/actor-of.ts';
import type { Answer, Definition } from '../pipeline/definition.ts';
import { runPipeline, type Admission } from '../pipeline/run.ts';
import { throughPipeline } from './doors.ts';
import { logged, programFacts } from './request.ts';

/** Bytes: sixty answers take about 700. */
const MAX_BODY = 16 * 1024;

const NO_JSON = 'Le corps de la requête n’est pas du JSON.';

/**
 * The pipeline for a program that calls with `Authorization: Bearer`: token → limit → type, size and JSON → the rest
 * of the pipeline, as the person of the token. Cookies are never read. Every call is counted, mistaken ones too.
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
  return { ok: true, actor, read: () => readJson(request), mistakesCount: true };
}

async function readJson(request: Request): Promise<{ ok: true; fields: unknown } | Fault> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return fault('wrong-type');
  const text = await limitedText(request);
  if (text === null) return fault('too-large');
  try {
    // Some programs put a byte order mark first.
    return { ok: true, fields: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return fault('invalid', { fieldErrors: { formulaire: NO_JSON } });
  }
}

/** The body as text, or null as soon as it is larger than allowed: what the sender announces is not believed. */
async function limitedText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const chunk = part.value as Uint8Array;
    size += chunk.byteLength;
    if (size > MAX_BODY) {
      await reader?.cancel();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
