const MASK = '[masqué]';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PLAIN_WORDS = /^[a-z/-]*$/;
const KEBAB_WORDS = /^[a-z]+(?:[-_.](?:[a-z]+|\d{1,4}))*$/;
const SECRET_FIELD = /pass(word|wd)?$|secret|token|cookie|authorization|api_?key|^otp$|^code$/i;

const MAX_TEXT = 4_000;
const MAX_PATH = 500;
const MAX_SEGMENT = 200;
/** The longest word that is taken out whole when a text is cut inside of it. */
const MAX_WORD = 350;

// Texts come from strangers: every repetition below is bounded, or starts only where its run starts,
// so that the time grows with the length and not with its square.
const URL_PASSWORD = /\b([a-z][a-z0-9+.-]{0,20}:\/\/[^:@/\s]*):[^@/\s]+@/gi;
const BEARER = /\b(bearer|basic)\s+[^\s,;"']+/gi;
const EMAIL = /[^\s@<>"'(),:;=]{1,64}@[^\s@<>"'(),:;=]{1,255}\.[a-z]{2,63}/gi;
/** With the country code in any spacing, or the national form 0X XXX XX XX. */
const PHONE = /(?:\+|\b00)\s?242(?:[\s.()-]{0,2}\d){7,9}|\b0[24-6](?:[\s.-]?\d){7}\b/g;
const BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{20,}={1,2}/g;
const RUN = /[A-Za-z0-9_.~-]{20,}/g;

/** A run of characters that looks drawn by lot rather than written: not a uuid, not words-with-hyphens. */
function looksRandom(run: string, atLeast: number): boolean {
  if (run.length < atLeast || UUID.test(run) || KEBAB_WORDS.test(run) || /^[\d.:-]+(T[\d.:]+)?Z?$/.test(run))
    return false;
  return (/\d/.test(run) && /[A-Za-z]/.test(run)) || (/[a-z]/.test(run) && /[A-Z]/.test(run)) || /^\d+$/.test(run);
}

/** Secrets of this process, removed wherever they appear. Read once: they do not change. */
let secrets: string[] | undefined;
const SECRET_SETTINGS = [
  'AUTH_SECRET',
  'DATA_KEYS',
  'LOOKUP_KEY',
  'COOKIE_KEY',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'METRICS_TOKEN',
  'CRON_SECRET',
  'UPSTASH_REDIS_REST_TOKEN',
];
function knownSecrets(): string[] {
  secrets ??= SECRET_SETTINGS.flatMap((name) => (process.env[name] ?? '').split(','))
    .map((part) => part.replace(/^[a-z0-9]{1,16}:/, '').trim())
    .filter((text) => text.length >= 12);
  return secrets;
}

/**
 * Masks in a text what may say who somebody is or open a door: e-mail addresses, Congolese phone
 * numbers, bearer values, passwords in addresses, token-like runs of 24 characters and more, and this
 * process's own secrets. Uuids stay: they are how a report is traced. A safety net only: callers
 * still log identifiers, never contents. Texts over 4,000 characters are cut first.
 */
export function redactText(text: string): string {
  let clean = shortened(text);
  for (const secret of knownSecrets()) if (clean.includes(secret)) clean = clean.replaceAll(secret, MASK);
  // Every rule below wants a sign, a space, a digit or two cases: most of what is logged has none of them.
  if (PLAIN_WORDS.test(clean)) return clean;
  return clean
    .replace(URL_PASSWORD, `$1:${MASK}@`)
    .replace(BEARER, `$1 ${MASK}`)
    .replace(EMAIL, MASK)
    .replace(PHONE, MASK)
    .replace(BASE64, MASK)
    .replace(RUN, (run) => (looksRandom(run, 24) ? MASK : run));
}

/** At most 4,000 characters; a word that the cut would halve (half an address is not masked) goes too. */
function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.slice(0, MAX_TEXT);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${space > MAX_TEXT - MAX_WORD ? cut.slice(0, space) : cut}…`;
}

/**
 * Redacts a field of any shape: texts are masked, fields whose name says that they hold something personal or secret
 * lose their value.
 */
export function redact(value: unknown, name = '', depth = 0): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  // `tokens: 3` counts them; `token: 3` would be one.
  if (SECRET_FIELD.test(name))
    return typeof value === 'number' && (name === 'code' || name.endsWith('s')) ? value : nameOnly(value, name);
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return redactText(String(value));
  if (depth > 4) return '[…]';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, '', depth + 1));
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, 50)
        .map(([key, item]) => [key, redact(item, key, depth + 1)]),
    );
  return `[${typeof value}]`;
}

/** `code` of an error (ECONNREFUSED, 42501) is a word of the trade; a six-digit `code` of a person is not. */
function nameOnly(value: unknown, name: string): unknown {
  return name === 'code' && typeof value === 'string' && /^[A-Z][A-Z0-9_]+$|^[0-9A-Z]{5}$/.test(value) ? value : MASK;
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const { code } = error as NodeJS.ErrnoException;
  return {
    name: error.name,
    message: redactText(error.message),
    ...(code === undefined ? {} : { code: redact(String(code), 'code') }),
    ...(error.stack === undefined ? {} : { stack: redactText(error.stack.split('\n').slice(1, 12).join('\n')) }),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, 'cause', depth + 1) }),
  };
}

/**
 * A request path for the log: query and fragment removed, personal data and token-like segments
 * (20 characters and more) masked; uuids and guide slugs stay. Segments over 200 characters are
 * masked unread, and what follows the first 500 characters is left out from its last `/` on.
 */
export function maskPath(path: string): string {
  const bare = path.slice(0, MAX_PATH + 1).split(/[?#]/, 1)[0] ?? '';
  const whole = bare.length <= MAX_PATH ? bare : `${bare.slice(0, bare.lastIndexOf('/') + 1)}…`;
  return whole
    .split('/')
    .map((segment) => {
      if (segment.length > MAX_SEGMENT) return MASK;
      let text = segment;
      try {
        text = decodeURIComponent(segment);
      } catch {
        /* not valid percent-encoding: looked at as it is */
      }
      if (UUID.test(text)) return text;
      if (looksRandom(text, 20) || redactText(text) !== text) return MASK;
      return segment;
    })
    .join('/');
}
