const KEY = Buffer.alloc(32, 7).toString('base64');

/** Every setting without which the environment is refused, for a test that needs no database. */
export const SETTINGS: Readonly<Record<string, string>> = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'x'.repeat(32),
  DATA_KEYS: `k1:${KEY}`,
  LOOKUP_KEY: KEY,
  COOKIE_KEY: KEY,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: KEY,
  LOG_LEVEL: 'error',
};
