/** Names that the middleware and the pages both know. The cookies are all HttpOnly, SameSite=Lax. */

/** Ties a form to the browser it was sent to; says nothing else. */
export const FORM_COOKIE = 'opc_form';
/** Shown once on the next page, then erased by the middleware. */
export const FLASH_COOKIE = 'opc_flash';
/** A guest's answers to a test; they live in this cookie and nowhere else. */
export const GUEST_COOKIE = 'opc_test';
