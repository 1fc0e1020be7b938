export type ScreenPolicy = {
  /** 128 random bits, new for each answer. */
  readonly nonce: string;
  /** The visitor asked for little data: no script is downloaded at all. */
  readonly economy: boolean;
  /** The address is https: whatever is still http is asked for securely. */
  readonly https: boolean;
  /** `next dev` evaluates code and injects styles; never in production. */
  readonly development: boolean;
};

/**
 * The Content-Security-Policy of a screen: scripts and style elements of this very answer only, everything else
 * from this site, nothing framed, no plug-ins, forms sent here only.
 */
export function screenPolicy({ nonce, economy, https, development }: ScreenPolicy): string {
  const script = economy ? "'none'" : `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  return [
    "default-src 'self'",
    `script-src ${script}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Economy by choice (`opc_eco=1`) or by the browser's own setting (`Save-Data: on`). */
export const wantsEconomy = (cookie: string | undefined, saveData: string | null): boolean =>
  cookie === '1' || saveData?.trim().toLowerCase() === 'on';
