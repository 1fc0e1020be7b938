import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openLogFile } from './log-file.ts';

const READY_LIMIT_MS = 180_000;
/** Longer than its processes take for running requests and the messages they were sending (`primary.ts`). */
const STOP_LIMIT_MS = 30_000;

export interface WebServer {
  /** Resolves with the exit code, whoever ended it. */
  exited: Promise<number>;
  /** Lets running requests end, then resolves. Safe to call twice. */
  stop(): Promise<void>;
}

export interface WebServerOptions {
  root: string;
  settings: Record<string, string>;
  /** The finished build, or the sources with hot reload. */
  production: boolean;
  /**
   * Where its log lines go; to this terminal when absent. What is no log line (the links of an e-mail
   * that was only written to a file) is for the person at the terminal and never kept.
   */
  logFile: string | undefined;
}

/**
 * Starts `scripts/serve.ts` or `scripts/serve-dev.ts` in a process of its own and waits until it listens. It ends
 * by itself when this process dies.
 * @throws Error when it ends or stays silent before listening.
 */
export async function startWebServer({ root, settings, production, logFile }: WebServerOptions): Promise<WebServer> {
  const output = logFile === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [join('scripts', production ? 'serve.ts' : 'serve-dev.ts')], {
    cwd: root,
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: production ? 'production' : 'development',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (logFile !== undefined) {
    const file = openLogFile(logFile);
    if (child.stdout) sortLines(child.stdout, file, process.stdout);
    if (child.stderr) sortLines(child.stderr, file, process.stderr);
  }
  const exited = new Promise<number>((done) => {
    child.once('exit', (code) => done(code ?? 1));
    child.once('error', () => done(1));
  });
  await listening(child, exited, logFile);
  return { exited, stop: () => stop(child, exited) };
}

/** Log lines (JSON) into the file, every other line to the terminal. */
export function sortLines(source: Readable, file: NodeJS.WritableStream, terminal: NodeJS.WritableStream): void {
  let rest = '';
  source.setEncoding('utf8');
  const place = (lines: string[]): void => {
    const [kept, shown] = [
      lines.filter((line) => line.startsWith('{"')),
      lines.filter((line) => !line.startsWith('{"')),
    ];
    if (kept.length > 0) file.write(`${kept.join('\n')}\n`);
    if (shown.length > 0) terminal.write(`${shown.join('\n')}\n`);
  };
  source.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    place(lines);
  });
  source.once('end', () => place(rest === '' ? [] : [rest]));
}

async function listening(child: ChildProcess, exited: Promise<number>, logFile: string | undefined): Promise<void> {
  const where = logFile === undefined ? '' : ` Son journal : ${logFile}`;
  let timer: NodeJS.Timeout | undefined;
  const outcome = await Promise.race([
    new Promise<'ready'>((done) =>
      child.on('message', (message) => (message as { type?: string }).type === 'ready' && done('ready')),
    ),
    exited,
    new Promise<'late'>((done) => {
      timer = setTimeout(() => done('late'), READY_LIMIT_MS);
    }),
  ]);
  clearTimeout(timer);
  if (outcome === 'ready') return;
  if (outcome === 'late') child.kill('SIGKILL');
  throw new Error(
    outcome === 'late'
      ? `Le serveur n’a pas répondu en ${READY_LIMIT_MS / 1000} secondes.${where}`
      : `Le serveur s’est arrêté (code ${outcome}).${where}`,
  );
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await exited;
  clearTimeout(timer);
}
