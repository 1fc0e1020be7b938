import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readInterests, releaseOfDates, type FileProblem } from '#lib/interests/onet-interests.ts';
import { importOnetProfiles } from '#lib/guides/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { CommandError, commandMessage, withDatabase } from './lib/operator.ts';

const USAGE = `Usage : npm run import:onet -- Interests.txt [--version "O*NET 30.3"]
Le fichier est celui de https://www.onetcenter.org/database.html, format « Text ».`;
/** The official file has about 500 kB. */
const MAX_BYTES = 20_000_000;
const SHOWN_PROBLEMS = 10;
const RELEASE = /^[\p{L}\p{N} .,*()_-]{1,60}$/u;

const say = (text: string): void => void process.stdout.write(`${fr(text)}\n`);

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
      throw new CommandError(`Le fichier ${file} est refusé. Rien n’a été changé.\n${listed(reading.problems)}`);
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
    process.stderr.write(`${fr(commandMessage(error, 'la table O*NET', 'Rien n’a été changé.'))}\n`);
    return 1;
  }
}

function readArguments(args: string[]): { file: string; version: string | undefined } {
  let parsed: { values: { version?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { version: { type: 'string' } } });
  } catch {
    throw new CommandError(USAGE);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new CommandError(USAGE);
  const version = parsed.values.version?.trim();
  if (version !== undefined && !RELEASE.test(version))
    throw new CommandError(`La version s’écrit en 60 signes au plus, par exemple --version "O*NET 30.3".`);
  return { file, version };
}

function readBytes(path: string): Uint8Array {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new CommandError(`Le fichier ${path} n’existe pas.`);
  if (facts.size > MAX_BYTES) throw new CommandError(`Le fichier ${path} est trop gros pour être Interests.txt.`);
  try {
    return readFileSync(path);
  } catch {
    throw new CommandError(`Le fichier ${path} ne peut pas être lu.`);
  }
}

function listed(problems: readonly FileProblem[]): string {
  const lines = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, text }) => `  - ${line === null ? '' : `ligne ${line} : `}${text}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`  et ${more} autres.`] : [])].join('\n');
}
