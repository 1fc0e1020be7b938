import { Agent, request as http } from 'node:http';
import { expect, test } from '@playwright/test';
import { ADDRESSES } from '../../lib/access/core/addresses.ts';
import { LONG } from '../support/test.ts';

/** Numbers that look like chance and are the same in each run (Park and Miller 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const PATHS = ADDRESSES.map(({ path }) => path.replaceAll('*', 'essai'));
const ID = '7f'.repeat(21);
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const SEEDS = [
  `${part(`$ACTION_ID_${ID}`, '')}--x--\r\n`,
  `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', `{"id":"${ID}","bound":"$@1"}`)}${part('$ACTION_1:1', '[{"fault":null,"values":{}},"$K1"]')}--x--\r\n`,
  `${part('q01', '3')}${part('page', '1')}--x--\r\n`,
  'identifiant=awa&mot-de-passe=secret&suite=%2Fprofil',
  '{"answers":[1,2,3],"instrument":"riasec-1"}',
  '["$K1",{"a":"$F2","b":"$undefined","c":"$@9"}]',
  '',
];
const TYPES = [
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'multipart/form-data; boundary="',
  'multipart/mixed; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain;charset=UTF-8',
  'text/x-component',
  '',
];
const PIECES = [
  '\0',
  '\r\n',
  '--x',
  '$ACTION_REF_',
  '$ACTION_ID_',
  '"',
  '{',
  '%',
  '\ud800',
  'é'.repeat(50),
  '[[[[',
  '$@',
  '=',
  '&',
];

/** A body that was meant well, changed in one to four places. */
function mangled(next: (below: number) => number): Buffer {
  let text = SEEDS[next(SEEDS.length)]!;
  for (let change = next(4) + 1; change > 0; change -= 1) {
    const at = next(text.length + 1);
    const piece = PIECES[next(PIECES.length)]!;
    const kind = next(4);
    if (kind === 0) text = text.slice(0, at);
    else if (kind === 1) text = text.slice(0, at) + piece + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + piece + text.slice(at + piece.length);
    else text += text.slice(at);
  }
  return Buffer.from(text);
}

function send(base: URL, agent: Agent, path: string, type: string, body: Buffer): Promise<number> {
  return new Promise((done) => {
    const headers = {
      host: base.host,
      origin: base.origin,
      accept: 'text/html',
      'content-length': String(body.length),
      ...(type === '' ? {} : { 'content-type': type }),
    };
    const request = http({ agent, host: '127.0.0.1', port: base.port, path, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => done(response.statusCode ?? 0));
    });
    // A connection that was cut is told apart from any status.
    request.once('error', () => done(0));
    request.end(body);
  });
}

test('28,000 mangled bodies: no failure of ours, no connection cut', LONG, async ({ baseURL }) => {
  test.setTimeout(900_000);
  const base = new URL(baseURL!);
  const next = chance(20_261_127);
  const statuses = new Map<number, number>();
  const failed: string[] = [];
  for (let round = 0; round < 70; round += 1) {
    // A new address before the limit of sends ends the trial.
    const agent = new Agent({ keepAlive: true, maxSockets: 8, localAddress: `127.0.3.${round + 1}` } as object);
    const tries = Array.from({ length: 400 }, async () => {
      const path = PATHS[next(PATHS.length)]!;
      const type = TYPES[next(TYPES.length)]!;
      const body = mangled(next);
      const status = await send(base, agent, path, type, body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || status === 0) failed.push(`${status} ${path} ${type} ${JSON.stringify(body.toString())}`);
    });
    await Promise.all(tries);
    agent.destroy();
  }
  expect(failed.slice(0, 10)).toEqual([]);
  expect(statuses.get(429) ?? 0).toBe(0);
  expect(statuses.get(400) ?? 0).toBeGreaterThan(1000);
});
