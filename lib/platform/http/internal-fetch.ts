import { createServer, request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import { duplexPair } from 'node:stream';
import type { FetchedPage } from './documents.ts';

const LIMIT_MS = 20_000;

/**
 * Asks a request listener for a page as an anonymous visitor would, without a port: a real HTTP
 * exchange over a pair of in-memory streams. No cookie, no compression.
 * @param host the Host header sent, that of the site's public address.
 * @throws when the listener breaks the connection or takes longer than 20 s.
 */
export function createInternalFetch(listener: RequestListener, host: string): (path: string) => Promise<FetchedPage> {
  const server = createServer(listener);
  return (path) =>
    new Promise((done, fail) => {
      const [near, far] = duplexPair();
      server.emit('connection', far);
      const request = httpRequest({
        createConnection: () => near,
        path,
        method: 'GET',
        headers: {
          host,
          accept: 'text/html',
          'accept-encoding': 'identity',
          'user-agent': 'opc-document-refresh',
          connection: 'close',
        },
      });
      const timer = setTimeout(() => request.destroy(new Error(`no answer within ${LIMIT_MS} ms`)), LIMIT_MS);
      const end = (action: () => void): void => {
        clearTimeout(timer);
        near.destroy();
        far.destroy();
        action();
      };
      request.once('error', (error) => end(() => fail(error)));
      request.once('response', (response: IncomingMessage) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', (error) => end(() => fail(error)));
        response.once('end', () =>
          end(() =>
            done({ status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) }),
          ),
        );
      });
      request.end();
    });
}
