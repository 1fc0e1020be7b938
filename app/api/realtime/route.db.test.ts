import { request as httpRequest, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { liveState } from '#db/listen.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { ROWS } from '#db/tests/fixtures.ts';
import { liveStream } from '#lib/access/index.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { endSession, startSession } from '#lib/accounts/sessions.ts';
import { booked, motifNamed, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { appServers } from '#lib/platform/http/test-client.ts';
import { claimsOf } from '#lib/access/identity/session-cookie.ts';
import { GET } from './route.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

/** A real Postgres that notifies, our own server on a real port, and browsers that keep a stream open. */

const { serve, drain } = appServers();
let sql: postgres.Sql;
let place: string;
const open: ClientRequest[] = [];

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
});
afterEach(async () => {
  for (const one of open.splice(0)) one.destroy();
  await drain();
});
afterAll(() => sql.end());

async function signIn(person: string): Promise<string> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, person, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  return session!.value!;
}
const signOut = async (cookie: string): Promise<void> => {
  const claims = await claimsOf(cookie);
  await runAsSystem('test', (tx) => endSession(tx, claims!.sid));
};

/** Our server in front of the handler, which Next would call. */
const start = (stream: () => Promise<Response> = GET) =>
  serve(async (request, response) => {
    jar.clear();
    const cookie = /opc_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    if (cookie) jar.set('opc_session', cookie);
    const answer = await stream();
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (!answer.body) return void response.end();
    const body = Readable.fromWeb(answer.body as WebStream);
    response.once('close', () => body.destroy());
    body.on('error', () => response.destroy()).pipe(response);
  });

type Tab = {
  status: number;
  headers: IncomingHttpHeaders;
  heard: () => string;
  words: () => string[];
  over: () => boolean;
};

/** Opens a page that follows: what it heard so far, and whether the stream was ended. */
function tab(port: number, cookie: string | null): Promise<Tab> {
  return new Promise((done, fail) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path: '/api/realtime',
        agent: false,
        headers: {
          accept: 'text/event-stream',
          'accept-encoding': 'gzip, br',
          ...(cookie ? { cookie: `opc_session=${cookie}` } : {}),
        },
      },
      (response: IncomingMessage) => {
        let text = '';
        let over = false;
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => (over = true)).on('error', () => undefined);
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          heard: () => text,
          words: () => [...text.matchAll(/^data: (.*)$/gm)].map(([, word]) => word!),
          over: () => over,
        });
      },
    );
    request.on('error', fail).end();
    open.push(request);
  });
}

/** A tab that hears: the connection that listens takes a moment to open. */
async function following(port: number, cookie: string): Promise<Tab> {
  const one = await tab(port, cookie);
  await expect.poll(liveState).toEqual({ mode: 'listening' });
  return one;
}
const book = async (adviser: string, local: string, person?: string) =>
  booked({ person: person ?? (await newVisitor(sql)), adviser, place, motif: await motifNamed(), local });
const result = (person: string) =>
  sql.unsafe(`insert into public.test_results ${ROWS['public.test_results']!(person, 1)}`);
/** What the stream says besides words: signs of life. */
const withoutSigns = (text: string): string => text.replace(/^: \n\n/gm, '');

describe('a stream', () => {
  it('is sent as it comes: not kept, not compressed, not collected on the way', async () => {
    const { port } = await start();
    const one = await following(port, await signIn(await newAdviser(sql, place)));
    expect(one.status).toBe(200);
    expect(one.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(one.headers['content-encoding']).toBeUndefined();
    expect(one.headers['content-length']).toBeUndefined();
    await expect.poll(one.heard).toMatch(/^: \n\n/);
  });

  it('tells an adviser of a booking, and a person of a result: a word each, to them alone, in each of their two tabs', async () => {
    const { port } = await start();
    const [adviser, other] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const person = await newVisitor(sql);
    const mine = await signIn(adviser);
    const tabs = [await following(port, mine), await following(port, mine)];
    const [theirs, hers] = [await following(port, await signIn(other)), await following(port, await signIn(person))];
    const before = [...tabs, theirs, hers].map((one) => one.words().length);

    const id = await book(adviser, '2027-06-09T08:00', person);
    await result(person);
    for (const one of tabs) await expect.poll(() => one.words().includes('agenda')).toBe(true);
    await expect.poll(() => hers.words().includes('resultats')).toBe(true);
    expect(theirs.words().slice(before[2])).toEqual([]);
    for (const one of [...tabs, hers]) {
      expect(withoutSigns(one.heard())).toMatch(/^(data: (agenda|resultats|tout)\n\n)*$/);
      for (const secret of [id, adviser, person]) expect(one.heard()).not.toContain(secret);
    }
  });

  it('tells of nothing that an adviser does not see: an hour that is only kept', async () => {
    const { port } = await start();
    const adviser = await newAdviser(sql, place);
    const one = await following(port, await signIn(adviser));
    const heard = () => one.words().filter((word) => word === 'agenda').length;
    await book(adviser, '2027-06-09T08:00');
    await expect.poll(heard).toBe(1);
    await book(adviser, '2027-06-11T08:00');
    // Two bookings, each first kept and then confirmed.
    await expect.poll(heard).toBe(2);
  });

  it('a third one ends the oldest, which does not come back', async () => {
    const { port } = await start();
    const cookie = await signIn(await newVisitor(sql));
    const [first, second] = [await following(port, cookie), await following(port, cookie)];
    const third = await following(port, cookie);
    await expect.poll(first.over).toBe(true);
    expect(first.words().at(-1)).toBe('fin');
    expect([second.over(), third.over()]).toEqual([false, false]);
  });

  it('ends at sign-out, in this session alone; whoever comes back has nothing to follow', async () => {
    const { port } = await start();
    const person = await newVisitor(sql);
    const [gone, stays] = [await signIn(person), await signIn(person)];
    const [first, second] = [await following(port, gone), await following(port, stays)];
    await signOut(gone);
    await expect.poll(first.over).toBe(true);
    expect(second.over()).toBe(false);
    expect((await tab(port, gone)).status).toBe(204);
    await result(person);
    await expect.poll(() => second.words().includes('resultats')).toBe(true);
    expect(first.words()).not.toContain('resultats');
  });

  it('ends when the role changes', async () => {
    const { port } = await start();
    const adviser = await newAdviser(sql, place);
    const one = await following(port, await signIn(adviser));
    await sql`update private.accounts set app_role = 'user' where id = ${adviser}`;
    await expect.poll(one.over).toBe(true);
  });

  it('asks for the session again by itself', async () => {
    const cookie = await signIn(await newVisitor(sql));
    const { port } = await start(() => liveStream(cookie, { beatMs: 20, askMs: 30 }));
    const one = await following(port, cookie);
    await expect.poll(one.heard).toMatch(/(: \n\n){3}/);
    expect(one.over()).toBe(false);
    // Nothing is notified when a session merely runs out.
    const claims = await claimsOf(cookie);
    await sql`update private.sessions set expires_at = now() where id = ${claims!.sid}`;
    await expect.poll(one.over).toBe(true);
  });

  it('is not for guests', async () => {
    const { port } = await start();
    expect((await tab(port, null)).status).toBe(204);
    expect((await tab(port, 'x')).status).toBe(204);
  });

  it('is ended politely when the server stops, which does not wait for it', async () => {
    const { port, app } = await start();
    const one = await following(port, await signIn(await newVisitor(sql)));
    const started = performance.now();
    await app.drain(60_000);
    expect(performance.now() - started).toBeLessThan(30_000);
    await expect.poll(one.over).toBe(true);
    expect(one.heard()).toMatch(/retry: \d{4}\n\n$/);
  });
});
