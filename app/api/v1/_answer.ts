/** Code of a refusal, for programs; the message beside it is for people. */
export type ApiErrorCode =
  | 'missing-token'
  | 'bad-token'
  | 'invalid'
  | 'too-large'
  | 'wrong-type'
  | 'limited'
  | 'outage';

const STATUS: Readonly<Record<ApiErrorCode, number>> = {
  'missing-token': 401,
  'bad-token': 403,
  invalid: 422,
  'too-large': 413,
  'wrong-type': 415,
  limited: 429,
  outage: 503,
};

const MESSAGE: Readonly<Record<ApiErrorCode, string>> = {
  'missing-token': 'Il faut un jeton\u00a0: ajoutez l’en-tête Authorization: Bearer, suivi de votre jeton.',
  'bad-token': 'Ce jeton n’est pas valable\u00a0: il est faux, expiré ou révoqué.',
  invalid: 'La requête n’a pas pu être lue. Corrigez les points de la liste.',
  'too-large': 'La requête est trop grande.',
  'wrong-type': 'La requête doit être en JSON (Content-Type: application/json).',
  limited: 'Trop de requêtes en peu de temps. Attendez, puis recommencez.',
  outage: 'Le service est en panne pour un moment. Recommencez dans quelques minutes.',
};

/** Any site may call with a token of its own; no cookie is ever read or accepted here. */
export const CORS = { 'access-control-allow-origin': '*' } as const;
const COMMON = { ...CORS, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** `{success: true, data}`. */
export const succeed = (data: unknown, status = 200): Response =>
  Response.json({ success: true, data }, { status, headers: COMMON });

/** `{success: false, error: {code, message, faults}}` with the status of the code. */
export const refuse = (
  code: ApiErrorCode,
  { faults = [], headers = {} }: { faults?: readonly unknown[]; headers?: Record<string, string> } = {},
): Response =>
  Response.json(
    { success: false, error: { code, message: MESSAGE[code], faults } },
    { status: STATUS[code], headers: { ...COMMON, ...headers } },
  );

/** Answer to a browser that asks whether it may call. */
export const preflight = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '86400',
    },
  });
