import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closePools } from '#db/client.ts';
import { DataDirInUseError, type EmbeddedServer } from '#db/embedded/launcher.ts';
import { isOutage } from '#db/outage.ts';
import { readInterests, releaseOfDates, type FileProblem } from '#lib/interests/onet-interests.ts';
import { importOnetProfiles } from '#lib/guides/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { DATABASE, LOGINS, prepareEmbedded } from './lib/embedded.ts';
import { loadSecrets } from './lib/secrets.ts';

const USAGE = `Usage : npm run import:onet -- Interests.txt [--version "O*NET 30.3"]
Le fichier est celui de https://www.onetcenter.org/database.html, format « Text ».`;
const DATABASE_SETTINGS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SERVICE_URL'];
/** The official file has about 500 kB. */
const MAX_BYTES = 20_000_000;
const SHOWN_PROBLEMS = 10;
/** No such table, no such column, no such role: `npm start` makes them. */
const NOT_MIGRATED = ['42P01', '42703', '22023'];
const NOT_ADMITTED = ['28P01', '28000', '42501', '3D000'];
const RELEASE = /^[\p{L}\p{N} .,*()_-]{1,60}$/u;

const say = (text: string): void => void process.stdout.write(`${fr(text)}\n`);

/** Ends the import with a message for a person; anything else is a bug and shows its stack. */
class ImportError extends Error {}

/**
 * `npm run import:onet`: reads O*NET’s Interests.txt and puts it in the place of the table, or says in French why
 * not and changes nothing.
 * @param args a path, seen from where npm was called, and `--version` for the name of the release
 * @returns the exit code
 */
export async function importOnet(root: string, args: string[]): Promise<number> {
  try {
    const { file, version } = readArguments(args);
    const reading = readInterests(readBytes(resolve(process.env.INIT_CWD || process.cwd(), file)));
    if (!reading.ok)
      throw new ImportError(`Le fichier ${file} est refusé. Rien n’a été changé.\n${listed(reading.problems)}`);
    const release = version ?? releaseOfDates(reading.dates);
    const counts = await withDatabase(root, () => importOnetProfiles(reading.profiles, release));
    say(
      `Table O*NET : ${counts.read} professions lues ; ${counts.added} ajoutées, ${counts.changed} modifiées, ${counts.removed} retirées.`,
    );
    say(
      `Version : ${release} (${version === undefined ? 'd’après la colonne Date du fichier' : 'comme vous l’avez indiquée'}).`,
    );
    if (counts.untitled > 0)
      say(`${counts.untitled} professions sans titre : ce fichier n’en contient pas, seul leur code sera affiché.`);
    return 0;
  } catch (error) {
    process.stderr.write(`${fr(messageOf(error))}\n`);
    return 1;
  }
}

function readArguments(args: string[]): { file: string; version: string | undefined } {
  let parsed: { values: { version?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { version: { type: 'string' } } });
  } catch {
    throw new ImportError(USAGE);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new ImportError(USAGE);
  const version = parsed.values.version?.trim();
  if (version !== undefined && !RELEASE.test(version))
    throw new ImportError(`La version s’écrit en 60 signes au plus, par exemple --version "O*NET 30.3".`);
  return { file, version };
}

function readBytes(path: string): Uint8Array {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new ImportError(`Le fichier ${path} n’existe pas.`);
  if (facts.size > MAX_BYTES) throw new ImportError(`Le fichier ${path} est trop gros pour être Interests.txt.`);
  try {
    return readFileSync(path);
  } catch {
    throw new ImportError(`Le fichier ${path} ne peut pas être lu.`);
  }
}

function listed(problems: readonly FileProblem[]): string {
  const lines = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, text }) => `  - ${line === null ? '' : `ligne ${line} : `}${text}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`  et ${more} autres.`] : [])].join('\n');
}

/**
 * Runs `work` on the database of the settings; without any, on the embedded one, whether the site is running or not.
 */
async function withDatabase<T>(root: string, work: () => Promise<T>): Promise<T> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  process.env.LOG_LEVEL ||= 'warn';
  let server: EmbeddedServer | undefined;
  try {
    if (DATABASE_SETTINGS.every((name) => !process.env[name]?.trim()))
      server = await openEmbedded(resolve(root, process.env.DATA_DIR || '.data'));
    if (!process.env.DATABASE_SERVICE_URL?.trim())
      throw new ImportError('Il manque le réglage DATABASE_SERVICE_URL : l’import se fait avec le compte de service.');
    return await work();
  } finally {
    await closePools();
    await server?.stop();
  }
}

/** Starts the embedded database, or goes to the one that the running site has started: then there is none to stop. */
async function openEmbedded(dataDir: string): Promise<EmbeddedServer | undefined> {
  if (!existsSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'))) {
    throw new ImportError(`Il n’y a pas encore de base de données dans ${dataDir}. Lancez d’abord npm start une fois.`);
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

function messageOf(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (isOutage(error))
    return 'La base de données ne répond pas. Vérifiez qu’elle est en marche, puis recommencez : l’import se fait en entier ou pas du tout.';
  const { code = '', cause } = error as { code?: string; cause?: { code?: string } };
  const reason = cause?.code ?? code;
  if (NOT_MIGRATED.includes(reason))
    return 'Cette base de données n’a pas encore la table O*NET. Lancez d’abord npm start une fois. Rien n’a été changé.';
  if (NOT_ADMITTED.includes(reason))
    return 'La base de données refuse le compte de DATABASE_SERVICE_URL. Rien n’a été changé.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
