import { NextResponse, type NextRequest } from 'next/server';
import { addressLimiter, COARSE } from './core/address-limit.ts';
import { areaVerdict, isScreen, needsRuntime } from './core/addresses.ts';
import { FLASH_COOKIE, FORM_COOKIE } from './core/cookie-names.ts';
import { forbiddenPage, limitedPage, type EdgePage } from './core/edge-page.ts';
import { screenPolicy } from './core/screen-policy.ts';
import { readClaims, sessionCookieNameFor } from './identity/jwt.ts';

/** All that the middleware does. It runs on the edge runtime: no Node API, no database, settings read as they are. */

const FORM_COOKIE_SECONDS = 180 * 24 * 60 * 60;
const FORM_VALUE = /^[\w-]{22}$/;

const hits = addressLimiter(COARSE);

type Settings = { readonly secret: string; readonly appUrl: string; readonly development: boolean };

const settings = (): Settings => ({
  secret: process.env['AUTH_SECRET'] ?? '',
  appUrl: process.env['APP_URL'] || `http://localhost:${process.env['PORT'] || 3000}`,
  development: process.env.NODE_ENV === 'development',
});

/** 128 random bits in base64url. */
function random128(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

const answer = ({ html, status, headers }: EdgePage): NextResponse => new NextResponse(html, { status, headers });

/**
 * Judges one request: coarse limit by address, sign-in and role by area; then lets it through with a script
 * policy (screens) and the cookie that ties forms to this browser.
 */
export async function guard(request: NextRequest, now: number = Date.now()): Promise<NextResponse> {
  const { secret, appUrl, development } = settings();
  const { pathname, search } = request.nextUrl;
  const isSend = request.method !== 'GET' && request.method !== 'HEAD';

  // Written by our own server, which removes whatever a caller claims here.
  const address = request.headers.get('x-opc-address');
  const wait = address === null ? null : hits(address, isSend, now);
  if (wait !== null) return answer(limitedPage(wait));

  const cookie = request.cookies.get(sessionCookieNameFor(appUrl))?.value;
  const claims = cookie && secret ? await readClaims(cookie, { secret, appUrl }) : null;
  const verdict = areaVerdict(pathname, claims?.role ?? null);
  if (verdict === 'forbidden') return answer(forbiddenPage());
  if (verdict === 'sign-in') {
    // Absolute, as the edge runtime asks; Next makes it relative again for the visitor.
    const target = new URL(`/connexion?suite=${encodeURIComponent(pathname + search)}`, request.nextUrl.origin);
    return NextResponse.redirect(target, { status: isSend ? 303 : 307, headers: { 'cache-control': 'no-store' } });
  }
  return passOn(request, { appUrl, development });
}

function passOn(request: NextRequest, { appUrl, development }: Omit<Settings, 'secret'>): NextResponse {
  const headers = new Headers(request.headers);
  const https = appUrl.startsWith('https:');

  const { pathname } = request.nextUrl;
  const screen = isScreen(pathname);
  const nonce = development || needsRuntime(pathname) ? random128() : null;
  const policy = screenPolicy({ nonce, https, development });
  // Next reads the nonce for its own script elements from the request.
  headers.delete('content-security-policy');
  if (screen && nonce !== null) headers.set('content-security-policy', policy);

  const known = request.cookies.get(FORM_COOKIE)?.value;
  const form = known && FORM_VALUE.test(known) ? known : random128();
  if (form !== known) headers.set('cookie', withCookie(request.headers.get('cookie'), FORM_COOKIE, form));

  const response = NextResponse.next({ request: { headers } });
  if (screen) response.headers.set('content-security-policy', policy);
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: https } as const;
  if (form !== known) response.cookies.set(FORM_COOKIE, form, { ...attributes, maxAge: FORM_COOKIE_SECONDS });
  // Shown once: the page under way still reads it from the request.
  // Written as a plain header: what is set through `response.cookies` would also replace what the page reads.
  if (request.method === 'GET' && request.cookies.has(FLASH_COOKIE)) {
    response.headers.append(
      'set-cookie',
      `${FLASH_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=lax${https ? '; Secure' : ''}`,
    );
  }
  return response;
}

/** The Cookie header with one cookie replaced. */
function withCookie(header: string | null, name: string, value: string): string {
  const others = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
  return [...others, `${name}=${value}`].join('; ');
}
