import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DataDirInUseError, startEmbedded } from '#db/embedded/launcher.ts';
import { DEV } from '../lib/start.ts';

const SETTINGS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SERVICE_URL'];
/** What belongs to a database and nothing else. Secrets, demo passwords and logs stay. */
const BELONGINGS = ['postgres', 'postgres.port', 'cache', 'mail'];

/**
 * `npm run db:reset -- --yes`: deletes the embedded database with its mails and its cache; the next start makes a new
 * one. Of `npm run dev` unless DATA_DIR names another folder; never a server of the settings, never one that runs.
 * @returns the exit code
 */
export async function dbReset(root: string, args: string[]): Promise<number> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  if (SETTINGS.some((name) => process.env[name]?.trim()))
    return refuse(
      'Une base de données est nommée dans les réglages (DATABASE_URL) : cette commande n’y touche jamais.',
    );
  const dataDir = resolve(root, process.env['DATA_DIR'] || DEV.dataDir);
  const shown = relative(root, dataDir) || dataDir;
  if (!existsSync(join(dataDir, 'postgres'))) {
    console.log(`Il n’y a pas de base de données dans ${shown}.`);
    return 0;
  }
  if (args.length !== 1 || args[0] !== '--yes')
    return refuse(
      `La base de données, les e-mails et le cache de ${shown} seraient supprimés, sans retour possible.\n` +
        'Si c’est bien ce que vous voulez : npm run db:reset -- --yes',
    );
  try {
    // Starting it proves that nobody else holds it, and ends a server that was left behind.
    await (await startEmbedded({ dataDir: join(dataDir, 'postgres') })).stop();
  } catch (error) {
    if (error instanceof DataDirInUseError) return refuse(error.message);
    // A cluster that does not start is a good reason to delete it.
  }
  for (const name of BELONGINGS) rmSync(join(dataDir, name), { recursive: true, force: true });
  console.log(`${shown} : la base de données est supprimée ; le prochain démarrage en crée une nouvelle.`);
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
