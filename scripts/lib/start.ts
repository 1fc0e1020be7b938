import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataDirInUseError } from '#db/embedded/launcher.ts';
import { DatabaseRefusal } from '#db/refusal.ts';
import { isNearby } from '#lib/access/core/origin.ts';
import { describeFaults, EXIT_CONFIG, readEnv, type Env, type EnvFault, type EnvReading } from '#lib/platform/env.ts';
import { ensureBuilt } from './build.ts';
import { isFree, prepareEmbedded, serverFolder, type PreparedEmbedded } from './embedded.ts';
import { forgetSecrets, SECRETS } from './secrets.ts';
import { superviseEmbedded, type Supervised } from './supervise.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const ROLES: Record<string, string> = { user: 'élève', consultant: 'conseil', admin: 'administration' };
const DATABASE_SETTINGS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SERVICE_URL'];
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The two ways to run the product on this machine: a finished build, or sources that are edited meanwhile. */
export interface Mode {
  command: string;
  /** Where everything is kept unless DATA_DIR says otherwise, from the root. */
  dataDir: string;
  production: boolean;
}
const START: Mode = { command: 'npm start', dataDir: '.data', production: true };
export const DEV: Mode = { command: 'npm run dev', dataDir: '.data/dev', production: false };

/** Ends the start with a message for a person; anything else is a bug and shows its stack. */
class StartError extends Error {
  readonly code: number;
  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Everything `npm start` or `npm run dev` does once Node and the packages are there. Ends the process. */
export async function start(root: string, mode: Mode = START): Promise<void> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const running: Running = {};
  // Whoever read our output may be gone, or the disk it goes to full: that is no reason to end.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  let stopping = false;
  const end = async (code: number): Promise<never> => {
    stopping = true;
    await running.web?.stop();
    await (running.supervised?.current() ?? running.database?.server)?.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      if (running.web) say('Arrêt en cours…');
      void end(0);
    });
  }
  try {
    await launch(root, mode, running, () => stopping);
  } catch (error) {
    if (stopping) return;
    const known = [StartError, DataDirInUseError, DatabaseRefusal].some((kind) => error instanceof kind);
    process.stderr.write(
      `${known || !(error instanceof Error) ? (error as Error).message : (error.stack ?? error.message)}\n`,
    );
    await end(error instanceof StartError ? error.code : 1);
  }
  const ended = await Promise.race(
    [running.web?.exited, running.supervised?.gaveUp].filter((one) => one !== undefined),
  );
  if (stopping) return;
  const message = typeof ended === 'number' ? `Le serveur s’est arrêté de lui-même (code ${ended}).` : whyOf(ended);
  process.stderr.write(`${message}\n`);
  await end((typeof ended === 'number' && ended) || 1);
}

type Running = { database?: PreparedEmbedded; supervised?: Supervised; web?: WebServer };

const whyOf = (error: Error): string =>
  [error.message, error.cause instanceof Error ? error.cause.message : ''].filter(Boolean).join('\n');

async function launch(root: string, mode: Mode, running: Running, stopping: () => boolean): Promise<void> {
  const began = performance.now();
  const dataDir = resolve(root, process.env.DATA_DIR || mode.dataDir);
  const embedded = DATABASE_SETTINGS.every((name) => !process.env[name]?.trim());
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536 && !(await isFree(port))) {
    throw new StartError(
      `Le port ${port} est déjà utilisé. Arrêtez l’autre programme, ou choisissez un autre port : PORT=${port + 1} ${mode.command}`,
    );
  }
  // The secrets may still come from the data folder; everything else that is missing or wrong can be said at once.
  const drawn: readonly string[] = embedded ? SECRETS : [];
  refuse(readEnv(process.env), ({ name, problem }) => problem === 'wrong' || !drawn.includes(name));
  // Beside the database, which leaves a core idle. Nobody waits for it yet: what the database refuses is said first.
  const building = mode.production ? build(root, dataDir) : Promise.resolve();
  building.catch(() => undefined);
  let settings: Record<string, string> = { DATA_DIR: dataDir };
  if (embedded) {
    say('Démarrage de la base de données…');
    running.database = await prepareEmbedded(dataDir);
    settings = { ...running.database.settings, ...given(Object.keys(running.database.settings)), DATA_DIR: dataDir };
  }
  const reading = readEnv({ ...process.env, ...settings });
  refuse(reading);
  if (!reading.ok) return;
  const [{ prepareDatabase }, { LostKeyRefusal }] = await Promise.all([
    import('./database.ts'),
    import('./database-checks.ts'),
  ]);
  const demoDir = embedded && isLocal(reading.env.APP_URL) ? dataDir : null;
  const accounts = await prepareDatabase({ ...process.env, ...settings }, demoDir).catch((error: unknown) => {
    if (error instanceof LostKeyRefusal && running.database?.hasNewSecrets) forgetSecrets(dataDir);
    throw error;
  });
  await building;
  if (stopping()) return;
  const logFile = embedded ? join(dataDir, 'logs', 'server.log') : undefined;
  if (running.database) {
    const options = { dataDir: serverFolder(dataDir), isStopping: stopping, say };
    running.supervised = superviseEmbedded(running.database.server, options);
  }
  running.web = await startWebServer({ root, settings, production: mode.production, logFile }).catch(asStartError);
  say(
    welcome({
      env: reading.env,
      accounts,
      seconds: (performance.now() - began) / 1000,
      logFile,
      accountsFile: keepAccounts(dataDir, accounts),
    }),
  );
}

/** Their passwords lie in a file and on the terminal: others must not meet these accounts. */
const isLocal = (appUrl: string): boolean => isNearby(new URL(appUrl).hostname);

async function build(root: string, dataDir: string): Promise<void> {
  await ensureBuilt({
    root,
    logFile: join(dataDir, 'logs', 'build.log'),
    onStart: () => say('Construction de l’application (une minute environ)…'),
  }).catch(asStartError);
}

function asStartError(error: unknown): never {
  throw new StartError((error as Error).message);
}

function refuse(reading: EnvReading, counts: (fault: EnvFault) => boolean = () => true): void {
  const faults = reading.ok ? [] : reading.faults.filter(counts);
  if (faults.length > 0) throw new StartError(describeFaults(faults), EXIT_CONFIG);
}

/** What the person set keeps its value: only what is missing comes from the data folder. */
function given(names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name]?.trim() ? [[name, process.env[name]]] : [])));
}

type Account = {
  email: string;
  password: string;
  role: string;
  second?: { readonly key: string; readonly codes: readonly string[] };
};

function keepAccounts(dataDir: string, accounts: readonly Account[]): string | undefined {
  if (accounts.length === 0) return undefined;
  const file = join(dataDir, 'demo-accounts.txt');
  const text = accounts.flatMap((account) => [line(account), ...secondLines(account), ...keyLine(account)]);
  writeFileSync(file, `${text.join('\n')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return file;
}

const line = ({ role, email, password }: Account): string =>
  `${(ROLES[role] ?? role).padEnd(16)}${email.padEnd(28)}${password}`;

/** What is asked after the password, where something is: printed codes, which the next start makes good again. */
const secondLines = ({ second }: Account): string[] =>
  second
    ? [`${' '.repeat(16)}second code, un de ceux-ci, chacun une fois : ${second.codes.slice(0, 3).join(' ')}`]
    : [];

/** For whoever would rather try an application of codes. */
const keyLine = ({ second }: Account): string[] =>
  second ? [`${' '.repeat(16)}ou la clé pour une application de codes : ${second.key}`] : [];

function welcome(facts: {
  env: Env;
  accounts: readonly Account[];
  seconds: number;
  logFile: string | undefined;
  accountsFile: string | undefined;
}): string {
  const { env, accounts, logFile, accountsFile } = facts;
  const time = facts.seconds.toFixed(1).replace('.', ',');
  return [
    '',
    `Orientation Pro Congo est prêt (${time} s) : ${env.APP_URL}`,
    ...(accounts.length > 0
      ? [
          '',
          'Comptes de démonstration :',
          ...accounts.flatMap((account) => [line(account), ...secondLines(account)]).map((text) => `  ${text}`),
          `  (gardés dans ${accountsFile})`,
        ]
      : []),
    '',
    env.MAIL_MODE === 'file'
      ? `E-mails : rien ne part ; chaque message est écrit dans ${join(env.DATA_DIR, 'mail')}, et ses liens s’affichent ici`
      : 'E-mails : envoyés par SMTP',
    ...(logFile === undefined ? [] : [`Journal : ${logFile}`]),
    'Ctrl+C pour arrêter.',
    '',
  ].join('\n');
}
