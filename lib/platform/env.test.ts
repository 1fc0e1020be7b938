import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFaults, envSchema, readEnv } from './env.ts';

const key = (): string => randomBytes(32).toString('base64');
const good = (): Record<string, string> => ({
  AUTH_SECRET: key(),
  DATA_KEYS: `k1:${key()}`,
  LOOKUP_KEY: key(),
  COOKIE_KEY: key(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
});
const faultsOf = (source: Record<string, string | undefined>): string[] => {
  const reading = readEnv(source);
  return reading.ok ? [] : reading.faults.map(({ name, problem }) => `${name} ${problem}`).sort();
};

const SMTP = { MAIL_MODE: 'smtp', SMTP_URL: 'smtp://u:p@mail.exemple.cg:587' };

describe('readEnv', () => {
  it('names each missing secret', () => {
    expect(faultsOf({})).toEqual([
      'AUTH_SECRET missing',
      'COOKIE_KEY missing',
      'DATA_KEYS missing',
      'LOOKUP_KEY missing',
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY missing',
    ]);
  });

  it('gives typed values and defaults; APP_URL follows PORT', () => {
    const reading = readEnv({ ...good(), PORT: '8080', TRUST_PROXY: '1', NODE_ENV: '' });
    if (!reading.ok) throw new Error('expected a valid environment');
    expect(reading.env).toMatchObject({
      PORT: 8080,
      APP_URL: 'http://localhost:8080',
      TRUST_PROXY: true,
      DATABASE_PREPARE: true,
      DATABASE_POOL: 10,
      WEB_CONCURRENCY: 1,
      DATA_DIR: '.data',
      MAIL_MODE: 'file',
      NODE_ENV: 'production',
    });
    expect(reading.env.DATABASE_URL).toBeUndefined();
  });

  it('drops the last slash of APP_URL, so that links can be joined', () => {
    const reading = readEnv({ ...good(), APP_URL: 'https://orientation.cg/', ...SMTP });
    expect(reading.ok && reading.env.APP_URL).toBe('https://orientation.cg');
  });

  it.each(['http://orientation.cg', 'https://localhost:3443', 'https://192.168.1.5'])(
    'lets messages be files while the site is tried out, at %s',
    (APP_URL) => {
      expect(readEnv({ ...good(), APP_URL })).toMatchObject({ ok: true, env: { MAIL_MODE: 'file' } });
    },
  );

  it.each([
    [{ PORT: '70000' }, ['PORT wrong']],
    [{ PORT: 'abc' }, ['PORT wrong']],
    [{ APP_URL: 'orientation.cg' }, ['APP_URL wrong']],
    [{ AUTH_SECRET: 'short' }, ['AUTH_SECRET wrong']],
    [{ LOOKUP_KEY: randomBytes(16).toString('base64') }, ['LOOKUP_KEY wrong']],
    [{ DATA_KEYS: key() }, ['DATA_KEYS wrong']],
    [{ DATA_KEYS: `k1:${key()},k1:${key()}` }, ['DATA_KEYS wrong']],
    [{ TRUST_PROXY: 'oui' }, ['TRUST_PROXY wrong']],
    [{ TRUST_PROXY: 'true', TRUST_PROXY_HOPS: '0' }, ['TRUST_PROXY_HOPS wrong']],
    [{ TRUST_PROXY_HOPS: '2' }, ['TRUST_PROXY missing']],
    [{ LISTEN_ADDRESS: 'localhost' }, ['LISTEN_ADDRESS wrong']],
    [{ DATABASE_URL: 'postgres://a:b@h/db' }, ['DATABASE_OWNER_URL missing', 'DATABASE_SERVICE_URL missing']],
    [
      {
        DATABASE_URL: 'mysql://a:b@h/db',
        DATABASE_OWNER_URL: 'postgres://a:b@h/db',
        DATABASE_SERVICE_URL: 'postgres://a:b@h/db',
      },
      ['DATABASE_URL wrong'],
    ],
    [{ MAIL_MODE: 'smtp' }, ['SMTP_URL missing']],
    // Nobody would ever get a message, and the files hold links that open accounts.
    [{ APP_URL: 'https://orientation.cg' }, ['MAIL_MODE missing']],
    [{ APP_URL: 'https://orientation.cg', MAIL_MODE: 'file' }, ['MAIL_MODE wrong']],
    [{ UPSTASH_REDIS_REST_URL: 'https://x.upstash.io' }, ['UPSTASH_REDIS_REST_TOKEN missing']],
    [{ UPSTASH_REDIS_REST_TOKEN: 'token' }, ['UPSTASH_REDIS_REST_URL missing']],
  ])('refuses %j', (change, expected) => {
    expect(faultsOf({ ...good(), ...change })).toEqual(expected);
  });

  it('keeps the order of the data keys: the first encrypts', () => {
    const [fresh, old] = [randomBytes(32), randomBytes(32)];
    const reading = readEnv({ ...good(), DATA_KEYS: `k2:${fresh.toString('base64')}, k1:${old.toString('base64')}` });
    expect(reading.ok && reading.env.DATA_KEYS).toEqual([
      { id: 'k2', key: fresh },
      { id: 'k1', key: old },
    ]);
  });

  it('explains in French and never shows a value', () => {
    const canary = 'canari-9f3a';
    const reading = readEnv({
      ...good(),
      AUTH_SECRET: canary,
      DATABASE_URL: `mysql://u:${canary}@h/db`,
      SMTP_URL: canary,
      DATA_KEYS: canary,
      LOOKUP_KEY: canary,
      PORT: canary,
      MAIL_MODE: canary,
    });
    if (reading.ok) throw new Error('expected faults');
    const text = describeFaults(reading.faults);
    expect(text).not.toContain(canary);
    for (const name of ['AUTH_SECRET', 'DATABASE_URL', 'SMTP_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'PORT', 'MAIL_MODE'])
      expect(text).toMatch(new RegExp(`- ${name} est incorrect. Attendu : .{8,}`));
    expect(text).not.toMatch(/invalid|expected|required/i);
  });

  it('is explained, setting by setting, in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]).sort();
    expect(named).toEqual(Object.keys(envSchema.in.shape).sort());
  });
});
