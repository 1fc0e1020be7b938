import type { AppRole } from './actor.ts';

/** Who may go on to an address, before its page runs. Each page asks again, the database too. */
export type Area = 'anybody' | 'person' | 'adviser' | 'administrator';

/** Parts of the site that belong to one area as a whole, whatever page may be asked for below. */
const AREA_ROOTS: readonly { readonly root: string; readonly area: Area }[] = [
  { root: '/tableau-de-bord', area: 'person' },
  { root: '/profil', area: 'person' },
  { root: '/favoris', area: 'person' },
  { root: '/codes-de-secours', area: 'person' },
  { root: '/conseil', area: 'adviser' },
  { root: '/admin', area: 'administrator' },
];

const ROLES: Record<Area, readonly AppRole[] | null> = {
  anybody: null,
  person: ['user', 'consultant', 'admin'],
  adviser: ['consultant', 'admin'],
  administrator: ['admin'],
};

/** The area that a path belongs to; whatever is below a closed part is closed, pages that do not exist included. */
export const areaOf = (path: string): Area =>
  AREA_ROOTS.find(({ root }) => path === root || path.startsWith(`${root}/`))?.area ?? 'anybody';

export type AreaVerdict = 'enter' | 'sign-in' | 'forbidden';

/**
 * Whether somebody who claims this role (null: nobody) may go on to a path. Coarse on purpose: a cookie
 * only claims.
 */
export function areaVerdict(path: string, role: AppRole | null): AreaVerdict {
  const roles = ROLES[areaOf(path)];
  if (roles === null) return 'enter';
  if (role === null) return 'sign-in';
  return roles.includes(role) ? 'enter' : 'forbidden';
}
