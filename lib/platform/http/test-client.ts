import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createAppServer, type AppServer, type AppServerOptions } from './server.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/** Starts a server on a free loopback port. */
export function listen(server: Server): Promise<number> {
  return new Promise((done) => void server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}

/** One plain HTTP exchange that sends exactly these headers, forbidden ones included. */
export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {}, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', fail);
        response.once('end', () => {
          const body = Buffer.concat(chunks);
          done({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString('utf8') });
        });
      },
    );
    request.once('error', fail);
    request.end(options.body);
  });
}

/** What stands in for the application behind our server. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Our server around handlers of a test; `drain` ends all that were started. */
export function appServers() {
  const open: AppServer[] = [];
  return {
    async serve(handler: Handler, options: Partial<AppServerOptions> = {}): Promise<{ port: number; app: AppServer }> {
      const app = createAppServer({
        secret: 'un secret de test assez long pour servir',
        handler: async (request, response) => handler(request, response),
        appUrl: 'http://localhost:3000',
        trustProxy: 0,
        ...options,
      });
      open.push(app);
      return { port: await listen(app.server), app };
    },
    drain: () => Promise.all(open.splice(0).map((app) => app.drain(0))),
  };
}
