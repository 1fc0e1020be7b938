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
const DEFAULT_PORT: Record<string, string> = { 'http:': ':80', 'https:': ':443' };

/**
 * Says where a request that changes something comes from. Pure; knows nothing of sessions.
 * - a reading method is always `same`: there is nothing to protect;
 * - an Origin whose host is the requested one or the site's own is `same`, any other, `null` and
 *   what cannot be parsed included, is `foreign`;
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
  const asked = facts.host?.trim().toLowerCase();
  const usual = DEFAULT_PORT[from.protocol] ?? '';
  if (asked && (asked === from.host || asked === from.host + usual)) return 'same';
  return parse(facts.appUrl)?.host === from.host ? 'same' : 'foreign';
}

/** `URL` lower-cases the host and drops the scheme's default port. */
function parse(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
