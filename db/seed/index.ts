import { closeDemo, seedDemo, type DemoAccount } from './demo.ts';
import type { DemoKeys } from './demo-second-factor.ts';
import { seedReference } from './reference.ts';

export type SeedOptions = {
  serviceUrl: string;
  /** Where to keep the demo accounts; null: none are made, and those of before are closed. */
  demo: ({ dataDir: string } & DemoKeys) | null;
};

/** Reference data always, demo accounts only when asked. Safe to run at each start. */
export async function seed({ serviceUrl, demo }: SeedOptions): Promise<{ accounts: DemoAccount[] }> {
  await seedReference(serviceUrl);
  if (demo) return { accounts: await seedDemo(serviceUrl, demo.dataDir, demo) };
  await closeDemo(serviceUrl);
  return { accounts: [] };
}
