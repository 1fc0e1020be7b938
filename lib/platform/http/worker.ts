import { existsSync } from 'node:fs';
import { join } from 'node:path';
import next from 'next';
import { closeAll } from '../closing.ts';
import { currentEdition } from '../edition.ts';
import { log } from '../log.ts';
import type { Env } from '../env.ts';
import { captureConsole } from './console.ts';
import { isBrokenOff } from './request-guard.ts';
import { createAppServer } from './server.ts';

export interface ReadyMessage {
  type: 'ready';
  port: number;
}

/** One process that answers requests: prepares Next from the finished build, listens, drains on a signal. */
export async function runWorker(root: string, settings: Env): Promise<void> {
  captureConsole();
  const app = next({ dev: false, dir: root, port: settings.PORT, hostname: new URL(settings.APP_URL).hostname });
  await app.prepare();
  const { server, drain } = createAppServer({
    handler: app.getRequestHandler(),
    appUrl: settings.APP_URL,
    trustProxy: settings.TRUST_PROXY,
    secret: settings.AUTH_SECRET,
    edition: currentEdition,
  });

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info('server.draining', { signal });
    void drain()
      .then(closeAll)
      .then(() => {
        log.info('server.stopped');
        process.exit(0);
      });
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  // The process that started this one is gone: nobody would end us any more.
  if (process.connected) process.on('disconnect', () => stop('disconnect'));
  process.on('unhandledRejection', (error) => log.error('process.unhandled-rejection', { error }));
  process.on('uncaughtException', (error) => {
    // A request that Next hands on to itself (a server action of another screen) and that is cut off there has
    // nobody who listens: it must not take everybody else’s requests with it.
    if (isBrokenOff(error)) return log.info('request.aborted');
    log.error('process.uncaught-exception', { error });
    process.exitCode = 1;
    void drain(2_000).then(() => process.exit(1));
  });

  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(settings.PORT, () => {
      server.removeListener('error', fail);
      listening();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    log.error('server.not-listening', { error });
    if (error.code === 'EADDRINUSE')
      process.stderr.write(`Le port ${settings.PORT} est déjà utilisé. Choisissez-en un autre avec PORT.\n`);
    process.exit(1);
  });
  log.info('server.listening', { port: settings.PORT });
  process.send?.({ type: 'ready', port: settings.PORT } satisfies ReadyMessage);
}

/** Whether there is a finished build to serve. */
export const hasBuild = (root: string): boolean => existsSync(join(root, '.next', 'BUILD_ID'));
