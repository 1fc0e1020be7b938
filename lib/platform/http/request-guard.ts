import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES, type ErrorStatus } from './error-page.ts';

const MAX_TARGET = 2_000;
const PAGE_METHODS = 'GET, HEAD, POST';
const API_METHODS = 'GET, HEAD, POST, OPTIONS';
const PLAIN_PATH = /^(?:\/[\w-]+)+$/;
const KNOWN = new Set(API_METHODS.split(', '));

export interface Refusal {
  status: ErrorStatus | 204;
  headers?: Record<string, string>;
}

/** The path as Next will see it: dots resolved, no query. Of a request target that starts with `/`. */
export function pathname(request: Pick<IncomingMessage, 'url'>): string {
  const url = request.url ?? '/';
  // Plain words between slashes are a path already; `URL` would say the same, and costs more than the rest.
  if (PLAIN_PATH.test(url)) return url;
  // Glued, not resolved: `//host/path` is a path here, never the address of another host.
  const whole = `http://localhost${url}`;
  return URL.canParse(whole) ? new URL(whole).pathname : url;
}

/**
 * What the application would answer with a failure, or need not see at all; null for everything else.
 * Looks at the first line and the announced length only, in time proportional to at most 2,000 characters.
 */
export function refusal(request: Pick<IncomingMessage, 'url' | 'method' | 'headers' | 'rawHeaders'>): Refusal | null {
  const { url = '', method = 'GET', headers } = request;
  if (url.length > MAX_TARGET) return { status: 414 };
  // Node keeps the first of two: whoever stands in front of us may have believed the other (RFC 9112, 3.2).
  if (request.rawHeaders.filter((name, at) => name.length === 4 && at % 2 === 0 && /^host$/i.test(name)).length > 1)
    return { status: 400 };
  if (!url.startsWith('/')) return { status: 400 };
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '') === null ? null : decoded(pathname(request));
  if (path === null) return { status: 404 };
  const allow = { allow: path.startsWith('/api/') ? API_METHODS : PAGE_METHODS };
  if (!KNOWN.has(method)) return { status: 405, headers: allow };
  if (method === 'OPTIONS' && !path.startsWith('/api/')) return { status: 204, headers: allow };
  // Images are served as they are: nobody has business with Next's converter.
  if (/^\/_next\/image(?:\/|$)/.test(path)) return { status: 404 };
  return Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES ? { status: 413 } : null;
}

/** What only the framework’s script in the browser asks for: a page as data, a server action by its id. */
export const isOfRuntime = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers.rsc !== undefined || headers['next-action'] !== undefined || headers['next-router-state-tree'] !== undefined;

/** Null for broken percent-encoding, and for NUL, which the database refuses to hear. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** True when the visitor went away before the whole request had arrived: nobody's fault here. */
export function isBrokenOff(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if (at.name === 'ResponseAborted') return true;
    // The very words of Node's HTTP server; a database that hangs up says "read ECONNRESET".
    if ((at as NodeJS.ErrnoException).code === 'ECONNRESET' && at.message === 'aborted') return true;
  }
  return false;
}
