import { NextResponse } from 'next/server';
import { decode } from 'next-auth/jwt';

// The least that a middleware of this shape does: opens the session cookie, sends strangers away, sets a
// script policy with a nonce and a cookie for the forms.
export const config = { matcher: ['/tableau', '/resultat', '/tests/riasec/questions/:page/enregistrer'] };

const COOKIE = 'opc_session';
const random128 = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));

export async function middleware(request) {
  const { pathname } = request.nextUrl;
  const cookie = request.cookies.get(COOKIE)?.value;
  const claims = cookie ? await decode({ token: cookie, secret: process.env.AUTH_SECRET, salt: COOKIE }) : null;
  if (pathname === '/tableau' && !claims) return new NextResponse(null, { status: 307, headers: { location: '/' } });

  const headers = new Headers(request.headers);
  const policy = `default-src 'self'; script-src 'nonce-${random128()}' 'strict-dynamic'`;
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (!request.cookies.has('form'))
    response.cookies.set('form', random128(), { httpOnly: true, sameSite: 'lax', path: '/' });
  return response;
}
