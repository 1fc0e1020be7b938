import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { DOCUMENT_HEADER, documentSeconds } from './documents.ts';
import { compress } from './encoding.ts';
import { apiRefusal, isApi } from './api-refusal.ts';
import { errorPage, isErrorStatus } from './error-page.ts';
import { finishScreen } from './finish-screen.ts';
import { forgetOutage, hadOutage } from '../outage-note.ts';
import { addSecurityHeaders, isNavigation } from './headers.ts';

const OUTAGE_RETRY_SECONDS = 30;
/** What is worth compressing; a stream of events is not: it is never finished. */
const TEXT =
  /^(?:text\/(?:html|plain|css|csv|xml|calendar|javascript)|application\/(?:json|xml|javascript|manifest\+json)|image\/svg\+xml)\b/;
/** More than any page or export of one person; beyond, an answer streams through as it is. */
const MAX_HELD_BYTES = 4_000_000;

export interface ShapeOptions {
  requestId: string;
  https: boolean;
  draining: () => boolean;
  /** Whether a page is sent without the framework's script. */
  finishScreens: boolean;
  /** Called when the answer proves to be a public document. */
  onDocument?: () => void;
}

export interface Traffic {
  bytes: number;
}

type Callback = (error?: Error | null) => void;

/**
 * Watches one answer on its way out: adds the common headers and removes our internal ones; sends a page without the
 * script that nothing on it needs; replaces the body of a failed page view by the French page when what the application
 * produced would leave the visitor with nothing to read; compresses texts. Everything else streams through untouched.
 * @returns a running count of the body bytes sent.
 */
export function shapeResponse(request: IncomingMessage, response: ServerResponse, options: ShapeOptions): Traffic {
  const traffic: Traffic = { bytes: 0 };
  response.once('close', () => forgetOutage(options.requestId));
  const writeHead = response.writeHead.bind(response);
  const flushHeaders = response.flushHeaders.bind(response);
  const write = response.write.bind(response) as (chunk: unknown, encoding?: unknown, callback?: Callback) => boolean;
  const end = response.end.bind(response) as (
    chunk?: unknown,
    encoding?: unknown,
    callback?: Callback,
  ) => ServerResponse;
  let mode: 'open' | 'pass' | 'hold' = 'open';
  let failed = false;
  let heldBytes = 0;
  const held: Buffer[] = [];

  response.writeHead = ((status: number, ...rest: [(string | HeaderBag)?, HeaderBag?]) => {
    if (mode !== 'open') return response;
    const reason = typeof rest[0] === 'string' ? rest[0] : undefined;
    applyHeaders(response, typeof rest[0] === 'string' ? rest[1] : rest[0]);
    response.statusCode = status;
    settleHeaders();
    // A redirect keeps the method unless it says otherwise: the form would be sent again, to another page.
    if (request.method === 'POST' && (response.statusCode === 307 || response.statusCode === 308))
      response.statusCode = 303;
    if (response.statusCode === 405 && !response.hasHeader('allow')) response.setHeader('Allow', 'GET, HEAD');
    // What a refusal weighs is known when it is written; asked for alone, its head tells no length.
    if (request.method === 'HEAD' && response.statusCode >= 400) response.removeHeader('content-length');
    // Next leaves the words of its refusals to its script, or says them in English.
    failed = response.statusCode >= 400 && (isApi(request.url) || isNavigation(request)) && mayBeReplaced(response);
    if (failed || mayBeFinished()) {
      mode = 'hold';
      return response;
    }
    mode = 'pass';
    return reason === undefined || response.statusCode !== status
      ? writeHead(response.statusCode)
      : writeHead(status, reason);
  }) as ServerResponse['writeHead'];

  response.flushHeaders = () => {
    if (mode === 'open') response.writeHead(response.statusCode);
    if (mode === 'pass') flushHeaders();
  };

  response.write = ((chunk: unknown, encoding?: unknown, callback?: Callback) => {
    if (mode === 'open') response.writeHead(response.statusCode);
    const after = typeof encoding === 'function' ? (encoding as Callback) : callback;
    if (mode === 'hold') {
      hold(chunk, encoding);
      if (after) queueMicrotask(() => after());
      if (heldBytes > MAX_HELD_BYTES && !failed) letGo();
      return true;
    }
    traffic.bytes += sizeOf(chunk, encoding);
    return write(chunk, typeof encoding === 'function' ? undefined : encoding, after);
  }) as ServerResponse['write'];

  response.end = ((chunk?: unknown, encoding?: unknown, callback?: Callback) => {
    if (typeof chunk === 'function') [chunk, encoding, callback] = [undefined, undefined, chunk as Callback];
    if (typeof encoding === 'function') [encoding, callback] = [undefined, encoding as Callback];
    if (mode === 'open') {
      // Nothing was sent yet: with the whole body in hand its length is known.
      if (
        !response.hasHeader('content-length') &&
        !response.hasHeader('transfer-encoding') &&
        request.method !== 'HEAD' &&
        hasBody(response.statusCode)
      ) {
        response.setHeader('content-length', sizeOf(chunk, encoding));
      }
      response.writeHead(response.statusCode);
    }
    if (mode === 'hold') {
      if (chunk !== undefined && chunk !== null) hold(chunk, encoding);
      return finishHeld(callback);
    }
    traffic.bytes += sizeOf(chunk, encoding);
    return end(chunk, encoding, callback);
  }) as ServerResponse['end'];

  function settleHeaders(): void {
    if (
      options.onDocument &&
      request.method === 'GET' &&
      response.hasHeader(DOCUMENT_HEADER) &&
      documentSeconds({ status: response.statusCode, headers: response.getHeaders() as Record<string, string> }) !==
        null
    )
      options.onDocument();
    if (response.statusCode >= 500 && hadOutage(options.requestId)) {
      response.statusCode = 503;
      if (!response.hasHeader('retry-after')) response.setHeader('Retry-After', String(OUTAGE_RETRY_SECONDS));
    }
    response.removeHeader(DOCUMENT_HEADER);
    response.setHeader('x-request-id', options.requestId);
    if (options.draining()) response.setHeader('connection', 'close');
    addSecurityHeaders(response, options);
  }

  function hold(chunk: unknown, encoding: unknown): void {
    const piece = toBuffer(chunk, encoding);
    heldBytes += piece.length;
    held.push(piece);
  }

  /** Whether the whole answer is waited for, because it is a text that nobody compressed yet. */
  const mayBeFinished = (): boolean =>
    request.method !== 'HEAD' &&
    hasBody(response.statusCode) &&
    response.statusCode !== 206 &&
    !response.hasHeader('content-encoding') &&
    TEXT.test(String(response.getHeader('content-type') ?? ''));

  /** Too much to wait for: what was held is sent, and the rest as it comes. */
  function letGo(): void {
    mode = 'pass';
    writeHead(response.statusCode);
    for (const piece of held.splice(0)) {
      traffic.bytes += piece.length;
      write(piece);
    }
  }

  function finishHeld(callback: Callback | undefined): ServerResponse {
    const body = Buffer.concat(held);
    if (failed && !isFrenchPage(body)) return sendErrorPage(callback);
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    if (!isPage || !options.finishScreens) return sendWhole(body, callback);
    // Hints of Next for the browser to fetch scripts early; the style sheet stands in the head.
    response.removeHeader('link');
    return sendWhole(Buffer.from(finishScreen(body.toString('utf8'))), callback);
  }

  function sendErrorPage(callback: Callback | undefined): ServerResponse {
    if (isApi(request.url)) {
      response.setHeader('content-type', 'application/json');
      return sendWhole(Buffer.from(apiRefusal(response.statusCode)), callback);
    }
    const { statusCode } = response;
    const status = isErrorStatus(statusCode) ? statusCode : statusCode >= 500 ? 500 : 400;
    const retryAfter = Number(response.getHeader('retry-after')) || undefined;
    const page = errorPage(status, {
      requestId: options.requestId,
      ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
    });
    for (const name of ['etag', 'last-modified', 'link', 'content-security-policy']) response.removeHeader(name);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    response.statusCode = statusCode >= 500 ? status : statusCode;
    return sendWhole(Buffer.from(page.html), callback);
  }

  function sendWhole(plain: Buffer, callback: Callback | undefined): ServerResponse {
    mode = 'pass';
    const { body, encoding } = compress(plain, request.headers['accept-encoding']);
    appendVary(response, 'Accept-Encoding');
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.removeHeader('transfer-encoding');
    response.setHeader('content-length', body.length);
    writeHead(response.statusCode);
    if (request.method === 'HEAD') return end(undefined, undefined, callback);
    traffic.bytes = body.length;
    return end(body, undefined, callback);
  }

  return traffic;
}

type HeaderBag = OutgoingHttpHeaders | OutgoingHttpHeader[];

function applyHeaders(response: ServerResponse, bag: HeaderBag | undefined): void {
  if (bag === undefined) return;
  if (!Array.isArray(bag)) {
    for (const [name, value] of Object.entries(bag)) if (value !== undefined) response.setHeader(name, value);
    return;
  }
  const flat = bag.flat() as string[];
  for (let at = 0; at + 1 < flat.length; at += 2) response.appendHeader(flat[at] ?? '', flat[at + 1] ?? '');
}

const hasBody = (status: number): boolean => status >= 200 && status !== 204 && status !== 304;

/** JSON and other answers that no person reads stay as they are. */
function mayBeReplaced(response: ServerResponse): boolean {
  const type = response.getHeader('content-type');
  return type === undefined || /^text\/(?:html|plain)/.test(String(type));
}

function appendVary(response: ServerResponse, name: string): void {
  const vary = String(response.getHeader('vary') ?? '');
  if (!vary.split(',').some((part) => part.trim().toLowerCase() === name.toLowerCase()))
    response.setHeader('vary', vary === '' ? name : `${vary}, ${name}`);
}

/** A page that says something, in French: the application's own 500 or 503. */
function isFrenchPage(body: Buffer): boolean {
  const html = body.toString('utf8');
  return /<html[^>]*\blang="fr/i.test(html) && /<h1[\s>]/i.test(html);
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  return typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array);
}

function sizeOf(chunk: unknown, encoding: unknown): number {
  if (chunk === undefined || chunk === null || typeof chunk === 'function') return 0;
  return typeof chunk === 'string'
    ? Buffer.byteLength(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : (chunk as Uint8Array).byteLength;
}
