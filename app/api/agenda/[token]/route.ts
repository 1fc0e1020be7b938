import { createHash } from 'node:crypto';
import { defineWebhook, FAULT_STATUS, type Answer, type Fault } from '#lib/access/index.ts';
import { readAgendaFeed } from '#lib/appointments/index.ts';

export const dynamic = 'force-dynamic';

type Params = { token: string };

/** Nobody on the way keeps it, no search engine lists it; the program asks again whether it has changed. */
const COMMON = {
  'cache-control': 'private, no-cache',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
};

/** An address that is none, is closed, or is of somebody who receives nobody (any more): one answer for all. */
function answer(outcome: Answer<string> | Fault): Response {
  if (outcome.ok) {
    const etag = `"${createHash('sha256').update(outcome.data).digest('base64url')}"`;
    const headers = { ...COMMON, etag, 'content-type': 'text/calendar; charset=utf-8' };
    return new Response(outcome.data, { headers });
  }
  const { code, retryAfterSeconds } = outcome;
  const status = code === 'invalid' ? FAULT_STATUS['not-found'] : FAULT_STATUS[code];
  const retry = retryAfterSeconds ?? (code === 'outage' ? 60 : null);
  return new Response(null, { status, headers: { ...COMMON, ...(retry && { 'retry-after': String(retry) }) } });
}

const feed = defineWebhook<{ jeton: string }, undefined, string, Params>(
  readAgendaFeed,
  { token: (_request, { token }) => (token.endsWith('.ics') ? token.slice(0, -4) : null) },
  answer,
);

/** An adviser’s own calendar, by the address that they made; 304 to whoever has it as it is. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const response = await feed(request, context);
  const etag = response.headers.get('etag');
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (etag === null || !known.includes(etag)) return response;
  response.headers.delete('content-type');
  return new Response(null, { status: 304, headers: response.headers });
}
