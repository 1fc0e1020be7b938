import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bootstrapDatabase, LOGINS, randomPasswords, type LoginPasswords } from '../embedded/bootstrap.ts';
import { startEmbedded } from '../embedded/launcher.ts';
import { migrate } from '../migrate.ts';
import { seedReference } from '../seed/reference.ts';

export const TEMPLATE = 'opc_template';

/** The data is thrown away afterwards: nothing has to survive a crash or to be tidied. */
const NOTHING_LASTS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string;
    passwords: LoginPasswords;
  }
}

/** One real server for all database tests; each test file clones the migrated and seeded template. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'opc-test-'));
  const server = await startEmbedded({ dataDir, settings: NOTHING_LASTS });
  const passwords = randomPasswords();
  const urls = await bootstrapDatabase(server.superuserUrl, { database: TEMPLATE, passwords });
  await migrate({ ownerUrl: urls.ownerUrl, appUser: LOGINS.app, serviceUser: LOGINS.service });
  await seedReference(urls.serviceUrl);
  project.provide('superuserUrl', server.superuserUrl);
  project.provide('passwords', passwords);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
