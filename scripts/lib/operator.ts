import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closePools } from '#db/client.ts';
import { DataDirInUseError, type EmbeddedServer } from '#db/embedded/launcher.ts';
import { isOutage } from '#db/outage.ts';
import { DATABASE, LOGINS, prepareEmbedded } from './embedded.ts';
import { loadSecrets } from './secrets.ts';

const DATABASE_SETTINGS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SERVICE_URL'];
/** No such table, no such column, no such role: `npm start` makes them. */
const NOT_MIGRATED = ['42P01', '42703', '22023'];
const NOT_ADMITTED = ['28P01', '28000', '42501', '3D000'];

/** Ends an operator’s command with a message for a person; anything else is a bug and shows its stack. */
export class CommandError extends Error {}

/**
 * Runs `work` on the database of the settings; without any, on the embedded one, whether the site is running or not.
 */
export async function withDatabase<T>(root: string, work: () => Promise<T>): Promise<T> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  process.env.LOG_LEVEL ||= 'warn';
  let server: EmbeddedServer | undefined;
  try {
    if (DATABASE_SETTINGS.every((name) => !process.env[name]?.trim()))
      server = await openEmbedded(resolve(root, process.env.DATA_DIR || '.data'));
    if (!process.env.DATABASE_SERVICE_URL?.trim())
      throw new CommandError('Il manque le réglage DATABASE_SERVICE_URL : cette commande prend le compte de service.');
    return await work();
  } finally {
    await closePools();
    await server?.stop();
  }
}

/** Starts the embedded database, or goes to the one that the running site has started: then there is none to stop. */
async function openEmbedded(dataDir: string): Promise<EmbeddedServer | undefined> {
  if (!existsSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'))) {
    throw new CommandError(
      `Il n’y a pas encore de base de données dans ${dataDir}. Lancez d’abord npm start une fois.`,
    );
  }
  try {
    const { server, settings } = await prepareEmbedded(dataDir);
    process.env.DATABASE_SERVICE_URL = settings.DATABASE_SERVICE_URL;
    return server;
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error;
  }
  const { passwords } = loadSecrets(dataDir);
  const port = readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim();
  process.env.DATABASE_SERVICE_URL = `postgres://${LOGINS.service}:${passwords.service}@127.0.0.1:${port}/${DATABASE}`;
  return undefined;
}

/**
 * What went wrong, for the person at the terminal.
 * @param needed what the command reads or writes, as in « la table O*NET »
 * @param outcome what became of the work, as in « Rien n’a été changé. »
 */
export function commandMessage(error: unknown, needed: string, outcome: string): string {
  if (error instanceof CommandError) return error.message;
  if (isOutage(error))
    return `La base de données ne répond pas. Vérifiez qu’elle est en marche, puis recommencez. ${outcome}`;
  const { code = '', cause } = error as { code?: string; cause?: { code?: string } };
  const reason = cause?.code ?? code;
  if (NOT_MIGRATED.includes(reason))
    return `Cette base de données n’a pas encore ${needed}. Lancez d’abord npm start une fois. ${outcome}`;
  if (NOT_ADMITTED.includes(reason)) return `La base de données refuse le compte de DATABASE_SERVICE_URL. ${outcome}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
