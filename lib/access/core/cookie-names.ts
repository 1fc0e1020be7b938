/**
 * Names that the middleware and the pages both know. The cookies are all HttpOnly, SameSite=Lax. On https each has
 * `__Host-` before its name, which `hostCookie` puts there: no other host or path can then set it.
 */

/** Names a session row of whoever is signed in. */
export const SESSION_COOKIE = 'opc_session';
/** Ties a form to the browser it was sent to, and names the device for the limits; says nothing else. */
export const FORM_COOKIE = 'opc_form';
/** Shown once on the next page, then erased by the middleware. */
export const FLASH_COOKIE = 'opc_flash';
/** A guest's answers to a test; they live in these cookies and nowhere else. */
export const GUEST_COOKIE = 'opc_test';
/** The pages of that test in order, each apart for a moment after it was sent: see `readGuest` of assessments. */
export const GUEST_PAGE_COOKIES: readonly string[] = [1, 2, 3, 4, 5].map((page) => `${GUEST_COOKIE}_${page}`);

/** Written by the middleware on a request that brought no form cookie; our server removes what a caller claims here. */
export const COOKIELESS_HEADER = 'x-opc-cookieless';

/** The name under which a browser keeps one of our cookies at this address of the site. */
export const hostCookie = (name: string, appUrl: string): string =>
  appUrl.startsWith('https:') ? `__Host-${name}` : name;
