import { LRUCache } from 'lru-cache';
import { encodeAll, type EncodedBody, type Encoding } from './encoding.ts';

/** What a page says about itself in a header: "I am the same for everybody, keep me this many seconds". */
export const DOCUMENT_HEADER = 'x-opc-document';

export interface FetchedPage {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface DocumentCopy {
  headers: [string, string][];
  forms: Record<Encoding, EncodedBody>;
  /** True when the last attempt to refresh it failed: the last good copy is being served. */
  stale: boolean;
}

interface Entry extends DocumentCopy {
  bytes: number;
  /** The edition that was shown when its rendering began. */
  edition: number;
  ttl: number;
  fetchedAt: number;
  retryAt: number;
}

export interface DocumentCacheOptions {
  /** Renders a path for nobody in particular. May throw. */
  fetchPage: (path: string) => Promise<FetchedPage>;
  /** Upper bound of all kept bodies together, in bytes. */
  maxBytes?: number;
  /** Upper bound of the kept paths. */
  maxCount?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Which edition is shown: copies of another one are refreshed before they are served. */
  edition?: () => number;
  onRefreshFailed?: (path: string, reason: unknown) => void;
}

const MAX_DOCUMENT_BYTES = 1_000_000;
/** Up to this long past its time a copy is served at once and refreshed behind; later the visitor waits. */
const SERVE_OLD_MS = 60_000;
const WAIT_LIMIT_MS = 3_000;
/** Pages being learnt at once. Those left out cost nothing: the next visitor makes them known. */
const LEARN_LIMIT = 16;
const RETRY_MS = 2_000;
const NOT_KEPT =
  /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|etag|date|vary|set-cookie|x-request-id|x-opc-.*|x-nextjs-.*|x-middleware-.*)$/;

/**
 * Public documents of this process, kept ready to send. A path is known here once a page answered
 * with DOCUMENT_HEADER. A refresh that fails (5xx, 429, exception) leaves the last good copy in
 * place; any other answer (404 after a guide was withdrawn) removes it.
 */
export function createDocumentCache(options: DocumentCacheOptions) {
  const { fetchPage, maxBytes = 32_000_000, maxCount = 2_000, now = Date.now, edition = () => 0 } = options;
  const entries = new LRUCache<string, Entry>({
    max: maxCount,
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => bytes,
  });
  const running = new Map<string, Promise<void>>();

  function fail(path: string, reason: unknown): void {
    const entry = entries.peek(path);
    if (entry) Object.assign(entry, { stale: true, retryAt: now() + RETRY_MS });
    options.onRefreshFailed?.(path, reason);
  }

  async function load(path: string): Promise<void> {
    const began = { fetchedAt: now(), edition: edition() };
    try {
      const page = await fetchPage(path);
      if (page.status >= 500 || page.status === 429) return fail(path, page.status);
      const ttl = documentSeconds(page);
      if (ttl === null || page.body.length > MAX_DOCUMENT_BYTES) return void entries.delete(path);
      const forms = await encodeAll(page.body);
      const bytes = forms.identity.body.length + forms.gzip.body.length + forms.br.body.length + 1_000;
      entries.set(path, {
        ...began,
        headers: keptHeaders(page.headers),
        forms,
        bytes,
        ttl: ttl * 1000,
        retryAt: 0,
        stale: false,
      });
    } catch (error) {
      fail(path, error);
    }
  }

  /** One refresh a path at a time: a crowd that arrives together costs one rendering. */
  function refresh(path: string): Promise<void> {
    let job = running.get(path);
    if (job === undefined) {
      job = load(path).finally(() => running.delete(path));
      running.set(path, job);
    }
    return job;
  }

  async function wait(job: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      job,
      new Promise<void>((done) => {
        timer = setTimeout(done, WAIT_LIMIT_MS);
      }),
    ]);
    clearTimeout(timer);
  }

  /** The copy to send for this path, or null when the page must be rendered for the visitor. */
  async function find(path: string): Promise<DocumentCopy | null> {
    const job = running.get(path);
    const entry = entries.get(path);
    if (entry === undefined) {
      if (job === undefined) return null;
      await wait(job);
      return entries.get(path) ?? null;
    }
    const published = entry.edition !== edition();
    const age = now() - entry.fetchedAt;
    if (age < entry.ttl && !published) return entry;
    if (entry.stale) {
      if (now() >= entry.retryAt) void refresh(path);
      return entry;
    }
    if (age < entry.ttl + SERVE_OLD_MS && !published) {
      void refresh(path);
      return entry;
    }
    await wait(refresh(path));
    return entries.get(path) ?? null;
  }

  function learn(path: string): void {
    if (!entries.has(path) && running.size < LEARN_LIMIT) void refresh(path);
  }

  return { find, learn, size: () => ({ count: entries.size, bytes: entries.calculatedSize }) };
}

/** Seconds for which an answer may be kept as a document, or null when it is not one. */
export function documentSeconds(page: Pick<FetchedPage, 'status' | 'headers'>): number | null {
  const seconds = Number(page.headers[DOCUMENT_HEADER] || NaN);
  const isHtml = String(page.headers['content-type'] ?? '').startsWith('text/html');
  return page.status === 200 && isHtml && page.headers['set-cookie'] === undefined && seconds > 0 ? seconds : null;
}

function keptHeaders(headers: FetchedPage['headers']): [string, string][] {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || NOT_KEPT.test(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  if (!headers['cache-control']) kept.push(['cache-control', 'public, max-age=0, must-revalidate']);
  const vary = new Set([
    'Accept-Encoding',
    ...String(headers.vary ?? '')
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text && !/^accept-encoding$/i.test(text)),
  ]);
  kept.push(['vary', [...vary].join(', ')]);
  return kept;
}
