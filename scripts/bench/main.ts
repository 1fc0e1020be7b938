import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { freePort } from '#db/embedded/launcher.ts';
import { random128, signedFormCookie } from '#lib/access/core/device-cookie.ts';
import { ensureBuilt } from '../lib/build.ts';
import { prepareEmbedded, type PreparedEmbedded } from '../lib/embedded.ts';
import { loadSecrets } from '../lib/secrets.ts';
import { nextVersion, prepareHello } from './hello.ts';
import { measureAll } from './measure-all.ts';
import { measureMix } from './measure-mix.ts';
import { startServer, type BenchServer } from './processes.ts';
import { errorsOf, report, type BenchResult } from './report.ts';

const CONNECTIONS = 32;
const DEVICES = 4_000;
/** The name of the mix for `--only`. */
const MIX = 'melange';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  seconds: number;
  rounds: number;
  only: string[];
  profile: boolean;
  growth: boolean;
}

/**
 * Everything `npm run bench` does once Node and the packages are there. Ends the process: 1 when something could not be
 * measured, never because of a speed.
 */
export async function bench(root: string, args: string[]): Promise<void> {
  const options = readOptions(args);
  const home = join(root, '.data', 'bench');
  if (options.growth) process.exit(await (await import('./growth/main.ts')).growth(home));
  const running: { database?: PreparedEmbedded; servers: BenchServer[] } = { servers: [] };
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    await Promise.all(running.servers.map((server) => server.stop()));
    if (running.database) {
      await running.database.server.stop();
      for (const folder of ['postgres', 'mail', 'hello-data'])
        rmSync(join(home, folder), { recursive: true, force: true });
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));
  try {
    const result = await run(root, home, options, running);
    writeFileSync(join(home, 'last.json'), JSON.stringify(result, null, 2));
    say(`\n${report(result)}\n`);
    say(
      `Un seul passage sur cette machine : ${cpus()[0]?.model.trim() ?? 'processeur inconnu'} × ${cpus().length}, Node ${process.versions.node}, Next ${nextVersion()}. Comment lire ces chiffres : docs/bench.md`,
    );
    const all = result.targets.flatMap(({ ours, hello }) => [...ours, ...hello]);
    // An overloaded server is late; at the lowest rate an error is an error.
    const paced = result.mix.slice(0, 1);
    for (const example of new Set([...all, ...paced].flatMap(({ examples }) => examples)))
      process.stderr.write(`Erreur : ${example}\n`);
    await end(errorsOf([...all, ...paced]) > 0 || all.some(({ requests }) => requests === 0) ? 1 : 0);
  } catch (error) {
    if (ending) return;
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    await end(1);
  }
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      profile: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
    },
  });
  const atLeast = (text: string, least: number): number => Math.max(least, Number(text) || least);
  return {
    seconds: atLeast(values.seconds, 0.5),
    rounds: Math.round(atLeast(values.rounds, 1)),
    only: values.only.split(',').filter(Boolean),
    profile: values.profile,
    growth: values.growth,
  };
}

async function run(
  root: string,
  home: string,
  options: Options,
  running: { database?: PreparedEmbedded; servers: BenchServer[] },
): Promise<BenchResult> {
  mkdirSync(home, { recursive: true });
  say('Calculs purs…');
  const { timePure } = await import('./pure.ts');
  const pure = timePure();

  const key = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: buildKey(root) };
  await ensureBuilt({
    root,
    settings: key,
    logFile: join(home, 'logs', 'build.log'),
    onStart: () => say('Construction de l’application…'),
  });

  say('Base de données et personnes…');
  await forgetInterrupted(home);
  running.database = await prepareEmbedded(home);
  // The load says where it comes from, as a proxy does: limits by address then see a crowd.
  const settings: Record<string, string> = {
    ...running.database.settings,
    ...key,
    TRUST_PROXY: 'true',
    APP_URL: 'http://localhost',
  };
  const { prepareDatabase } = await import('../lib/database.ts');
  await prepareDatabase(settings, null);
  const { createPeople } = await import('./people.ts');
  const { people, adviserId } = await createPeople(CONNECTIONS, settings);

  const start = async (name: string, app: string, dataDir: string, processes = 1): Promise<BenchServer> => {
    const profileDir = options.profile ? join(home, 'profiles', name) : undefined;
    const server = await startServer({
      root,
      app,
      port: await freePort(),
      settings: { ...settings, DATA_DIR: dataDir, WEB_CONCURRENCY: String(processes) },
      logFile: join(home, 'logs', `${name}.log`),
      profileDir,
    });
    running.servers.push(server);
    return server;
  };
  const ours = await start('produit', root, home);
  const { readDocuments, prepareTargets } = await import('./targets.ts');
  const folder = join(home, 'hello-world');
  const built = prepareHello({
    root,
    folder,
    documents: await readDocuments(ours.site),
    logFile: join(home, 'logs', 'hello-build.log'),
  });
  if (built) say('Hello-world construit.');
  const hello = await start('hello-world', folder, join(home, 'hello-data'));
  const { targets: all, mix } = await prepareTargets(ours.site, hello.site, people, adviserId);
  const wanted = (name: string): boolean => options.only.length === 0 || options.only.includes(name);
  const targets = all.filter(({ key: name }) => wanted(name));
  if (targets.length === 0 && !wanted(MIX))
    throw new Error(`--only : ${[...all.map(({ key: name }) => name), MIX].join(', ')}`);
  const devices = await makeDevices(settings['AUTH_SECRET'] ?? '');
  const pace = { ...options, devices };
  const paired = await measureAll(targets, ours, hello, pace, say);
  if (!wanted(MIX)) return { pure, ...paired, mix: [] };
  await Promise.all(running.servers.splice(0).map((server) => server.stop()));
  // Each core has its process, as an operator who expects such a load would set it.
  const whole = await start('melange', root, home, availableParallelism());
  return { pure, ...paired, mix: await measureMix(mix, whole, pace, say) };
}

/** Cookies of browsers that have been here before, enough that none of them meets a limit. */
const makeDevices = (secret: string): Promise<string[]> =>
  Promise.all(Array.from({ length: DEVICES }, () => signedFormCookie(random128(), secret)));

/** An interrupted run leaves its database behind. Starting it proves that nobody else holds the folder. */
async function forgetInterrupted(home: string): Promise<void> {
  if (!existsSync(join(home, 'postgres'))) return;
  await (await prepareEmbedded(home)).server.stop();
  rmSync(join(home, 'postgres'), { recursive: true, force: true });
}

/** The key that `npm start` builds with, so that both share one build. */
function buildKey(root: string): string {
  const file = join(root, '.env');
  const own = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || own.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  return (
    given ||
    loadSecrets(resolve(root, process.env.DATA_DIR || own.DATA_DIR || '.data')).settings
      .NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  );
}
