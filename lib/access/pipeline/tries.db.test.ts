import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import { runForm } from '../adapters/form.ts';
import { GUEST } from '../core/actor.ts';
import { fault } from '../core/fault.ts';
import { memoryLimits, postgresLimits, type LimitStore } from '../limits/store.ts';
import { LIMITS } from '../limits/table.ts';
import type { Definition, RequestFacts } from './definition.ts';

const MAX = LIMITS['sign-in-account'].max;
const KEY = randomBytes(32);
const RIGHT = 'juste';

beforeAll(async () => {
  await testDatabase();
});

/** Sends passwords for accounts; `looked` counts those that were compared, `most` how many at the same moment. */
function door(limits: LimitStore) {
  const seen = { looked: 0, under: 0, most: 0 };
  const definition: Definition<{ compte: string; mot: string }, true> = {
    name: 'sign-in',
    verb: 'create',
    resource: 'session',
    schema: z.object({ compte: z.string(), mot: z.string() }),
    limits: ['sensitive-address', 'sign-in-account', 'sign-in-account-day'],
    limitSubject: ({ input }) => input.compte,
    prepare: async ({ input }) => {
      seen.looked += 1;
      seen.under += 1;
      seen.most = Math.max(seen.most, seen.under);
      // As long as a hash takes: others come in meanwhile.
      await new Promise((done) => setImmediate(done));
      seen.under -= 1;
      if (input.mot === 'panne') throw new Error('bogue');
      return input.mot === RIGHT ? { ok: true, ready: true } : fault('invalid');
    },
    perform: async () => ({ ok: true, redirect: '/' }),
  };
  const facts = (address: string): RequestFacts => ({
    method: 'POST',
    origin: 'https://site.cg',
    host: 'site.cg',
    secFetchSite: null,
    address,
    requestId: 'r',
    cookie: () => undefined,
  });
  const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => work({} as Tx);
  const send = async (compte: string, mot: string, address = '10.0.0.1'): Promise<string> => {
    const outcome = await runForm(
      definition,
      facts(address),
      { fields: { compte, mot } },
      {
        actor: async () => GUEST,
        limits,
        cookieKey: KEY,
        dataKeys: [],
        appUrl: 'https://site.cg',
        now: () => new Date(),
        runAs: (_, work) => transaction(work),
        runAsSystem: (_, work) => transaction(work),
        isOutage: () => false,
      },
    );
    return outcome.ok ? 'ok' : outcome.code;
  };
  return { send, seen };
}

const times = (count: number, one: (index: number) => Promise<string>): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)));
const tally = (codes: readonly string[], code: string): number => codes.filter((one) => one === code).length;

describe.each([
  ['in this process', () => memoryLimits()],
  ['in Postgres', () => postgresLimits(KEY)],
])('tries counted %s', (_, make) => {
  const account = () => `${randomUUID()}@exemple.cg`;

  it('right passwords at the same moment all pass, and leave every wrong one its try', async () => {
    const { send, seen } = door(make());
    const whose = account();
    expect(await times(MAX + 5, () => send(whose, RIGHT))).toEqual(Array(MAX + 5).fill('ok'));
    expect(await times(20, () => send(whose, RIGHT))).toEqual(Array(20).fill('ok'));
    seen.looked = 0;
    const codes = [];
    for (let i = 0; i < MAX + 2; i += 1) codes.push(await send(whose, 'faux'));
    expect(codes).toEqual([...Array(MAX).fill('invalid'), 'limited', 'limited']);
    expect(seen.looked).toBe(MAX);
  });

  it('wrong passwords at the same moment are looked at as often as allowed, and the right one waits then', async () => {
    const { send, seen } = door(make());
    const whose = account();
    const codes = await times(MAX * 6, (i) => send(whose, `faux ${i}`, `10.0.1.${i}`));
    expect([tally(codes, 'invalid'), tally(codes, 'limited')]).toEqual([MAX, MAX * 5]);
    expect([seen.looked, seen.most <= MAX]).toEqual([MAX, true]);
    for (let i = 0; i < 3; i += 1) expect(await send(whose, RIGHT)).toBe('limited');
    expect(seen.looked).toBe(MAX);
  });

  it('right and wrong ones together: each right one passes while a try is left, each wrong one counts', async () => {
    const { send, seen } = door(make());
    const whose = account();
    const codes = await times(15, (i) => send(whose, i % 5 === 0 ? 'faux' : RIGHT));
    expect([tally(codes, 'ok'), tally(codes, 'invalid')]).toEqual([12, 3]);
    seen.looked = 0;
    const rest = await times(10, () => send(whose, 'faux'));
    expect([tally(rest, 'invalid'), tally(rest, 'limited'), seen.looked]).toEqual([MAX - 3, 10 - (MAX - 3), MAX - 3]);
  });

  it('right passwords for one account give no try at another', async () => {
    const { send } = door(make());
    const [own, other] = [account(), account()];
    const codes = await times(40, (i) => (i % 2 ? send(own, RIGHT) : send(other, `faux ${i}`)));
    expect([tally(codes, 'ok'), tally(codes, 'invalid'), tally(codes, 'limited')]).toEqual([20, MAX, 20 - MAX]);
    expect(await send(other, RIGHT)).toBe('limited');
  });

  it('what ends in an unexpected error stays counted, and holds nobody up', async () => {
    const { send } = door(make());
    const whose = account();
    for (let i = 0; i < MAX; i += 1) await expect(send(whose, 'panne')).rejects.toThrow('bogue');
    const began = Date.now();
    expect(await send(whose, RIGHT)).toBe('limited');
    expect(Date.now() - began).toBeLessThan(5000);
  });

  it('says to another process that some are still being judged, until they are', async () => {
    const [here, there] = [make(), make()];
    // Two instances share what is in Postgres only.
    const elsewhere = _ === 'in Postgres' ? there : here;
    const limit = LIMITS['sign-in-account'];
    const whose = account();
    const hits = [];
    for (let i = 0; i < MAX; i += 1) hits.push(await here.hit('sign-in-account', limit, whose));
    expect(hits.every(({ allowed }) => allowed)).toBe(true);
    const look = () => elsewhere.hit('sign-in-account', limit, whose);
    expect(await look()).toMatchObject({ allowed: false, undecided: true });
    for (let i = 1; i < MAX; i += 1) await here.keep('sign-in-account', limit, whose);
    expect(await look()).toMatchObject({ allowed: false, undecided: true });
    await here.release('sign-in-account', limit, whose, hits[0]!.window);
    expect(await look()).toMatchObject({ allowed: true });
    await here.keep('sign-in-account', limit, whose);
    expect(await look()).toMatchObject({ allowed: false, undecided: false });
  });

  it('a try of a window that is over is not taken back from the next one', async () => {
    const store = make();
    const limit = LIMITS['sign-in-account'];
    const whose = account();
    const { window } = await store.hit('sign-in-account', { ...limit, windowSeconds: 0 }, whose);
    for (let i = 0; i < MAX; i += 1) expect((await store.hit('sign-in-account', limit, whose)).allowed).toBe(true);
    await store.release('sign-in-account', limit, whose, window);
    expect((await store.hit('sign-in-account', limit, whose)).allowed).toBe(false);
  });
});
