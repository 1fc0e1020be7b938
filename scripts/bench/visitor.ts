import { Agent, request as httpRequest } from 'node:http';
import { FORM_COOKIE } from '#lib/access/core/cookie-names.ts';

/** One request of a visit, and what the answer must be to count. */
export interface Step {
  method: 'GET' | 'POST';
  path: string;
  /** Form fields, already encoded. */
  body?: string;
  expected: { status: number; location?: string; cookie?: string };
}

/** Somebody with a cookie jar who repeats the same steps; each repetition begins with the same cookies. */
export interface Visitor {
  cookies: Record<string, string>;
  steps: readonly Step[];
}

export interface Site {
  port: number;
  host: string;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/**
 * Whoever has the cookie of the forms comes from another device each time: people have one each, and no limit by device
 * is met.
 * @param devices signed values of that cookie
 */
export function deviceJars(devices: readonly string[]): (visitor: Visitor) => Readonly<Record<string, string>> {
  let next = 0;
  return ({ cookies }) => {
    const device = devices[next % Math.max(1, devices.length)];
    if (device === undefined || cookies[FORM_COOKIE] === undefined) return cookies;
    next += 1;
    return { ...cookies, [FORM_COOKIE]: device };
  };
}

/** Many people share one address here, and many addresses come: no limit by address is met. */
const ADDRESSES = 4_000;
const TIMEOUT_MS = 20_000;
/** What a browser sends; the answers are compressed for it as they are in life. */
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'fr-FR,fr;q=0.9',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
};

let sent = 0;

/** One keep-alive connection to a site, behind a proxy that says where each request comes from. */
export class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #site: Site;
  #jar: Record<string, string> = {};

  constructor(site: Site) {
    this.#site = site;
  }

  get cookies(): Readonly<Record<string, string>> {
    return this.#jar;
  }

  /** Starts a visit: the jar holds exactly these cookies. */
  begin(cookies: Readonly<Record<string, string>>): void {
    this.#jar = { ...cookies };
  }

  /** Sends one step, reads the whole answer and keeps its cookies. @throws when no answer came. */
  send(
    { method, path, body }: Pick<Step, 'method' | 'path' | 'body'>,
    extra: Record<string, string> = {},
  ): Promise<Answer> {
    const { port, host } = this.#site;
    const from = (sent += 1) % ADDRESSES;
    const cookie = Object.entries(this.#jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const headers = {
      ...HEADERS,
      host,
      'x-forwarded-for': `10.0.${from >> 8}.${from & 255}`,
      ...(cookie === '' ? {} : { cookie }),
      ...(body === undefined
        ? {}
        : {
            origin: `http://${host}`,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          }),
      ...extra,
    };
    return new Promise((done, fail) => {
      const request = httpRequest(
        { agent: this.#agent, host: '127.0.0.1', port, method, path, headers, timeout: TIMEOUT_MS },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', fail);
          response.once('end', () => {
            this.#keep(response.headers['set-cookie']);
            done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
          });
        },
      );
      request.once('timeout', () => request.destroy(new Error(`pas de réponse en ${TIMEOUT_MS / 1000} s`)));
      request.once('error', fail);
      request.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  #keep(lines: readonly string[] | undefined): void {
    for (const line of lines ?? []) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /;\s*max-age=0/i.test(line)) delete this.#jar[name];
      else this.#jar[name] = value;
    }
  }
}

/** What is wrong with an answer, or null. An empty 200 is wrong too: it says nothing to anybody. */
export function wrongWith(answer: Answer, { method, path, expected }: Step): string | null {
  const where = `${method} ${path}`;
  if (answer.status !== expected.status) return `${where} : ${answer.status} au lieu de ${expected.status}`;
  if (expected.location !== undefined) {
    const location = String(answer.headers['location'] ?? '');
    if (location !== expected.location)
      return `${where} : envoie vers ${location || 'nulle part'} au lieu de ${expected.location}`;
  }
  if (
    expected.cookie !== undefined &&
    !new RegExp(`(?:^|,)${expected.cookie}=[^;]`).test(String(answer.headers['set-cookie'] ?? ''))
  )
    return `${where} : sans le cookie ${expected.cookie}`;
  if (expected.status === 200 && answer.body.length === 0) return `${where} : réponse vide`;
  return null;
}
