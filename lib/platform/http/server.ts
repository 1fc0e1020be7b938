import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { originVerdict } from '#lib/access/core/origin.ts';
import { log, maskPath, withRequest } from '../log.ts';
import { createDocumentCache, type DocumentCopy } from './documents.ts';
import { announceDrain } from './drain.ts';
import { chooseEncoding, matchesEtag } from './encoding.ts';
import { errorPage, type ErrorStatus } from './error-page.ts';
import { isNavigation, rewriteForwarded } from './headers.ts';
import { createInternalFetch } from './internal-fetch.ts';
import { shapeResponse } from './response.ts';

export interface AppServerOptions {
  /** The application: Next's request handler. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Public address of the site. */
  appUrl: string;
  trustProxy: boolean;
  /** Upper bound of the kept documents, in bytes; 0 keeps none. */
  documentBytes?: number;
  /** When content was last published, in ms since the epoch. */
  invalidatedAt?: () => number;
}

export interface AppServer {
  server: Server;
  /** Stops accepting, lets running requests end for at most `limitMs`, then cuts what is left. */
  drain(limitMs?: number): Promise<void>;
}

const DRAIN_LIMIT_MS = 10_000;
const HEADERS_TIMEOUT_MS = 15_000;
/** A CV of 5 MB takes 100 s on a 400 kbit/s line. */
const REQUEST_TIMEOUT_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
const MAX_HEADER_BYTES = 16_384;
/** In the log only: the visitor left before anything was sent. */
const CLIENT_GONE = 499;

/** The web server: everything that happens to a request before and after Next. */
export function createAppServer(options: AppServerOptions): AppServer {
  const https = options.appUrl.startsWith('https:');
  let draining = false;

  const render = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await options.handler(request, response);
    } catch (error) {
      log.error('request.failed', { path: maskPath(request.url ?? ''), error });
      if (response.headersSent) return void response.destroy();
      response.statusCode = 500;
      response.end();
    }
  };
  const fetchPage = createInternalFetch((request, response) => {
    const requestId = randomUUID();
    rewriteForwarded(request, { trustProxy: false, requestId });
    void withRequest(requestId, () => render(request, response));
  }, new URL(options.appUrl).host);
  const documents = createDocumentCache({
    fetchPage,
    ...(options.documentBytes === undefined ? {} : { maxBytes: options.documentBytes }),
    ...(options.invalidatedAt === undefined ? {} : { invalidatedAt: options.invalidatedAt }),
    onRefreshFailed: (path, reason) => log.warn('document.refresh-failed', { path: maskPath(path), reason }),
  });

  async function serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { host } = rewriteForwarded(request, { trustProxy: options.trustProxy, requestId });
    const path = documentPath(request);
    const traffic = shapeResponse(request, response, {
      requestId, https, draining: () => draining,
      ...(path === null ? {} : { onDocument: () => documents.learn(path) }),
    });
    const started = performance.now();
    response.once('close', () => withRequest(requestId, () => log.info('request', {
      method: request.method, path: maskPath(request.url ?? ''), status: response.headersSent ? response.statusCode : CLIENT_GONE,
      ms: Math.round(performance.now() - started), bytes: traffic.bytes, ...(response.writableFinished ? {} : { aborted: true }),
    })));

    if (isForeign(request, host)) return sendPage(request, response, 403);
    const copy = path === null ? null : await documents.find(path);
    if (copy !== null) return sendDocument(request, response, copy);
    await render(request, response);
  }

  function isForeign(request: IncomingMessage, host: string): boolean {
    if (pathname(request).startsWith('/api/')) return false;
    const { headers } = request;
    const verdict = originVerdict({ method: request.method ?? 'GET', origin: headers.origin, host, appUrl: options.appUrl, secFetchSite: String(headers['sec-fetch-site'] ?? '') });
    if (verdict === 'foreign') log.warn('origin.refused', { method: request.method, path: maskPath(request.url ?? '') });
    return verdict === 'foreign';
  }

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const requestId = randomUUID();
    withRequest(requestId, () => serve(request, response, requestId)).catch((error: unknown) => {
      log.error('server.failed', { error });
      response.destroy();
    });
  });

  return {
    server,
    drain: (limitMs = DRAIN_LIMIT_MS) =>
      new Promise((done) => {
        draining = true;
        announceDrain();
        const timer = setTimeout(() => server.closeAllConnections(), limitMs);
        server.close(() => { clearTimeout(timer); done(); });
        server.closeIdleConnections();
      }),
  };
}

/** The path as Next will see it: dots resolved, no query. */
function pathname(request: IncomingMessage): string {
  const base = 'http://localhost';
  const url = request.url ?? '/';
  return URL.canParse(url, base) ? new URL(url, base).pathname : url;
}

/** The key under which this request may be a kept document, or null when it cannot be one. */
function documentPath(request: IncomingMessage): string | null {
  const { url = '', method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (!/^\/(?!\/|_next\/|api\/)[^?#]{0,500}$/.test(url)) return null;
  return headers.rsc === undefined && headers['next-action'] === undefined && headers.range === undefined ? url : null;
}

function sendDocument(request: IncomingMessage, response: ServerResponse, copy: DocumentCopy): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const { body, etag } = copy.forms[encoding];
  for (const [name, value] of copy.headers) response.setHeader(name, value);
  response.setHeader('etag', etag);
  if (copy.stale) response.setHeader('x-opc-stale', '1');
  if (matchesEtag(request.headers['if-none-match'], etag)) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function sendPage(request: IncomingMessage, response: ServerResponse, status: ErrorStatus): void {
  const page = errorPage(status);
  if (isNavigation(request) || request.headers['next-action'] === undefined) {
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    response.writeHead(status).end(page.html);
    return;
  }
  response.writeHead(status).end();
}
