import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { bootstrapDatabase, LOGINS } from '../../db/embedded/bootstrap.ts';
import { DataDirInUseError, startEmbedded, type EmbeddedServer } from '../../db/embedded/launcher.ts';
import { hasSecrets, loadSecrets } from './secrets.ts';

export const DATABASE = 'orientation';

export interface PreparedEmbedded {
  server: EmbeddedServer;
  /** The three database addresses and every secret, ready for the environment of the web server. */
  settings: Record<string, string>;
  /** The secrets were drawn just now: nothing can be stored under them yet. */
  hasNewSecrets: boolean;
}

/** Folder of the server within a data folder. */
export const serverFolder = (dataDir: string): string => join(resolve(dataDir), 'postgres');

/**
 * Starts the embedded database of a data folder with its logins and secrets; not migrated yet. The
 * port stays the same from one start to the next as long as nobody else took it.
 * @throws DataDirInUseError when another start holds the folder.
 */
export async function prepareEmbedded(dataDir: string): Promise<PreparedEmbedded> {
  const home = resolve(dataDir);
  const hasNewSecrets = !hasSecrets(home);
  const { settings, passwords } = loadSecrets(home);
  const portFile = join(home, 'postgres.port');
  const usual = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
  const server = await startEmbedded({
    dataDir: serverFolder(home),
    ...((await isFree(usual, '127.0.0.1')) ? { port: usual } : {}),
  });
  try {
    writeFileSync(portFile, String(server.port));
    const { ownerUrl, appUrl, serviceUrl } = await bootstrapDatabase(server.superuserUrl, {
      database: DATABASE,
      passwords,
    });
    return {
      server,
      hasNewSecrets,
      settings: {
        ...settings,
        DATABASE_URL: appUrl,
        DATABASE_OWNER_URL: ownerUrl,
        DATABASE_SERVICE_URL: serviceUrl,
        OPC_EMBEDDED: '1',
        DATA_DIR: home,
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export { LOGINS };

export interface OpenDatabase {
  ownerUrl: string;
  serviceUrl: string;
  /** Stops the server when this call has started it. */
  close(): Promise<void>;
}

/**
 * The embedded database of a data folder, whether a running site has it open or not.
 * @returns null when there is none yet.
 */
export async function openEmbedded(dataDir: string): Promise<OpenDatabase | null> {
  if (!existsSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'))) return null;
  try {
    const { server, settings } = await prepareEmbedded(dataDir);
    const { DATABASE_OWNER_URL: ownerUrl = '', DATABASE_SERVICE_URL: serviceUrl = '' } = settings;
    return { ownerUrl, serviceUrl, close: () => server.stop() };
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error;
  }
  const { passwords } = loadSecrets(dataDir);
  const port = readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim();
  const url = (door: 'owner' | 'service'): string =>
    `postgres://${LOGINS[door]}:${passwords[door]}@127.0.0.1:${port}/${DATABASE}`;
  return { ownerUrl: url('owner'), serviceUrl: url('service'), close: async () => undefined };
}

/** True when a server may listen on this port now; false for 0 and for what is no port. */
export function isFree(port: number, host?: string): Promise<boolean> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return Promise.resolve(false);
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, ...(host === undefined ? {} : { host }) }, () => probe.close(() => done(true)));
  });
}
