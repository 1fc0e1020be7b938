import { isOutage } from '#db/outage.ts';
import { LIMITS, bearerActor, cookieKey, type Person } from '#lib/access/index.ts';
import { postgresLimits } from '#lib/access/limits/store.ts';
import { refuse } from './_answer.ts';

/** Bytes: sixty answers take about 700. */
const MAX_BODY = 16 * 1024;

/**
 * What every call with a body goes through: token → limit → type → size → JSON.
 * `work` gets the person of the token and the parsed body; an outage of the database becomes a 503.
 */
export async function withBearer(
  request: Request,
  work: (person: Person, body: unknown) => Promise<Response>,
): Promise<Response> {
  try {
    const person = await bearerActor(request.headers.get('authorization'));
    if (person === 'missing') return refuse('missing-token', { headers: { 'www-authenticate': 'Bearer' } });
    if (person === 'bad')
      return refuse('bad-token', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
    const verdict = await postgresLimits(cookieKey()).hit('api-person', LIMITS['api-person'], person.id);
    if (!verdict.allowed) return refuse('limited', { headers: { 'retry-after': String(verdict.retryAfterSeconds) } });
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse('wrong-type');
    const text = await limitedText(request);
    if (text === null) return refuse('too-large');
    const parsed = parseJson(text);
    return parsed.ok
      ? await work(person, parsed.value)
      : refuse('invalid', { faults: [{ field: '', message: 'Le corps de la requête n’est pas du JSON.' }] });
  } catch (error) {
    if (isOutage(error)) return refuse('outage', { headers: { 'retry-after': '60' } });
    throw error;
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

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
