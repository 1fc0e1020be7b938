import { migrate } from '#db/migrate.ts';
import { seed } from '#db/seed/index.ts';

export interface DemoAccount {
  email: string;
  password: string;
  role: string;
}

/**
 * Brings a database to the present schema with its reference data.
 * @param demoDir where demo accounts keep their passwords; null makes none.
 */
export async function prepareDatabase(
  settings: Record<string, string | undefined>,
  demoDir: string | null,
): Promise<DemoAccount[]> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_SERVICE_URL: serviceUrl } = settings;
  if (!appUrl || !ownerUrl || !serviceUrl)
    throw new Error('DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SERVICE_URL are needed');
  const user = (url: string): string => decodeURIComponent(new URL(url).username);
  await migrate({ ownerUrl, appUser: user(appUrl), serviceUser: user(serviceUrl) });
  const { accounts } = await seed({
    ownerUrl,
    serviceUrl,
    demo: demoDir === null ? null : { dataDir: demoDir },
  } as Parameters<typeof seed>[0]);
  return accounts;
}
