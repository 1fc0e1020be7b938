import { IncomingMessage } from 'node:http';
import type { AddressKind } from '#lib/access/core/addresses.ts';
import { type ErrorStatus, MAX_BODY_BYTES } from './error-page.ts';

/** What becomes of a send: the request with its body in hand, a refusal, or nobody who waits any more. */
export type JudgedBody = IncomingMessage | { readonly status: ErrorStatus } | 'gone';

/**
 * Reads the body of a send to a page and judges it before the framework does, which would fail with an error of ours
 * for what a sender wrote wrongly: too much, no form, or on a screen a form that names no action.
 * @param kind what stands at the address: a screen takes the forms of the framework alone
 */
export async function judgeBody(request: IncomingMessage, kind: AddressKind): Promise<JudgedBody> {
  const body = await wholeBody(request);
  if (body === 'gone') return body;
  if (body === 'too-large') return { status: 413 };
  if (kind === 'screen' && !(await namesAnAction(body, request.headers['content-type']))) return { status: 400 };
  return replay(request, body);
}

/** What an announced length does not tell: a body in pieces is counted as it comes. */
function wholeBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'gone'> {
  return new Promise((done) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= MAX_BODY_BYTES) pieces.push(piece);
      else done('too-large');
    });
    request.once('end', () => done(Buffer.concat(pieces)));
    request.once('error', () => done('gone'));
    request.once('close', () => done('gone'));
  });
}

const ACTION_ID = /^\$ACTION_ID_[0-9a-f]{40,64}$/;
const ACTION_REF = /^\$ACTION_REF_(\d{1,3})$/;

/** Whether this is a form as the framework writes it for browsers without script. Its values are judged later. */
async function namesAnAction(body: Buffer, type: string | undefined): Promise<boolean> {
  if (!/^multipart\/form-data;/i.test(type ?? '')) return false;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type! } })
    .formData()
    .catch(() => null);
  if (form === null) return false;
  const names = [...form.keys()];
  return names.some((name) => ACTION_ID.test(name) || isReference(form, ACTION_REF.exec(name)?.[1]));
}

/** `$ACTION_REF_1` goes with `$ACTION_1:0`, which says what is called and with what. */
function isReference(form: FormData, number: string | undefined): boolean {
  if (number === undefined) return false;
  const call = form.get(`$ACTION_${number}:0`);
  if (typeof call !== 'string') return false;
  try {
    const { id, bound } = JSON.parse(call) as { id?: unknown; bound?: unknown };
    return typeof id === 'string' && /^[0-9a-f]{40,64}$/.test(id) && (bound === null || typeof bound === 'string');
  } catch {
    return false;
  }
}

/** The same request once more, with the body that was read. */
function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const again = new IncomingMessage(request.socket);
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true });
  Object.assign(again.headers, headers, { 'content-length': String(body.length) });
  delete again.headers['transfer-encoding'];
  again.push(body);
  again.push(null);
  return again;
}
