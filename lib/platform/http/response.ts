import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { DOCUMENT_HEADER, documentSeconds } from './documents.ts';
import { errorPage } from './error-page.ts';
import { forgetOutage, hadOutage } from '../outage-note.ts';
import { addSecurityHeaders, isNavigation } from './headers.ts';

const OUTAGE_RETRY_SECONDS = 30;

export interface ShapeOptions {
  requestId: string;
  https: boolean;
  draining: () => boolean;
  /** Called when the answer proves to be a public document. */
  onDocument?: () => void;
}

export interface Traffic {
  bytes: number;
}

type Callback = (error?: Error | null) => void;

/**
 * Watches one answer on its way out: adds the common headers, removes our internal ones, and replaces
 * the body of a failed page view by the French page when what the application produced would leave
 * the visitor with nothing to read. Everything else streams through untouched.
 * @returns a running count of the body bytes sent.
 */
export function shapeResponse(request: IncomingMessage, response: ServerResponse, options: ShapeOptions): Traffic {
  const traffic: Traffic = { bytes: 0 };
  response.once('close', () => forgetOutage(options.requestId));
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response) as (chunk: unknown, encoding?: unknown, callback?: Callback) => boolean;
  const end = response.end.bind(response) as (
    chunk?: unknown,
    encoding?: unknown,
    callback?: Callback,
  ) => ServerResponse;
  let mode: 'open' | 'pass' | 'hold' = 'open';
  const held: Buffer[] = [];

  response.writeHead = ((status: number, ...rest: [(string | HeaderBag)?, HeaderBag?]) => {
    if (mode !== 'open') return response;
    const reason = typeof rest[0] === 'string' ? rest[0] : undefined;
    applyHeaders(response, typeof rest[0] === 'string' ? rest[1] : rest[0]);
    response.statusCode = status;
    settleHeaders();
    // Next leaves the words of a screen’s 404 to its script: without one, nothing would be read.
    if (
      (response.statusCode >= 500 || response.statusCode === 404) &&
      isNavigation(request) &&
      mayBeReplaced(response)
    ) {
      mode = 'hold';
      return response;
    }
    mode = 'pass';
    return reason === undefined || response.statusCode !== status
      ? writeHead(response.statusCode)
      : writeHead(status, reason);
  }) as ServerResponse['writeHead'];

  response.write = ((chunk: unknown, encoding?: unknown, callback?: Callback) => {
    if (mode === 'open') response.writeHead(response.statusCode);
    const after = typeof encoding === 'function' ? (encoding as Callback) : callback;
    if (mode === 'hold') {
      held.push(toBuffer(chunk, encoding));
      if (after) queueMicrotask(() => after());
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
      if (chunk !== undefined && chunk !== null) held.push(toBuffer(chunk, encoding));
      return finishHeld(callback);
    }
    traffic.bytes += sizeOf(chunk, encoding);
    return end(chunk, encoding, callback);
  }) as ServerResponse['end'];

  function settleHeaders(): void {
    if (
      options.onDocument &&
      request.method === 'GET' &&
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

  function finishHeld(callback: Callback | undefined): ServerResponse {
    mode = 'pass';
    const body = Buffer.concat(held);
    if (isFrenchPage(body, response.getHeader('content-encoding'))) {
      traffic.bytes = body.length;
      response.removeHeader('transfer-encoding');
      response.setHeader('content-length', body.length);
      writeHead(response.statusCode);
      return end(body, undefined, callback);
    }
    const status = response.statusCode === 503 || response.statusCode === 404 ? response.statusCode : 500;
    const retryAfter = Number(response.getHeader('retry-after')) || undefined;
    const page = errorPage(status, {
      requestId: options.requestId,
      ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
    });
    for (const name of [
      'content-encoding',
      'transfer-encoding',
      'etag',
      'last-modified',
      'link',
      'content-security-policy',
    ])
      response.removeHeader(name);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    response.setHeader('content-length', Buffer.byteLength(page.html));
    writeHead(status);
    if (request.method === 'HEAD') return end(undefined, undefined, callback);
    traffic.bytes = Buffer.byteLength(page.html);
    return end(page.html, undefined, callback);
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

/** A page that says something, in French: the application's own 500 or 503. */
function isFrenchPage(body: Buffer, encoding: unknown): boolean {
  try {
    const plain =
      encoding === 'gzip'
        ? gunzipSync(body)
        : encoding === 'br'
          ? brotliDecompressSync(body)
          : encoding === 'deflate'
            ? inflateSync(body)
            : body;
    const html = plain.toString('utf8');
    return /<html[^>]*\blang="fr/i.test(html) && /<h1[\s>]/i.test(html);
  } catch {
    return false;
  }
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
