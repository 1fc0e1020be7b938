export type ScreenPolicy = {
  /** 128 random bits, new for each answer; null on a screen with which no script travels. */
  readonly nonce: string | null;
  /** What the one script of ours that may run on this screen hashes to; null: none may. */
  readonly island: string | null;
  /** The address is https: whatever is still http is asked for securely. */
  readonly https: boolean;
  /** `next dev` evaluates code and injects styles; never in production. */
  readonly development: boolean;
};

/**
 * The Content-Security-Policy of a screen: no script, our island, or the scripts of this very answer; everything else
 * from this site, nothing framed, no plug-ins, forms sent here only.
 */
export function screenPolicy({ nonce, island, https, development }: ScreenPolicy): string {
  const own = nonce === null ? '' : ` 'nonce-${nonce}'`;
  const none = island === null ? "'none'" : `'${island}'`;
  const script = nonce === null ? none : `${own.trim()} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : own}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
