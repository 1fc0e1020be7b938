import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { forgetEnv } from '#lib/platform/env.ts';
import { closePools } from '../client.ts';
import type { DatabaseUrls } from '../embedded/bootstrap.ts';
import { LOGINS } from '../embedded/bootstrap.ts';
import { TEMPLATE } from './global-setup.ts';

const key = () => randomBytes(32).toString('base64');

/** Settings that a running installation has; tests may set others before or after. */
const SETTINGS = {
  NODE_ENV: 'test',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: randomBytes(32).toString('hex'),
  DATA_KEYS: `k1:${key()}`,
  LOOKUP_KEY: key(),
  COOKIE_KEY: key(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
  LOG_LEVEL: 'error',
} as const;

/** The files of a worker share its process: what one of them sets must not reach the next. */
const settingsBefore = { ...process.env };
function restoreSettings(): void {
  for (const name of Object.keys(process.env)) if (!(name in settingsBefore)) delete process.env[name];
  Object.assign(process.env, settingsBefore);
  forgetEnv();
}

/** Opens one connection as the superuser, who sees past every rule: only to arrange and to inspect. */
export const asSuperuser = (database: string): postgres.Sql => {
  const url = new URL(inject('superuserUrl'));
  url.pathname = `/${database}`;
  return postgres(url.href, { max: 1, onnotice: () => {} });
};

export type TestDatabase = DatabaseUrls & { name: string };

/**
 * A fresh copy of the migrated and seeded database (about 0.1 s), to which `runAs` and `runAsSystem` now
 * lead. Call it in `beforeAll`; it is dropped after the file.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `opc_${randomBytes(6).toString('hex')}`;
  const superuser = asSuperuser('postgres');
  await superuser`create database ${superuser(name)} template ${superuser(TEMPLATE)} owner ${superuser(LOGINS.owner)}`;
  await superuser.end();
  const passwords = inject('passwords');
  const url = (who: 'owner' | 'app' | 'service'): string => {
    const target = new URL(inject('superuserUrl'));
    target.username = LOGINS[who];
    target.password = passwords[who];
    target.pathname = `/${name}`;
    return target.href;
  };
  const urls = { ownerUrl: url('owner'), appUrl: url('app'), serviceUrl: url('service') };
  await closePools();
  Object.assign(process.env, SETTINGS, {
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_SERVICE_URL: urls.serviceUrl,
  });
  forgetEnv();
  afterAll(async () => {
    await closePools();
    const last = asSuperuser('postgres');
    await last`drop database ${last(name)} with (force)`;
    await last.end();
    restoreSettings();
  });
  return { ...urls, name };
}
