import { format } from 'node:util';
import { log } from '../log.ts';
import { isBrokenOff } from './request-guard.ts';

/**
 * Next and libraries print with console.*: in the server process these become log lines like every
 * other, with the request id and without personal data. A visitor who left in the middle of an upload
 * is no error of ours.
 */
export function captureConsole(): void {
  const as =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void => {
      const error = parts.find((part) => part instanceof Error);
      log[isBrokenOff(error) ? 'info' : level]('console', {
        message: format(...parts.filter((part) => part !== error)),
        ...(error === undefined ? {} : { error }),
      });
    };
  Object.assign(console, {
    debug: as('debug'),
    log: as('info'),
    info: as('info'),
    warn: as('warn'),
    error: as('error'),
  });
}
