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

/** As long as a slow mail server may take to accept the message under way. */
const CLOSING_LIMIT_MS = 10_000;

export interface ReadyMessage {
  type: 'ready';
  port: number;
}

/** One process that answers requests: prepares Next from the finished build, listens, drains on a signal. */
export async function runWorker(root: string, settings: Env): Promise<void> {
  captureConsole();
  const address = settings.LISTEN_ADDRESS;
  // Where Next asks itself for the page that a server action leads to: at the public address it would knock with TLS
  // on this plain port, and log a failure for each redirect.
  process.env['__NEXT_PRIVATE_ORIGIN'] ??=
    `http://${address?.includes(':') ? `[${address}]` : (address ?? 'localhost')}:${settings.PORT}`;
  const app = next({ dev: false, dir: root, port: settings.PORT, hostname: new URL(settings.APP_URL).hostname });
  await app.prepare();
  const { server, drain } = createAppServer({
    handler: app.getRequestHandler(),
    appUrl: settings.APP_URL,
    trustProxy: settings.TRUST_PROXY ? settings.TRUST_PROXY_HOPS : 0,
    secret: settings.AUTH_SECRET,
    edition: currentEdition,
  });

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info('server.draining', { signal });
    void drain()
      .then(() => closeAll(CLOSING_LIMIT_MS))
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
    server.listen({ port: settings.PORT, ...(address === undefined ? {} : { host: address }) }, () => {
      server.removeListener('error', fail);
      listening();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    log.error('server.not-listening', { error });
    if (error.code === 'EADDRINUSE')
      process.stderr.write(`Le port ${settings.PORT} est déjà utilisé. Choisissez-en un autre avec PORT.\n`);
    if (error.code === 'EADDRNOTAVAIL')
      process.stderr.write(`Cette machine n’a pas l’adresse de LISTEN_ADDRESS. Corrigez ce réglage.\n`);
    process.exit(1);
  });
  log.info('server.listening', { port: settings.PORT });
  process.send?.({ type: 'ready', port: settings.PORT } satisfies ReadyMessage);
}

/** Whether there is a finished build to serve. */
export const hasBuild = (root: string): boolean => existsSync(join(root, '.next', 'BUILD_ID'));
