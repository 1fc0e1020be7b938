import { fault, type Fault } from '../core/fault.ts';

/** Bytes: sixty answers take about 700. */
const MAX_BODY = 16 * 1024;

const NO_JSON = 'Le corps de la requête n’est pas du JSON.';

type Read = { readonly ok: true; readonly fields: unknown } | Fault;

/** What a program asks for in the address; of a name that comes twice the last one. */
export const readQuery = async (request: Request): Promise<Read> => ({
  ok: true,
  fields: Object.fromEntries(new URL(request.url).searchParams),
});

/** The JSON that a program sent. */
export async function readJson(request: Request): Promise<Read> {
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
