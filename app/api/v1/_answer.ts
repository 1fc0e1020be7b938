import { FAULT_STATUS, type Answer, type Fault, type FaultCode } from '#lib/access/index.ts';
import { env } from '#lib/platform/env.ts';

/** What a program reads, where the words for a person would not help it. */
const MESSAGE: Partial<Record<FaultCode, string>> = {
  invalid: 'La requête n’a pas pu être lue. Corrigez les points de la liste.',
  'too-large': 'La requête est trop grande.',
  'wrong-type': 'La requête doit être en JSON (Content-Type: application/json).',
  limited: 'Trop de requêtes en peu de temps. Attendez, puis recommencez.',
  outage: 'Le service est en panne pour un moment. Recommencez dans quelques minutes.',
};

/** Any site may call with a token of its own; no cookie is ever read or accepted here. */
export const CORS = { 'access-control-allow-origin': '*' } as const;
const COMMON = { ...CORS, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** `{success: true, data}`, or `{success: false, error: {code, message, faults}}` with the status of the fault. */
export function answerProgram(outcome: Answer | Fault): Response {
  if (outcome.ok) return Response.json({ success: true, data: outcome.data }, { status: 200, headers: COMMON });
  const { code, fieldErrors, message, retryAfterSeconds, instead } = outcome;
  const faults = Object.entries(fieldErrors).map(([field, text]) => ({
    field: field === 'formulaire' ? '' : field,
    message: text,
  }));
  return Response.json(
    { success: false, error: { code, message: MESSAGE[code] ?? message, faults, ...(instead ? { instead } : {}) } },
    { status: FAULT_STATUS[code], headers: { ...COMMON, ...challenge(code), ...retry(code, retryAfterSeconds) } },
  );
}

function challenge(code: FaultCode): Record<string, string> {
  if (code === 'missing-token') return { 'www-authenticate': 'Bearer' };
  return code === 'bad-token' ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {};
}

function retry(code: FaultCode, seconds: number | undefined): Record<string, string> {
  const wait = seconds ?? (code === 'outage' ? 60 : null);
  return wait === null ? {} : { 'retry-after': String(wait) };
}

/**
 * The same for a system of the operator, which shows the one secret of this installation: a wrong one is 401, like
 * none. No site may call from a browser.
 */
export function answerSystem(outcome: Answer | Fault): Response {
  const { status, headers, body } = answerProgram(outcome);
  headers.delete('access-control-allow-origin');
  return new Response(body, { status: !outcome.ok && outcome.code === 'bad-token' ? 401 : status, headers });
}

/** The secret that a system shows, as the scheduler of the jobs does. */
export const systemDoor = {
  token: (request: Request): string | null =>
    /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null,
  secret: () => env().CRON_SECRET,
  body: 'json',
} as const;

/** Answer to a browser that asks whether it may call. */
export const preflight = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'authorization, content-type, idempotency-key',
      'access-control-max-age': '86400',
    },
  });
