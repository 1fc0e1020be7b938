import { migrate } from '#db/migrate.ts';
import { seed } from '#db/seed/index.ts';
import { readEnv } from '#lib/platform/env.ts';
import { checkKeys, checkLogins, refusalOf, type Addresses } from './database-checks.ts';

export interface DemoAccount {
  email: string;
  password: string;
  role: string;
  second?: { readonly key: string; readonly codes: readonly string[] };
}

/**
 * Brings a database to the present schema with its reference data.
 * @param demoDir where demo accounts keep their passwords; null makes none.
 * @throws DatabaseRefusal with a sentence for the person who starts the application
 */
export async function prepareDatabase(
  settings: Record<string, string | undefined>,
  demoDir: string | null,
): Promise<DemoAccount[]> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_SERVICE_URL: serviceUrl } = settings;
  if (!appUrl || !ownerUrl || !serviceUrl)
    throw new Error('DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SERVICE_URL are needed');
  const reading = readEnv(settings);
  if (!reading.ok) throw new Error('settings are looked at before the database is');
  await checkLogins(settings as Addresses);
  const user = (url: string): string => decodeURIComponent(new URL(url).username);
  try {
    await migrate({ ownerUrl, appUser: user(appUrl), serviceUser: user(serviceUrl) });
  } catch (error) {
    throw refusalOf(error, 'DATABASE_OWNER_URL');
  }
  await checkKeys(serviceUrl, reading.env.DATA_KEYS);
  const { DATA_KEYS: dataKeys, LOOKUP_KEY } = reading.env;
  const demo = demoDir === null ? null : { dataDir: demoDir, dataKeys, lookupKey: Buffer.from(LOOKUP_KEY, 'base64') };
  const { accounts } = await seed({ serviceUrl, demo });
  return accounts;
}
