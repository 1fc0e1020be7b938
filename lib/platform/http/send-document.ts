import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import type { DocumentCopy } from './documents.ts';
import { chooseEncoding, type EncodedBody, type Encoding } from './encoding.ts';
import { securityHeaders } from './headers.ts';

export interface SendOptions {
  readonly requestId: string;
  readonly https: boolean;
  readonly draining: boolean;
}

/** Names and values by turns, as Node writes them without looking at them one by one. */
interface Heads {
  readonly whole: readonly string[];
  /** For whoever has this very form already (304). */
  readonly unchanged: readonly string[];
}

/** What stands above each form of each copy: written once, and forgotten with the copy. */
const heads = new WeakMap<EncodedBody, Heads>();

function headsOf(copy: DocumentCopy, encoding: Encoding, https: boolean): Heads {
  const form = copy.forms[encoding];
  const known = heads.get(form);
  if (known !== undefined) return known;
  const own = new Set(copy.headers.map(([name]) => name.toLowerCase()));
  const common = securityHeaders(https).filter(([name]) => !own.has(name.toLowerCase()));
  const always = [...copy.headers, ['etag', form.etag], ...common];
  const made: Heads = {
    unchanged: always.filter(([name]) => name !== 'content-type').flat(),
    whole: [
      ...always.flat(),
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
      'content-length',
      String(form.body.length),
    ],
  };
  heads.set(form, made);
  return made;
}

/**
 * Sends a kept document: the whole answer was prepared when the copy was made, so that nothing is computed here but the
 * form that suits the visitor.
 * @returns the body bytes sent
 */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  copy: DocumentCopy,
  { requestId, https, draining }: SendOptions,
): number {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const { body, etag } = copy.forms[encoding];
  const { whole, unchanged } = headsOf(copy, encoding, https);
  const ofThisAnswer = ['x-request-id', requestId];
  if (copy.stale) ofThisAnswer.push('x-opc-stale', '1');
  if (draining) ofThisAnswer.push('connection', 'close');
  if (fresh(request.headers, { etag })) {
    response.writeHead(304, [...unchanged, ...ofThisAnswer]).end();
    return 0;
  }
  response.writeHead(200, [...whole, ...ofThisAnswer]);
  if (request.method === 'HEAD') {
    response.end();
    return 0;
  }
  response.end(body);
  return body.length;
}
