import { randomUUID } from 'node:crypto';
import { createServer, IncomingMessage, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import { addressOf } from '#lib/access/core/addresses.ts';
import { originVerdict } from '#lib/access/core/origin.ts';
import { beginDraining } from '../closing.ts';
import { log, maskPath, withRequest } from '../log.ts';
import { createDocumentCache } from './documents.ts';
import { errorPage, type ErrorStatus } from './error-page.ts';
import { rewriteForwarded } from './headers.ts';
import { apiRefusal, isApi } from './api-refusal.ts';
import { createCoarseGuard } from './coarse-guard.ts';
import { createInternalFetch } from './internal-fetch.ts';
import { isBrokenOff, isOfRuntime, pathname, refusal, type Refusal } from './request-guard.ts';
import { judgeBody } from './request-body.ts';
import { shapeResponse, type Traffic } from './response.ts';
import { sendDocument } from './send-document.ts';

export interface AppServerOptions {
  /** The application: Next's request handler. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether public documents are kept ready to send; they are when absent. */
  keepDocuments?: boolean;
  /** Whether the framework's script travels with every screen, as it must in development. */
  frameworkScript?: boolean;
  /** Public address of the site. */
  appUrl: string;
  /** How many proxies stand in front, each of which appends to X-Forwarded-For; 0: none. */
  trustProxy: number;
  /** Signs the cookie that names a device for the limits. */
  secret: string;
  /** Which edition of the published pages is shown: kept documents of another one are rendered again. */
  edition?: () => number;
}

export interface AppServer {
  server: Server;
  /** Stops accepting, lets running requests end for at most `limitMs`, then cuts what is left. */
  drain(limitMs?: number): Promise<void>;
}

const DRAIN_LIMIT_MS = 10_000;
const HEADERS_TIMEOUT_MS = 15_000;
/** The largest body, 1 MB, takes 20 s on a 400 kbit/s line and 160 s on one of 50 kbit/s. */
const REQUEST_TIMEOUT_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
const MAX_HEADER_BYTES = 16_384;
const STATUS_OF: Readonly<Record<string, ErrorStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/** In the log only: the visitor left before anything was sent. */
const CLIENT_GONE = 499;

/** The web server: everything that happens to a request before and after Next. */
export function createAppServer(options: AppServerOptions): AppServer {
  const https = options.appUrl.startsWith('https:');
  const coarse = createCoarseGuard(options);
  let draining = false;

  const render = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await options.handler(request, response);
    } catch (error) {
      if (isBrokenOff(error)) log.info('request.aborted', { path: maskPath(request.url ?? '') });
      else log.error('request.failed', { path: maskPath(request.url ?? ''), error });
      if (response.headersSent) return void response.destroy();
      response.statusCode = 500;
      response.end();
    }
  };
  const fetchPage = createInternalFetch((request, response) => {
    const requestId = randomUUID();
    rewriteForwarded(request, { trustProxy: 0, requestId });
    void withRequest(requestId, () => render(request, response));
  }, new URL(options.appUrl).host);
  const documents = createDocumentCache({
    fetchPage,
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    onRefreshFailed: (path, reason) => log.warn('document.refresh-failed', { path: maskPath(path), reason }),
  });

  async function serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { host } = rewriteForwarded(request, { trustProxy: options.trustProxy, requestId });
    const address = addressOf(pathname(request));
    // What is counted is never kept: it would be sent past the limit.
    const path = options.keepDocuments === false || address?.counted === true ? null : documentPath(request);
    let traffic: Traffic = { bytes: 0 };
    const started = performance.now();
    response.once('close', () =>
      withRequest(requestId, () =>
        log.info('request', {
          method: request.method,
          path: maskPath(request.url ?? ''),
          status: response.headersSent ? response.statusCode : CLIENT_GONE,
          ms: Math.round(performance.now() - started),
          bytes: traffic.bytes,
          ...(response.writableFinished ? {} : { aborted: true }),
        }),
      ),
    );

    const refused = refusal(request);
    // Reading is open to every origin, so that nothing more is to be asked before a kept document leaves.
    if (path !== null && refused === null) {
      const copy = await documents.find(path);
      if (copy !== null) {
        traffic.bytes = sendDocument(request, response, copy, { requestId, https, draining });
        return;
      }
    }
    const runtime = options.frameworkScript === true || address?.runtime === true;
    traffic = shapeResponse(request, response, {
      requestId,
      https,
      finishScreens: !runtime,
      draining: () => draining,
      ...(path === null ? {} : { onDocument: () => documents.learn(path) }),
    });
    if (refused !== null) return sendRefusal(request, response, refused);
    if (isOfRuntime(request) && !runtime) return sendRefusal(request, response, { status: 400 });
    if (isForeign(request, host)) return sendPage(response, 403);
    const wait = await coarse(request);
    if (wait !== null) return sendRefusal(request, response, { status: 429, headers: { 'retry-after': String(wait) } });
    if (address === undefined && (isApi(request.url) || request.method === 'POST'))
      return sendRefusal(request, response, { status: 404 });
    if (address === undefined || request.method !== 'POST' || isApi(request.url)) return render(request, response);
    const judged = await judgeBody(request, address.kind);
    if (judged === 'gone') return log.info('request.aborted', { path: maskPath(request.url ?? '') });
    if (!(judged instanceof IncomingMessage)) return sendPage(response, judged.status);
    await render(judged, response);
  }

  function isForeign(request: IncomingMessage, host: string): boolean {
    if (pathname(request).startsWith('/api/')) return false;
    const { headers } = request;
    const verdict = originVerdict({
      method: request.method ?? 'GET',
      origin: headers.origin,
      host,
      appUrl: options.appUrl,
      secFetchSite: String(headers['sec-fetch-site'] ?? ''),
    });
    if (verdict === 'foreign')
      log.warn('origin.refused', { method: request.method, path: maskPath(request.url ?? '') });
    return verdict === 'foreign';
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Next listens for upgrades and drops them: whoever offers one (HTTP/2 in clear, WebSocket) gets a plain answer.
      shouldUpgradeCallback: () => options.frameworkScript === true,
    },
    (request, response) => {
      const requestId = randomUUID();
      withRequest(requestId, () => serve(request, response, requestId)).catch((error: unknown) => {
        log.error('server.failed', { error });
        response.destroy();
      });
    },
  );

  // Too long a head, or no HTTP at all: Node would answer without a word.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(bareAnswer(STATUS_OF[error.code ?? ''] ?? 400));
  });

  return {
    server,
    drain: (limitMs = DRAIN_LIMIT_MS) =>
      new Promise((done) => {
        draining = true;
        beginDraining();
        const timer = setTimeout(() => server.closeAllConnections(), limitMs);
        server.close(() => {
          clearTimeout(timer);
          done();
        });
        server.closeIdleConnections();
      }),
  };
}

/** The key under which this request may be a kept document, or null when it cannot be one. */
function documentPath(request: IncomingMessage): string | null {
  const { url = '', method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return null;
  // One spelling of an address is kept: others (`%73`, `/./`) would push the pages themselves out.
  if (!/^\/(?!\/|_next\/|api\/)[^?#%]{0,500}$/.test(url) || pathname(request) !== url) return null;
  return isOfRuntime(request) || headers.range !== undefined ? null : url;
}

/** A French page as bytes on the line, where no request could be read. */
function bareAnswer(status: ErrorStatus): string {
  const { html, headers } = errorPage(status);
  const lines = Object.entries({ ...headers, 'Content-Length': String(Buffer.byteLength(html)), Connection: 'close' });
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${html}`;
}

/** A French page for people, JSON under /api/ for programs. */
function sendRefusal(request: IncomingMessage, response: ServerResponse, { status, headers = {} }: Refusal): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 204) return void response.writeHead(204).end();
  if (!isApi(request.url)) return void sendPage(response, status);
  response.setHeader('content-type', 'application/json');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('access-control-allow-origin', '*');
  response.writeHead(status).end(apiRefusal(status));
}

function sendPage(response: ServerResponse, status: ErrorStatus): void {
  const wait = Number(response.getHeader('retry-after'));
  const page = errorPage(status, wait > 0 ? { retryAfterSeconds: wait } : {});
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  response.writeHead(status).end(page.html);
}
