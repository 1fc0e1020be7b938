import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface EncodedBody {
  body: Buffer;
  etag: string;
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** The three forms in which a page is kept, each with its own strong ETag. */
export async function encodeAll(body: Buffer): Promise<Record<Encoding, EncodedBody>> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    deflate(body, { level: 9 }),
  ]);
  return {
    br: { body: br, etag: `"${hash}-br"` },
    gzip: { body: gz, etag: `"${hash}-gz"` },
    identity: { body, etag: `"${hash}"` },
  };
}

/** What negotiator takes and its types do not know yet: which of two that are equally welcome. */
type Chooser = {
  encoding(available: Encoding[], options: { preferred: Encoding[] }): Encoding | undefined;
};

/** The best of our three forms that an Accept-Encoding header allows (RFC 9110, 12.5.3). */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  const chooser = new Negotiator({ headers: { 'accept-encoding': header } }) as Chooser;
  return chooser.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] }) ?? 'identity';
}
