export type OriginVerdict = 'same' | 'foreign' | 'missing';

export interface OriginFacts {
  method: string;
  /** The Origin header, as received. */
  origin: string | null | undefined;
  /** The host the visitor asked for: the Host header, or a trusted proxy's X-Forwarded-Host. */
  host: string | null | undefined;
  /** The configured address of the site. */
  appUrl: string;
  /** The Sec-Fetch-Site header, as received. */
  secFetchSite?: string | null | undefined;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** This computer, and the private addresses of RFC 1918. `URL` writes every IPv4 address in dotted decimals. */
const NEARBY =
  /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2})$/;
/** Whether a host, as `URL` writes it, is this computer or on its own network: the site is being tried out there. */
export const isNearby = (hostname: string): boolean => NEARBY.test(hostname);
const DEFAULT_PORT: Record<string, string> = { 'http:': ':80', 'https:': ':443' };

/**
 * Says where a request that changes something comes from. Pure; knows nothing of sessions.
 * - a reading method is always `same`: there is nothing to protect;
 * - an Origin that is the site's own, scheme and host, is `same`, and so is one that repeats the requested host
 *   when that is this computer or a private address (a school's network, where nobody set APP_URL):
 *   any other Host is only what the caller claims. The rest is `foreign`, `null` and what cannot be
 *   parsed included;
 * - without Origin (old browsers, Opera Mini) `Sec-Fetch-Site: same-origin` is `same`; otherwise
 *   `missing`: the caller then asks for another proof, such as a signed form token.
 */
export function originVerdict(facts: OriginFacts): OriginVerdict {
  if (SAFE.has(facts.method.toUpperCase())) return 'same';
  if (facts.origin === null || facts.origin === undefined || facts.origin === '') {
    return facts.secFetchSite === 'same-origin' ? 'same' : 'missing';
  }
  const from = parse(facts.origin);
  if (from === null) return 'foreign';
  if (parse(facts.appUrl)?.origin === from.origin) return 'same';
  const asked = facts.host?.trim().toLowerCase();
  const usual = DEFAULT_PORT[from.protocol] ?? '';
  const repeated = asked === from.host || asked === from.host + usual;
  return repeated && isNearby(from.hostname) ? 'same' : 'foreign';
}

/** `URL` lower-cases the host and drops the scheme's default port. */
function parse(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
