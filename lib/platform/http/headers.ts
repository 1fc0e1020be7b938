import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import type { TLSSocket } from 'node:tls';
import proxyAddress from 'proxy-addr';
import { log } from '../log.ts';

/** Headers by which a visitor could pretend to be a proxy. */
const PROXY_HEADER = /^(?:x-forwarded(?:-.*)?|forwarded|x-real-ip|x-client-ip|x-original-(?:url|host)|x-rewrite-url)$/;
/** Headers that only Next or this server may set, trusted proxy or not. */
const INTERNAL_HEADER = /^(?:x-middleware-.*|x-opc-.*|x-request-id)$/;

/** IPv4 written as IPv6 (`::ffff:1.2.3.4`) is the same visitor as `1.2.3.4`. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address under which a visitor is counted: IPv4 as it is, IPv6 cut to its /64 prefix (one line
 * is given that many addresses and could take a new one for every request), `::1` and what is no
 * address as they are.
 */
export function visitorAddress(address: string): string {
  const plain = plainAddress(address).replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  // `URL` writes every IPv6 address in its one short form: no dots, no leading zeros, lower case.
  const short = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  if (short === '::1') return short;
  const [left = [], right = []] = short.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  if (groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff') {
    return groups
      .slice(6)
      .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
      .join('.');
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}
const first = (header: string | string[] | undefined): string | undefined =>
  String(header ?? '')
    .split(',')[0]
    ?.trim() || undefined;

export interface Caller {
  /** Address of the visitor, as far as it can be known; of IPv6 the /64 prefix. */
  address: string;
  /** The host the visitor asked for. */
  host: string;
}

let said = false;
/** Everybody would be counted as one visitor, the proxy: said once, for a health check may come past it. */
function sayMissing(): void {
  if (said) return;
  said = true;
  log.warn('proxy.no-forwarded-for', {
    help: 'TRUST_PROXY est actif et une demande est arrivée sans X-Forwarded-For : réglez le serveur mandataire pour qu’il l’ajoute.',
  });
}

/**
 * Rewrites the headers that say who is calling, before anybody reads them.
 * Without a trusted proxy everything of that kind is thrown away and set from the socket. With one,
 * its X-Forwarded-* stay; the address is the last entry of X-Forwarded-For, the one it appended. With several, one
 * behind the other, each appended one: the address is as many entries from the end.
 * @param options.trustProxy how many proxies are trusted; 0: none
 */
export function rewriteForwarded(request: IncomingMessage, options: { trustProxy: number; requestId: string }): Caller {
  const { headers, socket } = request;
  const trusted = options.trustProxy;
  for (const name of Object.keys(headers)) {
    if (INTERNAL_HEADER.test(name) || (trusted === 0 && PROXY_HEADER.test(name))) delete headers[name];
  }
  const own = plainAddress(socket.remoteAddress ?? '127.0.0.1');
  if (trusted > 0 && headers['x-forwarded-for'] === undefined) sayMissing();
  const address = (trusted > 0 && proxyAddress(request, (_, hop) => hop < trusted)) || own;
  const host = (trusted > 0 && first(headers['x-forwarded-host'])) || (headers.host ?? '');
  headers['x-forwarded-for'] ??= own;
  headers['x-forwarded-host'] ??= headers.host ?? '';
  headers['x-forwarded-proto'] ??= (socket as TLSSocket).encrypted ? 'https' : 'http';
  const counted = visitorAddress(address);
  headers['x-opc-address'] = counted;
  headers['x-request-id'] = options.requestId;
  headers['x-opc-method'] = request.method ?? 'GET';
  return { address: counted, host };
}

const SECURITY: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  // Never no-referrer: it would make the browser send `Origin: null` with our own forms.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const HSTS = 'max-age=63072000; includeSubDomains';

/** The headers that every answer carries, unless a handler chose its own value. */
export const securityHeaders = (https: boolean): readonly (readonly [name: string, value: string])[] =>
  https ? SECURED : OPEN;

const OPEN = Object.entries(SECURITY);
const SECURED = [...OPEN, ['Strict-Transport-Security', HSTS] as const];

/** Adds them to one answer, and sees to it that no cookie is kept with it. */
export function addSecurityHeaders(response: ServerResponse, options: { https: boolean }): void {
  for (const [name, value] of securityHeaders(options.https))
    if (!response.hasHeader(name)) response.setHeader(name, value);
  keepCookiesPrivate(response);
}

/** What sets a cookie is about one browser: nobody on the way keeps it, redirects included. */
function keepCookiesPrivate(response: ServerResponse): void {
  if (response.hasHeader('set-cookie') && !/\bno-store\b/i.test(String(response.getHeader('cache-control') ?? '')))
    response.setHeader('Cache-Control', 'private, no-store');
}

/** True for somebody who may read a page, as opposed to a program that asks for data. */
export function isNavigation(request: IncomingMessage): boolean {
  const { headers } = request;
  return (
    /^$|text\/html|\*\/\*/.test(String(headers.accept ?? '')) &&
    headers.rsc === undefined &&
    headers['next-action'] === undefined
  );
}
