import { seedDemo, type DemoAccount } from './demo.ts';
import { seedReference } from './reference.ts';

export type SeedOptions = {
  serviceUrl: string;
  /** Where to keep the demo accounts; null: none are made. */
  demo: { dataDir: string } | null;
};

/** Reference data always, demo accounts only when asked. Safe to run at each start. */
export async function seed({ serviceUrl, demo }: SeedOptions): Promise<{ accounts: DemoAccount[] }> {
  await seedReference(serviceUrl);
  return { accounts: demo ? await seedDemo(serviceUrl, demo.dataDir) : [] };
}
