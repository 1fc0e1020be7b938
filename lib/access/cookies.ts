import { env } from '#lib/platform/env.ts';

/** What every cookie of ours has: out of reach of scripts and of other sites' posts, secure when the address is. */
export const cookieAttributes = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: env().APP_URL.startsWith('https:') }) as const;
