import type { AppRole } from './actor.ts';

/**
 * The parts of the site that ask who one is, before any page of theirs runs. Each page asks again, the database too.
 */
const AREAS: readonly { readonly prefix: string; readonly roles: readonly AppRole[] }[] = [
  { prefix: '/tableau-de-bord', roles: ['user', 'consultant', 'admin'] },
  { prefix: '/profil', roles: ['user', 'consultant', 'admin'] },
  { prefix: '/favoris', roles: ['user', 'consultant', 'admin'] },
  { prefix: '/codes-de-secours', roles: ['user', 'consultant', 'admin'] },
  { prefix: '/conseil', roles: ['consultant', 'admin'] },
  { prefix: '/admin', roles: ['admin'] },
];

export type AreaVerdict = 'enter' | 'sign-in' | 'forbidden';

/**
 * Whether somebody who claims this role (null: nobody) may go on to a path. Coarse on purpose: a cookie
 * only claims.
 */
export function areaVerdict(path: string, role: AppRole | null): AreaVerdict {
  const area = AREAS.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  if (!area) return 'enter';
  if (role === null) return 'sign-in';
  return area.roles.includes(role) ? 'enter' : 'forbidden';
}

/**
 * Route handlers among what the middleware sees: their documents bring a policy of their own, which a policy
 * set by the middleware would replace. `*` is one segment. The test compares this with the folders of `app`.
 */
export const DOCUMENTS: readonly string[] = [
  '/connexion',
  '/inscription',
  '/mot-de-passe-oublie',
  '/mot-de-passe-oublie/code',
  '/reinitialisation',
  '/verification',
  '/verification/renvoi',
  '/deconnexion',
  '/codes-de-secours',
  '/economie',
  '/recherche',
  '/signaler',
  '/admin/contenus/*/*/apercu',
  '/consentement',
  '/profil/export',
  '/tests/riasec/papier',
  '/tests/riasec/reprendre',
  '/tests/riasec/saisie',
  '/tests/riasec/questions/*/enregistrer',
];

const patterns = DOCUMENTS.map((path) => new RegExp(`^${path.replaceAll('*', '[^/]+')}/?$`));

/** Whether a path is an App Router screen, which needs a script policy, rather than a route handler. */
export const isScreen = (path: string): boolean => !patterns.some((pattern) => pattern.test(path));
