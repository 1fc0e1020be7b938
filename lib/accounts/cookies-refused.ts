/** Said to a browser that keeps no cookie: it would be signed in and signed out by the next page. */
export const COOKIES_REFUSED =
  'Votre navigateur refuse les cookies de ce site : sans eux, la connexion ne tient pas. Autorisez les cookies dans les réglages du navigateur, ouvrez de nouveau cette page, puis recommencez.';
