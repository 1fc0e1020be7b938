import { NextResponse, type NextRequest } from 'next/server';
import { isLive, isScreen, needsRuntime } from './core/addresses.ts';
import { areaVerdict } from './core/areas.ts';
import { askingOf, coarseLimiter, isForeign } from './core/coarse-limit.ts';
import { COOKIELESS_HEADER, FLASH_COOKIE, FORM_COOKIE, hostCookie, SESSION_COOKIE } from './core/cookie-names.ts';
import { deviceOf, formIdOf, random128, signedFormCookie } from './core/device-cookie.ts';
import { forbiddenPage, limitedPage, type EdgePage } from './core/edge-page.ts';
import { LIVE_ISLAND_HASH } from './core/live-island.ts';
import { screenPolicy } from './core/screen-policy.ts';
import { readClaims } from './identity/jwt.ts';

/** All that the middleware does. It runs on the edge runtime: no Node API, no database, settings read as they are. */

const FORM_COOKIE_SECONDS = 180 * 24 * 60 * 60;

const limiter = coarseLimiter();

type Settings = { readonly secret: string; readonly appUrl: string; readonly development: boolean };

const settings = (): Settings => ({
  secret: process.env['AUTH_SECRET'] ?? '',
  appUrl: process.env['APP_URL'] || `http://localhost:${process.env['PORT'] || 3000}`,
  development: process.env.NODE_ENV === 'development',
});

const answer = ({ html, status, headers }: EdgePage): NextResponse => new NextResponse(html, { status, headers });

/**
 * Judges one request: coarse limit by device or address, sign-in and role by area; then lets it through with a script
 * policy (screens) and the cookie that ties forms to this browser.
 */
export async function guard(request: NextRequest, now: number = Date.now()): Promise<NextResponse> {
  const known = settings();
  const { secret, appUrl } = known;
  const { pathname, search } = request.nextUrl;
  const asking = askingOf(request.method, pathname);
  const foreign = isForeign(request.headers.get('sec-fetch-site'), request.headers.get('sec-fetch-mode'), asking);
  const device = await deviceOf(request.cookies.get(hostCookie(FORM_COOKIE, appUrl))?.value, secret);

  // Written by our own server, which removes whatever a caller claims here.
  const address = request.headers.get('x-opc-address');
  const wait = address === null ? null : limiter.hit({ address, device, foreign }, asking, now);
  if (wait !== null) return answer(limitedPage(wait));

  const cookie = request.cookies.get(hostCookie(SESSION_COOKIE, appUrl))?.value;
  const claims = cookie && secret ? await readClaims(cookie, { secret, appUrl }) : null;
  const verdict = areaVerdict(pathname, claims?.role ?? null);
  if (verdict === 'forbidden') return answer(forbiddenPage());
  if (verdict === 'sign-in') {
    // Absolute, as the edge runtime asks; Next makes it relative again for the visitor.
    const lost = asking === 'read' ? '' : '&fait=perdu';
    const target = new URL(`/connexion?suite=${encodeURIComponent(pathname + search)}${lost}`, request.nextUrl.origin);
    const status = asking === 'read' ? 307 : 303;
    return NextResponse.redirect(target, { status, headers: { 'cache-control': 'no-store' } });
  }
  // A send is never the first thing a browser does here: only who reads a page becomes a device.
  const mayMint = () => address !== null && asking === 'read' && limiter.mayMint(address, now);
  // Another site's page is no reader of ours: it gets no cookie.
  const form = device === null && !foreign ? await newFormCookie(request, known, mayMint) : null;
  return passOn(request, known, form);
}

/**
 * The form cookie to set for a browser that shows no signed one; null when the unsigned one that it shows must do. Its
 * random part stays, so that the forms which are open go on.
 */
async function newFormCookie(request: NextRequest, { secret, appUrl }: Settings, mayMint: () => boolean) {
  const shown = formIdOf(request.cookies.get(hostCookie(FORM_COOKIE, appUrl))?.value);
  if (secret && mayMint()) return signedFormCookie(shown ?? random128(), secret);
  return shown === undefined ? random128() : null;
}

function passOn(request: NextRequest, { appUrl, development }: Settings, form: string | null): NextResponse {
  const headers = new Headers(request.headers);
  const https = appUrl.startsWith('https:');

  const { pathname } = request.nextUrl;
  const screen = isScreen(pathname);
  const nonce = development || needsRuntime(pathname) ? random128() : null;
  const island = isLive(pathname) ? LIVE_ISLAND_HASH : null;
  const policy = screenPolicy({ nonce, island, https, development });
  // Next reads the nonce for its own script elements from the request.
  headers.delete('content-security-policy');
  if (screen && nonce !== null) headers.set('content-security-policy', policy);

  const formCookie = hostCookie(FORM_COOKIE, appUrl);
  if (!request.cookies.has(formCookie)) headers.set(COOKIELESS_HEADER, '1');
  if (form !== null) headers.set('cookie', withCookie(request.headers.get('cookie'), formCookie, form));

  const response = NextResponse.next({ request: { headers } });
  if (screen) response.headers.set('content-security-policy', policy);
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: https } as const;
  if (form !== null) response.cookies.set(formCookie, form, { ...attributes, maxAge: FORM_COOKIE_SECONDS });
  // Shown once: the page under way still reads it from the request.
  // Written as a plain header: what is set through `response.cookies` would also replace what the page reads.
  const flash = hostCookie(FLASH_COOKIE, appUrl);
  if (request.method === 'GET' && request.cookies.has(flash)) {
    response.headers.append(
      'set-cookie',
      `${flash}=; Path=/; Max-Age=0; HttpOnly; SameSite=lax${https ? '; Secure' : ''}`,
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
