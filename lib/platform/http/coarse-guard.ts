import type { IncomingMessage } from 'node:http';
import { addressOf } from '#lib/access/core/addresses.ts';
import { askingOf, coarseLimiter, isForeign } from '#lib/access/core/coarse-limit.ts';
import { FORM_COOKIE, hostCookie } from '#lib/access/core/cookie-names.ts';
import { deviceOf } from '#lib/access/core/device-cookie.ts';
import { pathname } from './request-guard.ts';

/**
 * The coarse limit of the middleware for what it does not see: shared results, calls of programs, the health of this
 * process. `x-opc-address` must have been written already.
 * @returns for each request null, or the seconds to wait (≥ 1)
 */
export function createCoarseGuard(settings: {
  readonly secret: string;
  readonly appUrl: string;
}): (request: IncomingMessage, nowMs?: number) => Promise<number | null> {
  const limiter = coarseLimiter();
  const cookie = new RegExp(`(?:^|;\\s*)${hostCookie(FORM_COOKIE, settings.appUrl)}=([^;\\s]*)`);
  return async (request, nowMs = Date.now()) => {
    const path = pathname(request);
    if (addressOf(path)?.counted !== true) return null;
    const { headers, method = 'GET' } = request;
    const asking = askingOf(method, path);
    const foreign = isForeign(one(headers['sec-fetch-site']), one(headers['sec-fetch-mode']), asking);
    const device = await deviceOf(cookie.exec(headers.cookie ?? '')?.[1], settings.secret);
    return limiter.hit({ address: one(headers['x-opc-address']) ?? 'unknown', device, foreign }, asking, nowMs);
  };
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
