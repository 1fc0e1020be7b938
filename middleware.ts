import type { NextRequest } from 'next/server';
import { guard } from '#lib/access/edge.ts';

/**
 * The first lock, never the only one: every page, action and handler checks again. Next calls this file
 * convention deprecated (`proxy.ts`); it is kept because only it runs on the edge runtime.
 */
export function middleware(request: NextRequest) {
  return guard(request);
}

export const config = {
  // Screens and account documents. Public documents, files and the API do without: it costs every request.
  matcher: [
    '/tests',
    '/tests/riasec',
    '/tests/riasec/questions/:path*',
    '/tests/riasec/pause',
    '/tests/riasec/saisie',
    '/tests/riasec/reprendre',
    '/resultats/:path*',
    '/rendez-vous/:path*',
    '/tableau-de-bord/:path*',
    '/profil/:path*',
    '/conseil/:path*',
    '/admin/:path*',
    '/metiers/:slug/pour-moi',
    '/metiers/comparer',
    '/favoris',
    '/consentement/:path*',
    '/invitation/:path*',
    '/connexion/:path*',
    '/inscription',
    '/mot-de-passe-oublie/:path*',
    '/reinitialisation',
    '/verification/:path*',
    '/deconnexion',
    '/codes-de-secours',
    '/recherche',
    '/signaler',
    '/probleme',
  ],
};
